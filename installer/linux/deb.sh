# make_deb OUT VERSION: the .deb, as Debian wants it.
make_deb() {
  local out=$1 version=$2 arch root=$work/deb
  command -v dpkg-deb > /dev/null || fail "dpkg-deb is needed for the .deb; install the package dpkg, or use --image-only."
  arch=$(dpkg --print-architecture)
  lay_out "$out/nape" "$version" "$root"
  mkdir -p "$root/DEBIAN" "$root/usr/share/lintian/overrides"
  cp installer/linux/lintian-overrides "$root/usr/share/lintian/overrides/nape"
  cat > "$root/DEBIAN/control" <<CONTROL
Package: nape
Version: $version
Architecture: $arch
Maintainer: The Nape developers <developers@nape.invalid>
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Depends: libc6, libgtk-3-0 | libgtk-3-0t64, libx11-6, libxtst6, libxxf86vm1, libfreetype6, libpangoft2-1.0-0, libasound2 | libasound2t64, fonts-dejavu-core | fonts-inter
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
  printf 'nape (%s) stable; urgency=low\n\n  * See CHANGELOG.md.gz.\n\n -- The Nape developers <developers@nape.invalid>  %s\n' \
    "$version" "$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")" | gzip -9n > "$root/usr/share/doc/nape/changelog.gz"
  find "$root" -newermt "@$SOURCE_DATE_EPOCH" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
  dpkg-deb --build --root-owner-group "${deb_packing[@]}" "$root" "$out/nape_${version}_$arch.deb" > /dev/null
}
