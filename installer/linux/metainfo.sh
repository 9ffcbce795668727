# write_metainfo VERSION FILE: what software centres are told. With NAPE_FORGE, the address of the project where its tag v VERSION stands,
# they are given addresses and pictures too; without it there are none, for none may be made up.
write_metainfo() {
  local version=$1 file=$2
  cp installer/linux/app.nape.Nape.metainfo.xml "$file"
  [ -n "${NAPE_FORGE:-}" ] || return 0
  sed "s#@FORGE@#$NAPE_FORGE#g; s#@VERSION@#$version#g" installer/linux/forge.xml > "$work/forge.xml"
  sed -i "/<launchable/r $work/forge.xml" "$file"
}
