"""Print the version information of the Windows programs, as PyInstaller reads it."""

from __future__ import annotations

import tomllib
from pathlib import Path

PROJECT = Path(__file__).parent.parent.parent / "pyproject.toml"
_CHINESE_UNICODE = "080404b0"
"""Language and code page of the strings: simplified Chinese, UTF-16."""


def information(version: str) -> str:
    """Return the text for a version such as ``1.2.3``."""
    numbers = tuple([*map(int, version.split(".")), 0, 0, 0][:4])
    words = {
        "CompanyName": "govreport",
        "FileDescription": "政府信息公开年报",
        "FileVersion": version,
        "LegalCopyright": "Apache-2.0",
        "ProductName": "政府信息公开年报",
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in words.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable({_CHINESE_UNICODE!r}, [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [0x0804, 1200])])])\n"
    )


if __name__ == "__main__":
    target = PROJECT.parent / "out" / "version.txt"
    target.parent.mkdir(exist_ok=True)
    found = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["version"]
    target.write_text(information(found), encoding="utf-8")
