"""Form editions and changed rules that come after the program, signed, on a USB stick."""

from govreport_gui.forms.packages.installed import (
    editions_in,
    install,
    installed,
    is_trusted,
    remove,
    trust,
    trusted_keys,
)
from govreport_gui.forms.packages.package import SUFFIX, FormPackage, read_package
from govreport_gui.forms.packages.signing import fingerprint, new_key, write_package

__all__ = [
    "SUFFIX",
    "FormPackage",
    "editions_in",
    "fingerprint",
    "install",
    "installed",
    "is_trusted",
    "new_key",
    "read_package",
    "remove",
    "trust",
    "trusted_keys",
    "write_package",
]
