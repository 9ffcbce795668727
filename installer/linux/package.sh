# Linux's packages in $out: a .deb; where rpmbuild is found an .rpm of the same tree; a folder to carry about (.tar.zst); where
# mksquashfs is found the one file that is an AppImage, if the runtime it begins with is at hand.
source installer/linux/tree.sh
source installer/linux/metainfo.sh
source installer/linux/deb.sh
source installer/linux/rpm.sh
source installer/linux/portable.sh
source installer/linux/appimage.sh

# complete_bom FILE IMAGE: names in it what is shipped and no dependency of the build: Java, the database within its driver, pictures, letters.
complete_bom() {
  local java sqlite driver=(target/modules/sqlite-jdbc-*.jar)
  java=$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$2/lib/runtime/release")
  sqlite=${driver[0]##*sqlite-jdbc-}; sqlite=${sqlite%.*.jar}
  sed "s/@JAVA@/$java/g; s/@SQLITE@/$sqlite/g" installer/linux/shipped.cdx > "$work/shipped.cdx"
  sed -i "/^  \"components\" : \[/r $work/shipped.cdx" "$1"
  [ "$(grep -cE '"name" : "(OpenJDK|SQLite|Inter|Feather icons)"' "$1")" = 4 ] || fail "the list of what is shipped is not whole."
}

# Packages that are only tried and thrown away (NAPE_QUICK) need not be small.
if [ -n "${NAPE_QUICK:-}" ]; then deb_packing=(-Zgzip -z1) rpm_packing=w3.zstdio folder_packing=3
else deb_packing=(-Zxz -z9) rpm_packing=w19.zstdio folder_packing=19; fi
export SOURCE_DATE_EPOCH=$when
command=$out/nape/bin/nape-command
folder=$(mktemp -d)
"$command" --data-dir "$folder" manual page > "$work/commands.1"
"$command" --data-dir "$folder" manual completion | sed 1d > "$work/nape.bash" # it is read, not run
rm -rf "$folder"
sed -e "/^@COMMANDS@$/{r $work/commands.1
d}" -e "s/@VERSION@/$version/; s/@DATE@/$(date -u -d "@$when" +%F)/" installer/linux/nape.1 > "$work/nape.1"

write_metainfo "$version" "$work/app.nape.Nape.metainfo.xml"

# What the packages hold, for machines that look for known faults.
if [ -z "${NAPE_QUICK:-}" ]; then
  mvn -q -B -ntp org.cyclonedx:cyclonedx-maven-plugin:makeBom -DincludeTestScope=false -DoutputFormat=json \
    -DoutputDirectory="$PWD/$out" -DoutputName="nape-$version-$(uname -m).cdx"
  complete_bom "$out/nape-$version-$(uname -m).cdx.json" "$out/nape"
fi

make_deb "$out" "$version"
if command -v rpmbuild > /dev/null; then make_rpm "$out" "$version"; fi
make_portable "$out" "$version"
make_appimage "$out" "$version"
(cd "$out" && sha256sum nape*.deb nape*.rpm nape*.tar.zst Nape*.AppImage 2> /dev/null > SHA256SUMS || true)
ls -l "$out"/*.deb "$out"/*.rpm "$out"/*.tar.zst "$out"/*.AppImage 2> /dev/null || true
