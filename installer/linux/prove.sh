#!/bin/sh
# Prove the packages in a clean root of the oldest Debian to be had: no network, an ordinary user, a
# home with blanks and Chinese. prove.sh [SUITE]; needs root. Leaves pictures in out/proof.
#
# Install - open last year's docx as a double-click does - do the main job by the command - upgrade,
# the settings are kept - remove, the settings and reports are kept, all else is gone; then the same
# for the package for UOS and Kylin, and the portable archive.
set -eu
cd "$(dirname "$0")/../.."
suite=${1:-bullseye}
base=$PWD/out/root-$suite
root=$PWD/out/root
proof=$PWD/out/proof
version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
home="/home/张 三 的家"
job="$home/年报 2025"
id=org.govreport.editor
mkdir -p "$proof"

say() { echo "== $*"; }

# The desktop's own libraries and a screen; nothing else. The network is there only now.
if [ ! -e "$base/.done" ]; then
    say "Making a root of $suite"
    rm -rf "$base"
    mirror=$(apt-get indextargets --format '$(REPO_URI)' | grep -v security | sort -u | head -n 1)
    debootstrap --variant=minbase "$suite" "$base" "$mirror" >"$proof/debootstrap.log"
    needs=$(sed -n 's/^Depends: //p' installer/linux/control | tr ',' '\n' |
        sed 's/|.*//; s/(.*//; s/ //g' | grep -v '^libc6$\|^libstdc\|^libgcc')
    cp /etc/resolv.conf "$base/etc/"
    DEBIAN_FRONTEND=noninteractive chroot "$base" apt-get -qq install --no-install-recommends -y $needs \
        fonts-wqy-microhei xvfb xauth x11-apps xdotool shared-mime-info desktop-file-utils \
        >>"$proof/debootstrap.log" 2>&1
    touch "$base/.done"
fi
rm -rf "$root"
cp -a "$base" "$root"
trap 'umount "$root/proc" 2>/dev/null || true' EXIT
mount -t proc proc "$root/proc"
chroot "$root" useradd -m -d "$home" clerk
mkdir -p "$root$job"
cp resources/samples/qingshi_2025.txt "$root$job/"
chroot "$root" chown -R clerk: "$home"

inside() { unshare --net chroot "$root" "$@"; }
# The words of the clerk's command line are run as they stand, in the folder of the reports.
clerk() {
    unshare --net chroot --userspec=clerk:clerk "$root" /usr/bin/env -i HOME="$home" USER=clerk \
        PATH=/usr/bin:/bin LANG=C.UTF-8 sh -c "cd \"$job\" && $1"
}
fail() { echo "FAILED: $*" >&2; exit 1; }

# window PROGRAM FILE PICTURE: open a file, wait for a window named after it, keep a picture.
window() {
    # The window of the proof before was killed: nothing is to be recovered here.
    rm -rf "$root$home/.local" "$root$home/U 盘/user-data/data"
    clerk "xvfb-run -a -s '-screen 0 1280x800x24' sh -c '
        \"$1\" \"$2\" 2>said.txt & program=\$!
        timeout 60 xdotool search --sync --onlyvisible --name \"$4\" >/dev/null || exit 1
        sleep 3
        xwd -root -silent -out picture.xwd
        kill \$program; wait \$program; true'" || fail "no window for $2"
    ! grep -q Traceback "$root$job/said.txt" || { cat "$root$job/said.txt" >&2; fail "the window"; }
    mv "$root$job/picture.xwd" "$proof/$3.xwd"
    ! command -v convert >/dev/null || convert "xwd:$proof/$3.xwd" "$proof/$3.png" 2>/dev/null || true
}

# main_job COMMAND: last year's docx, this year's draft, its check, its papers.
main_job() {
    clerk "$1 convert qingshi_2025.txt -o 上年.docx && $1 new 上年.docx --year 2026 -o 今年.govreport &&
        $1 convert 今年.govreport -o 今年.docx && $1 convert 今年.govreport -o 今年.pdf &&
        $1 convert 今年.govreport -o 今年.xlsx && $1 check 今年.govreport >check.txt; test \$? -le 1" ||
        fail "main job"
    for name in 今年.docx 今年.pdf 今年.xlsx check.txt; do
        [ -s "$root$job/$name" ] || fail "no $name"
    done
}

# try_deb PACKAGE PROGRAM COMMAND: a life of a package.
try_deb() {
    file=out/${1}_${version}_amd64.deb
    say "$file: install"
    cp "$file" "$root/tmp/package.deb"
    find "$root" -xdev -not -path "$root/proc/*" | sort >"$proof/before"
    inside dpkg -i /tmp/package.deb >"$proof/dpkg.log" || fail "install"
    say "main job"
    main_job "$3"
    say "window, as the menu entry opens a docx"
    window "$2" 上年.docx "$1" 年报
    settings="$root$home/.config/govreport/settings.ini"
    [ -s "$settings" ] || fail "no settings"
    say "upgrade"
    echo "[proof]" >>"$settings"
    upgrade "$file"
    inside dpkg -i /tmp/package.deb >>"$proof/dpkg.log" || fail "upgrade"
    grep -q '\[proof\]' "$settings" || fail "the upgrade lost settings"
    main_job "$3"
    say "remove"
    inside dpkg --purge "$1" >>"$proof/dpkg.log" || fail "remove"
    [ -s "$settings" ] && [ -s "$root$job/今年.govreport" ] || fail "removing lost the clerk's files"
    find "$root" -xdev -not -path "$root/proc/*" | sort >"$proof/after"
    left=$(comm -13 "$proof/before" "$proof/after" | grep -v "$home\|/tmp/\|/var/lib/dpkg\|mime\|cache" || true)
    [ -z "$left" ] || fail "left behind: $left"
}

# upgrade FILE: the same package under a higher version.
upgrade() {
    rm -rf out/pack/newer
    dpkg-deb -R "$1" out/pack/newer
    sed -i "s/^Version: .*/Version: $version+1/" out/pack/newer/DEBIAN/control
    dpkg-deb --build --root-owner-group -Znone out/pack/newer "$root/tmp/package.deb" >/dev/null
    rm -rf out/pack/newer
}

try_deb govreport govreport-window govreport
grep -q . "$root/usr/share/mime/packages/freedesktop.org.xml"
try_deb $id "/opt/apps/$id/files/govreport-window" "/opt/apps/$id/files/govreport"

say "portable archive"
rm -rf "$root$home/.config" "$root$home/.cache" "$root$home/.local"
tar -C "$root$home" --no-same-owner -xf "out/govreport-$version-linux-x86_64.tar.xz"
mv "$root$home/govreport-$version-linux-x86_64" "$root$home/U 盘"
chroot "$root" chown -R clerk: "$home"
main_job "'$home/U 盘/govreport'"
window "$home/U 盘/govreport-window" 上年.docx portable 年报
[ -e "$root$home/U 盘/user-data/settings/settings.ini" ] || fail "the portable program's settings are elsewhere"
[ ! -e "$root$home/.config/govreport" ] || fail "the portable program wrote into the home"
say "All proved; pictures in out/proof"
