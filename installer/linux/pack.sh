#!/bin/sh
# Pack out/linux/govreport: pack.sh debian | uos | portable
# debian    a package for Debian, Ubuntu, deepin: /usr/lib/govreport, menu entry, file types
# uos       the layout that UOS and Kylin ask of applications: all in /opt/apps, no scripts
# portable  an archive to unpack anywhere, a USB stick too; portable.flag keeps its data in it
set -eu
cd "$(dirname "$0")/../.."
id=org.govreport.editor
here=installer/linux
built=out/linux/govreport
version=$(.venv/bin/python -c '
import tomllib; print(tomllib.load(open("pyproject.toml", "rb"))["project"]["version"])')
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}"
date=$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)
level=${LEVEL:-3} # of xz: 0 for a try, higher costs minutes
root=out/pack/$1
rm -rf "$root"

# fill FILE PROGRAM: print a file with its blanks filled.
fill() {
    sed -e "s|@VERSION@|$version|" -e "s|@DATE@|$date|" -e "s|@PROGRAM@|${2-}|" "$1"
}

# entries FOLDER PROGRAM: menu entry, file type, icons, as both kinds of package have them.
entries() {
    mkdir -p "$1/applications" "$1/mime/packages" "$1/metainfo" "$1/icons/hicolor/scalable/apps"
    fill $here/entry.desktop "$2" >"$1/applications/$id.desktop"
    cp $here/mime.xml "$1/mime/packages/$id.xml"
    fill $here/metainfo.xml >"$1/metainfo/$id.metainfo.xml"
    cp out/icons/govreport.svg "$1/icons/hicolor/scalable/apps/$id.svg"
    for size in 16 24 32 48 64 128 256 512; do
        mkdir -p "$1/icons/hicolor/${size}x$size/apps"
        cp out/icons/$size.png "$1/icons/hicolor/${size}x$size/apps/$id.png"
    done
}

# package NAME: write the .deb of $root. It has no maintainer scripts: dpkg's triggers do the rest.
package() {
    mkdir -p "$root/DEBIAN"
    size=$(du -sk --exclude=DEBIAN "$root" | cut -f 1)
    fill $here/control | sed -e "s|@PACKAGE@|$1|" -e "s|@SIZE@|$size|" >"$root/DEBIAN/control"
    chmod -R u=rwX,go=rX "$root"
    dpkg-deb --build --root-owner-group -Zxz -z$level "$root" "out/${1}_${version}_amd64.deb"
}

case "$1" in
debian)
    mkdir -p "$root/usr/lib" "$root/usr/bin" "$root/usr/share/doc/govreport"
    cp -a $built "$root/usr/lib/"
    ln -s ../lib/govreport/govreport ../lib/govreport/govreport-window "$root/usr/bin/"
    entries "$root/usr/share" govreport-window
    cp $here/copyright "$root/usr/share/doc/govreport/"
    gzip -9n <CHANGELOG.md >"$root/usr/share/doc/govreport/changelog.gz"
    package govreport
    ;;
uos)
    app=/opt/apps/$id
    mkdir -p "$root$app"
    cp -a $built "$root$app/files"
    entries "$root$app/entries" "$app/files/govreport-window"
    fill $here/info.json >"$root$app/info"
    cp $here/copyright "$root$app/files/"
    package $id
    ;;
portable)
    name=govreport-$version-linux-x86_64
    mkdir -p "$root"
    cp -a $built "$root/$name"
    cp $here/copyright CHANGELOG.md "$root/$name/"
    touch "$root/$name/portable.flag"
    tar -C "$root" --sort=name --owner=0 --group=0 --mtime="@$SOURCE_DATE_EPOCH" \
        -I "xz -$level -T0" -cf "out/$name.tar.xz" "$name"
    echo "out/$name.tar.xz"
    ;;
*) echo "usage: $0 debian|uos|portable" >&2; exit 2 ;;
esac
rm -rf "$root"
