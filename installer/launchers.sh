# The options of the three launchers: those of every Nape (resources/app/nape/jvm, which says why), and where an image keeps the library.
options_of() { sed '/^#/d; /^$/d' "resources/app/nape/jvm/$1.options"; }
case "$os" in
  linux) database=lib/runtime/lib library_file=libsqlitejdbc.so ;;
  mac) database=Contents/runtime/Contents/Home/lib library_file=libsqlitejdbc.dylib ;;
  windows) database=runtime/bin library_file=sqlitejdbc.dll ;;
esac
common_options=("-Dorg.sqlite.lib.path=\$ROOTDIR/$database" "-Dorg.sqlite.lib.name=$library_file")
while IFS= read -r option; do common_options+=("$option"); done < <(options_of both)
window_options=("-Dnape.fonts=\$APPDIR/font"); while IFS= read -r option; do window_options+=("$option"); done < <(options_of window)
agent_options=(); while IFS= read -r option; do agent_options+=("$option"); done < <(options_of agent)
[ "$os" != mac ] || while IFS= read -r option; do agent_options+=("$option"); done < <(options_of agent-mac)
command_options=(); while IFS= read -r option; do command_options+=("$option"); done < <(options_of command)

icon_for() {
  case "$1" in linux) echo nape.png ;; mac) echo nape.icns ;; windows) echo nape.ico ;; esac
}

write_launchers() {
  local work=$1 option
  main_options=()
  for option in "${common_options[@]}" "${window_options[@]}"; do main_options+=(--java-options "$option"); done
  {
    printf 'module=app.nape/app.nape.app.Main\n'
    printf 'arguments=--background\n'
    printf 'java-options='
    printf '%s ' "${common_options[@]}" "${agent_options[@]}"
    printf '\n'
  } > "$work/nape-agent.properties"
  {
    printf 'module=app.nape/app.nape.app.Main\n'
    printf 'win-console=true\nwin-shortcut=false\nwin-menu=false\nlinux-shortcut=false\n'
    printf 'java-options='
    printf '%s ' "${common_options[@]}" "${command_options[@]}"
    printf '\n'
  } > "$work/nape-command.properties"
}
