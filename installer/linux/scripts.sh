# Puts scripts that start Java at once in place of jpackage's launchers. Those first ask the package manager whose file they
# are, which takes as long as a quarter of the whole start. The options stay in the launchers' own files; scripts repeat them.
# The script nape looks at its words first: a command has other options than the window, and the question for the status, which the
# agent answers in words, begins with the agent's start-up cache, which is a third of the window's. The agent's threads, which mostly
# wait, share one heap of the C library's: that is 0.4 MB less; the window, which it starts, has its own again.
write_scripts() {
  local image=$1 name
  cp "$image/lib/runtime/bin/java" "$image/lib/runtime/bin/nape" # so that a list of processes says nape
  for name in nape nape-agent nape-command; do
    {
      printf '#!/bin/sh\nself=$(readlink -f "$0")\nroot=${self%%/bin/*}\nunset JDK_JAVA_OPTIONS MALLOC_ARENA_MAX\n'
      read_letters
      case $name in
        nape) choose_command; run_java "$image" nape-command '  ' | sed 's#/app/nape\.aot"#/app/$cache.aot"#; s#/bin/nape" \\$#/bin/nape" -XX:TieredStopAtLevel=$compiler \\#'; printf 'fi\n'; own_words ;;
        nape-agent) printf '[ $# -gt 0 ] || set -- --background\nexport MALLOC_ARENA_MAX=1\n' ;;
      esac
      run_java "$image" "$name" ''
    } > "$work/$name.sh"
    install -m 0755 "$work/$name.sh" "$image/bin/$name"
  done
}

# Without a language, as in a service or a bare session, Java would read names of files as ASCII, and find no home with an umlaut in it.
read_letters() {
  cat << 'LETTERS'
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
  C | POSIX) if [ -n "${LC_ALL:-}" ]; then export LC_ALL=C.UTF-8; else export LC_CTYPE=C.UTF-8; fi ;;
esac
LETTERS
}

# run_java IMAGE LAUNCHER INDENT: the line that becomes Java, with that launcher's options.
run_java() {
  printf '%sexec "$root/lib/runtime/bin/nape" \\\n' "$3"
  sed -n 's/^java-options=//p' "$1/lib/app/$2.cfg" \
    | sed "s#\$APPDIR#\$root/lib/app#; s#\$ROOTDIR#\$root#; s#.*#$3  \"&\" \\\\#"
  printf '%s  "-Djpackage.app-path=$root/bin/%s" -m app.nape/app.nape.app.Main "$@"\n' "$3" "${2%-command}"
}

# What only the window is told by its environment; the browser that it opens is not (app.nape.desktop.Browser). It is painted in
# software: GTK, which it is opened with, would start OpenGL all the same to look for the best kind of window, where no other program
# with GTK 3 has done so on this display: 16 MB of drivers and a seventh of a second for nothing. And the C library would keep what
# each of six threads has let go of for that thread.
own_words() {
  printf ': "${GDK_GL:=disable}" "${MALLOC_ARENA_MAX:=2}"\nexport GDK_GL MALLOC_ARENA_MAX\n'
}

# The first word that is no option names a command; the tour paints windows and has their options. The part that runs all day has options
# of its own, whichever name it is started by: with the window's it woke three hundred times a minute.
choose_command() {
  cat << 'WORDS'
command= value=
for word; do
  if [ -n "$value" ]; then value=; continue; fi
  case $word in
    --data-dir | --lang) value=next ;;
    --data-dir=* | --lang=*) ;;
    --background) exec "$root/bin/nape-agent" "$@" ;;
    --opened-by-agent | --train | tour) break ;;
    *) command=$word; break ;;
  esac
done
if [ -n "$command" ]; then
  # A command is over before the thorough compiler has earned what it costs; years of days are not.
  cache=nape compiler=1
  case $command in
    status) cache=nape-agent ;;
    simulate | import) compiler=4 ;;
  esac
WORDS
}
