# make_appimage OUT VERSION: one file that holds everything. It begins with a small program, the runtime, that mounts the rest:
# NAPE_APPIMAGE_RUNTIME names its file, and NAPE_APPIMAGE_SHA256 what its checksum must be. Without them only the folder that would be
# mounted is made, which runs just so.
make_appimage() {
  local out=$1 version=$2 folder=$work/AppDir whole=$1/Nape-$2-$(uname -m).AppImage
  lay_out "$out/nape" "$version" "$folder"
  # It lies anywhere, so no bus can start it by its name; what is in its entry is started as a command.
  rm -r "$folder/usr/share/dbus-1"
  sed -i '/^DBusActivatable=/d' "$folder/usr/share/applications/app.nape.Nape.desktop"
  install -m 0755 installer/linux/AppRun "$folder/AppRun"
  ln -s usr/share/applications/app.nape.Nape.desktop "$folder/app.nape.Nape.desktop"
  ln -s usr/share/icons/hicolor/256x256/apps/app.nape.Nape.png "$folder/app.nape.Nape.png"
  ln -s app.nape.Nape.png "$folder/.DirIcon"
  [ -n "${NAPE_APPIMAGE_RUNTIME:-}" ] || return 0
  command -v mksquashfs > /dev/null || fail "mksquashfs is needed for the AppImage; install the package squashfs-tools."
  printf '%s  %s\n' "${NAPE_APPIMAGE_SHA256:?the checksum of the runtime}" "$NAPE_APPIMAGE_RUNTIME" | sha256sum --check --quiet \
    || fail "the AppImage runtime is not the one that was chosen."
  mksquashfs "$folder" "$work/whole.squashfs" -quiet -no-progress -noappend -root-owned -comp zstd -Xcompression-level "$folder_packing" > /dev/null
  cat "$NAPE_APPIMAGE_RUNTIME" "$work/whole.squashfs" > "$whole"
  chmod +x "$whole"
}
