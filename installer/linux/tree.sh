# What every package of Linux holds, laid out as desktops look for it.
#   lay_out IMAGE VERSION ROOT: the program below ROOT/usr/lib/nape, a link in ROOT/usr/bin, entry, icons, types, pages
lay_out() {
  local image=$1 version=$2 root=$3 size bom share=$3/usr/share
  rm -rf "$root"
  mkdir -p "$root"/usr/{bin,lib} "$share"/{applications,dbus-1/services,metainfo,mime/packages,doc/nape,man/man1} \
    "$share"/bash-completion/completions "$share"/zsh/site-functions "$share"/icons/hicolor/scalable/{apps,mimetypes}
  cp -R "$image" "$root/usr/lib/nape"
  ln -s ../lib/nape/bin/nape "$root/usr/bin/nape"
  cp installer/linux/app.nape.Nape.desktop "$share/applications/"
  cp installer/linux/app.nape.Nape.service "$share/dbus-1/services/"
  cp "$work/app.nape.Nape.metainfo.xml" "$share/metainfo/"
  cp installer/linux/app.nape.Nape.mime.xml "$share/mime/packages/"
  cp installer/linux/copyright "$share/doc/nape/copyright"
  cat resources/app/nape/content/{licences,licence-texts}.txt > "$share/doc/nape/licences.txt"
  gzip -9nc CHANGELOG.md > "$share/doc/nape/CHANGELOG.md.gz"
  gzip -9nc "$work/nape.1" > "$share/man/man1/nape.1.gz"
  cp "$work/nape.bash" "$share/bash-completion/completions/nape"
  # zsh reads it at the first Tab, which is then answered by the last line.
  { printf '#compdef nape\n'; cat "$work/nape.bash"; printf '_bash_complete -o default -F _complete_nape\n'; } > "$share/zsh/site-functions/_nape"
  for bom in "$out"/nape-*.cdx.json; do [ ! -f "$bom" ] || cp "$bom" "$share/doc/nape/nape.cdx.json"; done
  for size in 32 64 128 256; do
    mkdir -p "$share/icons/hicolor/${size}x$size/apps"
    cp "resources/app/nape/ui/icon-$size.png" "$share/icons/hicolor/${size}x$size/apps/app.nape.Nape.png"
  done
  cp installer/icon/nape.svg "$share/icons/hicolor/scalable/apps/app.nape.Nape.svg"
  for type in plan+json progress sender; do
    cp installer/icon/nape.svg "$share/icons/hicolor/scalable/mimetypes/application-vnd.nape.$type.svg"
  done
  find "$root" -type d -exec chmod 0755 {} +
  find "$root/usr" -type f -exec chmod u=rwX,go=rX {} +
}
