# Trains the start-up caches inside the finished image and switches them on: the agent goes through its paces, the window through its
# places, over the data of a year. On a display where one can be had (Xvfb), else on none. Commands start with the window's: one of their
# own, of 32 MB, made them a tenth quicker. What panels and scripts ask every few seconds starts with the agent's (linux/scripts.sh).
train() {
  local out=$1 os=$2 whole app runtime data run agent server= bus=
  case "$os" in
    linux) whole=$out/nape; app=$whole/lib/app; runtime=$whole/lib/runtime ;;
    mac) whole=$out/nape.app; app=$whole/Contents/app; runtime=$whole/Contents/runtime/Contents/Home ;;
    windows) whole=$out/nape; app=$whole/app; runtime=$whole/runtime ;;
  esac
  data=$(mktemp -d); run=$(mktemp -d); platform=(-Dglass.platform=Headless)
  session_bus
  if [ "$os" = linux ] && command -v Xvfb > /dev/null && grep -q libgtk-3.so.0 <<< "$(ldconfig -p 2> /dev/null)"; then # no pipe: grep would end it early and pipefail call that a failure
    mkfifo "$run/number"; exec 7<> "$run/number"
    Xvfb -displayfd 7 -screen 0 1366x768x24 -nolisten tcp > /dev/null 2>&1 & server=$!
    read -r -t 20 display <&7 && platform=()
  fi
  start nape --data-dir "$data" demo --years 1 --seed 1 > /dev/null
  train_one nape-agent --data-dir "$data" --background --train
  start nape-agent --data-dir "$data" --background > /dev/null 2>&1 & agent=$!
  until start nape --data-dir "$data" status --json | grep -q '"running" : true'; do
    kill -0 "$agent" || fail "the agent that the window is trained with did not start."
  done
  # As the second time and ever after: the window was left somewhere.
  printf '{"x": 143.0, "y": 2.0, "width": 1080.0, "height": 722.0, "maximized": false}' > "$data/window.json"
  train_one nape --data-dir "$data" --train
  switch_on nape-command nape
  start nape --data-dir "$data" quit > /dev/null
  wait "$agent" || true # it keeps what it knows as it ends, in the folder that goes next
  [ -z "$server" ] || kill "$server"
  [ -z "$bus" ] || kill "$bus"
  rm -rf "$data" "$run"
}

# A session bus of the training's own, where nobody answers and nothing is started: what speaks on a bus is to be in the caches, and the
# builder's desktop is not to see an agent in training.
session_bus() {
  [ "$os" = linux ] && command -v dbus-daemon > /dev/null || return 0
  cat > "$run/bus.conf" <<- CONFIGURATION
	<busconfig><type>session</type><listen>unix:path=$run/bus</listen><policy context="default">
	<allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>
	CONFIGURATION
  dbus-daemon --config-file="$run/bus.conf" --nofork 2> /dev/null & bus=$!
  until [ -S "$run/bus" ]; do kill -0 "$bus" || fail "the training's session bus did not start."; sleep 0.05; done
}

# start LAUNCHER WORDS...: Java as that launcher calls it. Its options are read from its own file, so that both always agree.
start() {
  local launcher=$1 options=() line; shift
  while IFS= read -r line; do
    line=${line//\$APPDIR/$PWD/$app}; line=${line//\$ROOTDIR/$PWD/$whole}
    options+=("$line")
  done < <(sed -n 's/^java-options=//p' "$app/$launcher.cfg")
  env XDG_RUNTIME_DIR="$run" DBUS_SESSION_BUS_ADDRESS="unix:path=$run/bus" ${display:+DISPLAY=:$display} \
    "$runtime/bin/java" ${output:+-XX:AOTCacheOutput="$output"} "${options[@]}" "${platform[@]}" -m app.nape/app.nape.app.Main "$@"
}

# train_one LAUNCHER WORDS...
train_one() {
  local launcher=$1 output=$PWD/$app/$1.aot log=$out/train-$1.log
  start "$@" > "$log" 2>&1 || { cat "$log" >&2; fail "training the start-up cache of $launcher failed."; }
  [ -s "$output" ] || fail "no start-up cache was written for $launcher."
  # As an installed file lies on the disk: what Java has just written is mapped in pieces of 2 MB, of which a process has each whole.
  cp "$output" "$output.copy"; mv "$output.copy" "$output"
  switch_on "$1" "$1"
}

# switch_on LAUNCHER CACHE
switch_on() {
  printf 'java-options=-XX:AOTCache=$APPDIR/%s.aot\n' "$2" > "$app/line"
  sed -i.before "/^\[JavaOptions\]/r $app/line" "$app/$1.cfg"
  rm -f "$app/line" "$app/$1.cfg.before"
}
