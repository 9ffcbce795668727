# The options of the two launchers. Training and running must agree on every option that touches modules.
common_options=(
  -XX:+UseSerialGC
  -XX:TieredStopAtLevel=1
  -XX:-UsePerfData
  "-Dorg.sqlite.lib.path=\$ROOTDIR/lib/runtime/lib"
  -Dorg.sqlite.lib.name=libsqlitejdbc.so
  --enable-native-access=javafx.graphics,org.xerial.sqlitejdbc,app.nape
)
window_options=(-Xms16m -Xmx384m -Xss512k -Dprism.order=sw)
agent_options=(-Xms8m -Xmx64m -Xss256k -XX:CICompilerCount=1 -XX:ReservedCodeCacheSize=16m)

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
}
