# Puts scripts that start Java at once in place of jpackage's launchers. Those first ask the package manager whose file they
# are, which takes as long as a quarter of the whole start. The options stay in the launchers' own files; scripts repeat them.
write_scripts() {
  local image=$1 name
  cp "$image/lib/runtime/bin/java" "$image/lib/runtime/bin/nape" # so that a list of processes says nape
  for name in nape nape-agent; do
    {
      printf '#!/bin/sh\nself=$(readlink -f "$0")\nroot=${self%%/bin/*}\nunset JDK_JAVA_OPTIONS\n'
      [ "$name" = nape ] || printf '[ $# -gt 0 ] || set -- --background\n'
      printf 'exec "$root/lib/runtime/bin/nape" \\\n'
      sed -n 's/^java-options=//p' "$image/lib/app/$name.cfg" \
        | sed 's#$APPDIR#$root/lib/app#; s#$ROOTDIR#$root#; s#.*#  "&" \\#'
      printf '  "-Djpackage.app-path=$self" -m app.nape/app.nape.app.Main "$@"\n'
    } > "$work/$name.sh"
    install -m 0755 "$work/$name.sh" "$image/bin/$name"
  done
}
