# make_rpm OUT VERSION: the .rpm, with the same tree as the .deb.
make_rpm() {
  local out=$1 version=$2 top=$PWD/$work/rpm
  rm -rf "$top"; mkdir -p "$top"/{BUILD,RPMS,SPECS,tmp}
  lay_out "$out/nape" "$version" "$work/rpmtree"
  rpmbuild -bb --quiet --target "$(uname -m)" \
    --define "_topdir $top" --define "nape_packing $rpm_packing" --define "_tmppath $top/tmp" --define "nape_version $version" --define "nape_tree $PWD/$work/rpmtree" \
    --define "nape_changes $(LC_ALL=C date -u -d "@$SOURCE_DATE_EPOCH" '+%a %b %d %Y')" installer/linux/nape.spec > "$work/rpm.log" 2>&1 \
    || { cat "$work/rpm.log" >&2; fail "the .rpm was not built."; }
  mv "$top"/RPMS/*/*.rpm "$out/"
}
