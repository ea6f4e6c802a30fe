"""Prove what a folder of programs needs of a system: ``python needs.py FOLDER``.

Reads every ELF file. Ends with 1 if one wants a newer glibc or libstdc++ than UOS 20 and Kylin V10
have, or a library that is neither shipped nor named here as the desktop's own, or if the folder is
too large.
"""

from __future__ import annotations

import sys
from pathlib import Path

from elftools.elf.dynamic import DynamicSection
from elftools.elf.elffile import ELFFile
from elftools.elf.gnuversions import GNUVerNeedSection

HIGHEST = {"GLIBC": (2, 28), "GLIBCXX": (3, 4, 25), "CXXABI": (1, 3, 11)}
LARGEST = 200_000_000
"""Bytes installed."""
DESKTOP = """
    ld-linux-x86-64.so.2 libc.so.6 libdl.so.2 libm.so.6 libpthread.so.0 librt.so.1 libutil.so.1
    libresolv.so.2 libgssapi_krb5.so.2
    libgcc_s.so.1 libstdc++.so.6 libz.so.1 libglib-2.0.so.0 libgthread-2.0.so.0 libdbus-1.so.3
    libfontconfig.so.1 libfreetype.so.6 libEGL.so.1 libGL.so.1 libX11.so.6 libX11-xcb.so.1
    libxcb.so.1 libxkbcommon.so.0 libxkbcommon-x11.so.0 libwayland-client.so.0
    libwayland-cursor.so.0 libcups.so.2
"""
"""What every desktop with Qt 5 has; the packages' ``Depends`` names the same."""


def read(file: Path) -> tuple[list[str], list[str]]:
    """Return the libraries and the symbol versions that an ELF file asks for."""
    libraries: list[str] = []
    versions: list[str] = []
    with file.open("rb") as stream:
        for section in ELFFile(stream).iter_sections():
            if isinstance(section, DynamicSection):
                libraries += [tag.needed for tag in section.iter_tags("DT_NEEDED")]
            if isinstance(section, GNUVerNeedSection):
                versions += [one.name for _, many in section.iter_versions() for one in many]
    return libraries, versions


def is_elf(file: Path) -> bool:
    """Tell an ELF file by its first bytes."""
    with file.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def main(folder: Path) -> int:
    """Print the highest versions and what is wrong; 1 if anything is."""
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]
    shipped = {file.name for file in files}
    highest: dict[str, tuple[tuple[int, ...], str]] = {}
    wrong: list[str] = []
    for file in filter(is_elf, files):
        libraries, versions = read(file)
        foreign = sorted(set(libraries) - shipped - set(DESKTOP.split()))
        wrong += [f"{file.name} needs {library}" for library in foreign]
        for family, _, number in (version.partition("_") for version in versions):
            if family in HIGHEST and number[:1].isdecimal():
                wanted = (tuple(map(int, number.split("."))), file.name)
                highest[family] = max(highest.get(family, wanted), wanted)
    for family, (number, name) in highest.items():
        print(f"{family} {'.'.join(map(str, number))} ({name})")
        if number > HIGHEST[family]:
            wrong.append(f"{name} needs a newer {family}")
    size = sum(file.stat().st_size for file in files)
    print(f"{len(files)} files, {size / 1e6:.0f} MB")
    if size > LARGEST:
        wrong.append("larger than allowed")
    if wrong:
        print(*wrong, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
