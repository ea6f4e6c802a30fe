#!/bin/sh
# Make the installer for Windows from out/windows/govreport, which only Windows can build (README.md).
# Where that tree is missing, the script is proved on a tree of placeholders, and no setup is kept.
set -eu
cd "$(dirname "$0")/../.."
tree=$PWD/out/windows/govreport
version=$(.venv/bin/python -c '
import tomllib; print(tomllib.load(open("pyproject.toml", "rb"))["project"]["version"])')
setup=$PWD/out/govreport-$version-windows-x64-setup.exe
.venv/bin/python installer/icons.py out/icons

if [ ! -e "$tree/govreport-window.exe" ]; then
    echo "No tree built on Windows: proving the script on placeholders; nothing to hand out is made."
    tree=$PWD/out/pack/windows
    setup=/dev/null
    rm -rf "$tree"
    mkdir -p "$tree/_internal"
    touch "$tree/govreport-window.exe" "$tree/govreport.exe" "$tree/_internal/placeholder"
fi
makensis -V2 -WX -INPUTCHARSET UTF8 "-DVERSION=$version" "-DTREE=$tree" "-DOUT=$setup" \
    "-DICON=$PWD/out/icons/govreport.ico" installer/windows/govreport.nsi
[ "$setup" = /dev/null ] || echo "$setup"
