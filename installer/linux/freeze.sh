#!/bin/sh
# Build the program for Linux x86_64 into out/linux/govreport, and prove what it needs.
set -eu
cd "$(dirname "$0")/../.."
runtime=$PWD/out/runtime
site=$PWD/out/site-packages
python=$PWD/.venv/bin/python

sh installer/linux/runtime.sh
"$python" installer/icons.py out/icons

# Only wheels that say of themselves that they load on glibc 2.28.
echo "Fetching wheels for glibc 2.28"
rm -rf "$site" out/wheel out/linux out/tree
platforms=""
for version in 28 27 26 24 17 12 5; do
    platforms="$platforms --platform manylinux_2_${version}_x86_64"
done
pip="$python -m pip --quiet --disable-pip-version-check"
# What is committed (HEAD, or COMMIT=…), never what is half done. The wheel names the packages that it needs.
mkdir -p out/tree
git archive "${COMMIT:-HEAD}" | tar -x -C out/tree
$pip wheel --no-deps --wheel-dir out/wheel out/tree
$pip install --target "$site" --python-version 3.11 --implementation cp --only-binary :all: \
    $platforms --platform manylinux2014_x86_64 --platform manylinux2010_x86_64 \
    --platform manylinux1_x86_64 \
    -c installer/constraints.txt out/wheel/govreport-*.whl pyinstaller
# Not from the sources' own folder: there the package has no resources in it.
cd out
export LD_LIBRARY_PATH="$runtime/lib" PYTHONPATH="$site"
# PyInstaller leaves out what it cannot read or find, without a word.
"$runtime/bin/python3.11" -W ignore -c '
import importlib, pkgutil, govreport_gui
for module in pkgutil.walk_packages(govreport_gui.__path__, "govreport_gui."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)'
echo "Freezing"
"$runtime/bin/python3.11" -m PyInstaller \
    --log-level WARN --noconfirm --distpath linux --workpath work ../installer/govreport.spec
unset LD_LIBRARY_PATH PYTHONPATH
"$python" ../installer/linux/needs.py linux/govreport
