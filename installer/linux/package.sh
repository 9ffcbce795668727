# The .deb, laid out as Debian wants it: program in /usr/lib/nape, a link in /usr/bin, entry, icons and metadata where
# desktops look. With rpmbuild on the path also an .rpm.
command -v dpkg-deb > /dev/null || fail "dpkg-deb is needed for the .deb; install the package dpkg, or use --image-only."
root=$work/deb
rm -rf "$root"
mkdir -p "$root"/usr/{bin,lib,share/applications,share/metainfo,share/doc/nape,share/man/man1} "$root/DEBIAN"
cp -R "$out/nape" "$root/usr/lib/nape"
ln -s ../lib/nape/bin/nape "$root/usr/bin/nape"
cp installer/linux/app.nape.Nape.desktop "$root/usr/share/applications/"
cp installer/linux/app.nape.Nape.metainfo.xml "$root/usr/share/metainfo/"
cp installer/linux/copyright "$root/usr/share/doc/nape/copyright"
printf 'nape (%s) stable; urgency=low\n\n  * See the README of the project.\n\n -- The Nape developers <developers@nape.invalid>  %s\n' \
  "$version" "$(date -R -d "@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}")" | gzip -9n > "$root/usr/share/doc/nape/changelog.gz"
gzip -9nc installer/linux/nape.1 > "$root/usr/share/man/man1/nape.1.gz"
for size in 32 64 128 256; do
  mkdir -p "$root/usr/share/icons/hicolor/${size}x$size/apps"
  cp "resources/app/nape/ui/icon-$size.png" "$root/usr/share/icons/hicolor/${size}x$size/apps/app.nape.Nape.png"
done
mkdir -p "$root/usr/share/icons/hicolor/scalable/apps"
cp installer/icon/nape.svg "$root/usr/share/icons/hicolor/scalable/apps/app.nape.Nape.svg"
find "$root" -type d -exec chmod 0755 {} +
find "$root/usr" -type f -exec chmod u=rwX,go=rX {} +
arch=$(dpkg --print-architecture)
cat > "$root/DEBIAN/control" <<CONTROL
Package: nape
Version: $version
Architecture: $arch
Maintainer: The Nape developers <developers@nape.invalid>
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Depends: libc6, libgtk-3-0 | libgtk-3-0t64, libx11-6, libxtst6, libxxf86vm1, libfreetype6, libpangoft2-1.0-0, fonts-dejavu-core | fonts-inter
Recommends: speech-dispatcher
Section: misc
Priority: optional
Description: guided stretches, quiet breaks and a private pain log
 Nape leads through neck, scalene and upper-back stretches with a moving
 figure and timers, reminds people at a screen to take breaks and to change
 position, and keeps a private local log of pain, ice and heat.
 .
 It never sends anything anywhere. Its clinical content is a draft for a
 clinician's review; it does not diagnose.
CONTROL
dpkg-deb --build --root-owner-group "$root" "$out/nape_${version}_$arch.deb" > /dev/null
if command -v rpmbuild > /dev/null; then
  "$jdk/bin/jpackage" --type rpm --app-image "$out/nape" --name nape --app-version "$version" --dest "$out" \
    --linux-menu-group Utility --linux-package-deps gtk3,libX11,libXtst
fi
ls -l "$out"/nape_*.deb
