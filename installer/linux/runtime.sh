#!/bin/sh
# Build the Python that is shipped, into out/runtime: it loads on glibc 2.28 (UOS 20, Kylin V10).
# No Debian that still can be had is that old, so Debian's own source packages are compiled here by
# zig, which brings the symbol lists of every glibc. No ssl, no sqlite, no tkinter: nothing asks.
set -eu
cd "$(dirname "$0")/../.."
root=$PWD/out/runtime
sources=$PWD/out/sources
zig="$PWD/.venv/bin/python -m ziglang"
export CC="$zig cc -target x86_64-linux-gnu.2.28" AR="$zig ar" RANLIB="$zig ranlib"
export CFLAGS="-O3 -g0 -fPIC -fno-sanitize=undefined -Wno-date-time -Wno-implicit-function-declaration"

[ ! -e "$root/.done" ] || exit 0
rm -rf "$root" "$sources"
mkdir -p "$root" "$sources/lists/partial"

# Source packages of the release that this machine runs, whatever mirror it uses. The main archive
# only: a security mirror drops versions before its list forgets them.
from_source() {
    apt-get -qq -o Dir::Etc::sourcelist="$sources/source.sources" -o Dir::Etc::sourceparts=/nowhere \
        -o Dir::State::lists="$sources/lists" -o APT::Sandbox::User=root "$@" >>"$sources/log" 2>&1
}
release=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' | sed -n "s/^$release //p" | head -n 1)
printf 'Types: deb-src\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: %s\n' \
    "$mirror" "$release" /usr/share/keyrings/debian-archive-keyring.gpg >"$sources/source.sources"

# build NAME LOG-LINE-FREE-COMMANDS: unpack a source package, run the commands inside its folder.
build() {
    echo "Compiling $1 for glibc 2.28"
    (
        cd "$sources"
        from_source source "$1"
        cd "$1"-*/
        eval "$2" >>"$sources/log" 2>&1
    ) || { tail -n 20 "$sources/log" >&2; exit 1; }
}

from_source update
build zlib './configure --prefix="$root" --static && make install'
build libffi './configure --prefix="$root" --disable-shared --disable-docs \
    --disable-multi-os-directory && make install'
build xz-utils './configure --prefix="$root" --disable-shared --disable-doc --disable-scripts \
    --disable-xz --disable-xzdec --disable-lzmadec --disable-lzmainfo && make install'
build bzip2 'make CC="$CC" AR="$AR" RANLIB="$RANLIB" CFLAGS="$CFLAGS" libbz2.a &&
    cp libbz2.a "$root/lib/" && cp bzlib.h "$root/include/"'
# Qt's own wheel links to libzstd and does not bring it.
build libzstd 'make -C lib libzstd && cp -L lib/libzstd.so.1 "$root/lib/"'

# setup.py looks into the build machine's header folders; zig knows no "-h" for "-soname".
build python3.11 '
    sed -i "/self.add_multiarch_paths()/d; s#/usr/include#/nowhere#; s#/usr/lib#/nowhere#" setup.py
    sed -i "s/Extension(.pyexpat./&, define_macros=[(\"Py_BUILD_CORE_MODULE\", None)]/" setup.py
    CPPFLAGS="-I$root/include" LDFLAGS="-L$root/lib" ./configure --prefix="$root" --enable-shared \
        --disable-test-modules --with-ensurepip=no
    sed -i "s/-Wl,-h/-Wl,-soname,/" Makefile
    printf "*disabled*\n_uuid\nnis\n" >>Modules/Setup.local
    make -j2 PY3LIBRARY= && make PY3LIBRARY= install'

LD_LIBRARY_PATH=$root/lib "$root/bin/python3.11" -c '
import bz2, ctypes, decimal, hashlib, lzma, pyexpat, select, socket, sys, xml.etree.ElementTree, zlib
print("Python", sys.version)'
touch "$root/.done"
