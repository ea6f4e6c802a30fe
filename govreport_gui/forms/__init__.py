"""The editions of the statutory form, read from TOML and refused when unsound."""

from govreport_gui.forms.catalog import Catalog, load_catalog, load_form

__all__ = ["Catalog", "load_catalog", "load_form"]
