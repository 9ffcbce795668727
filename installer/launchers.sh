# The options of the two launchers. Training and running must agree on every option that touches modules.
common_options=(
  -Djdk.reflect.useNativeAccessorOnly=true # reflection as in old times: what it generates now is in no start-up cache
  -XX:+UseSerialGC
  -XX:-UsePerfData
  "-Dorg.sqlite.lib.path=\$ROOTDIR/lib/runtime/lib"
  -Dorg.sqlite.lib.name=libsqlitejdbc.so
  --enable-native-access=javafx.graphics,org.xerial.sqlitejdbc,app.nape
)
# The window begins with room for all that the first frame makes, so that nothing is collected before it is seen.
window_options=(-Xms64m -Xmn40m -Xmx384m -Xss512k -Dprism.order=sw)
# The agent mostly waits, so it is interpreted (a compiler would cost 9 MB; what it would learn from is neither kept nor read), its
# virtual machine looks after locks and tables once in ten minutes instead of every second, and its start-up cache is used where it
# was made for instead of being moved. The heap begins at 8 MB because the cache's objects must fit into it, and shrinks when the
# start is over. Measured: 15 context switches in an idle minute instead of 340.
agent_options=(-XX:InitialHeapSize=8m -XX:MinHeapSize=2m -Xmx64m -Xmn1m -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=15
  -Xss256k -XX:TieredStopAtLevel=0 -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:-AOTReplayTraining
  -XX:AsyncDeflationInterval=600000 -XX:GuaranteedAsyncDeflationInterval=600000 -XX:ServiceThreadCleanupInterval=600000
  -XX:ArchiveRelocationMode=0)

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
