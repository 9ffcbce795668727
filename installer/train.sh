# Trains each launcher's start-up cache inside the finished image, headless, and switches it on.
train() {
  local out=$1 os=$2 app cfg runtime
  case "$os" in
    linux) app=$out/nape/lib/app; runtime=$out/nape/lib/runtime ;;
    mac) app=$out/nape.app/Contents/app; runtime=$out/nape.app/Contents/runtime/Contents/Home ;;
    windows) app=$out/nape/app; runtime=$out/nape/runtime ;;
  esac
  local data; data=$(mktemp -d)
  train_one "$app" "$runtime" nape --data-dir "$data" tour --train --out "$data/tour"
  train_one "$app" "$runtime" nape-agent --data-dir "$data" --background --train
  rm -rf "$data"
}

# train_one APP RUNTIME LAUNCHER WORDS...: the options are read from the launcher's own file, so that both always agree.
train_one() {
  local app=$1 runtime=$2 launcher=$3; shift 3
  local options=() line
  while IFS= read -r line; do
    line=${line//\$APPDIR/$PWD/$app}; line=${line//\$ROOTDIR/$PWD/$app/../..}
    options+=("$line")
  done < <(sed -n 's/^java-options=//p' "$app/$launcher.cfg")
  "$runtime/bin/java" "-XX:AOTCacheOutput=$app/$launcher.aot" "${options[@]}" -Dglass.platform=Headless \
    -m app.nape/app.nape.app.Main "$@" > "$app/../../../train-$launcher.log" 2>&1 \
    || { cat "$app/../../../train-$launcher.log" >&2; fail "training the start-up cache of $launcher failed."; }
  [ -s "$app/$launcher.aot" ] || fail "no start-up cache was written for $launcher."
  printf 'java-options=-XX:AOTCache=$APPDIR/%s.aot\n' "$launcher" > "$app/line"
  sed -i.before "/^\[JavaOptions\]/r $app/line" "$app/$launcher.cfg"
  rm -f "$app/line" "$app/$launcher.cfg.before"
}
