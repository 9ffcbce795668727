# make_portable OUT VERSION: a folder to carry about. The file "portable" in it makes Nape keep everything in "data" beside it.
make_portable() {
  local out=$1 version=$2 folder
  folder=nape-$version-linux-$(uname -m)
  rm -rf "$work/portable"; mkdir -p "$work/portable"
  cp -R "$out/nape" "$work/portable/$folder"
  printf 'Nape keeps its data in the folder "data" beside this file. Without this file it keeps them in your home.\n' \
    > "$work/portable/$folder/portable"
  cp LICENSE "$work/portable/$folder/"
  cat resources/app/nape/content/{licences,licence-texts}.txt > "$work/portable/$folder/licences.txt"
  tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner -C "$work/portable" -cf - "$folder" \
    | zstd -q -$folder_packing -T0 -f -o "$out/$folder.tar.zst"
}
