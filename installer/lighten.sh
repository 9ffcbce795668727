# What a finished image holds and nobody uses is left out.

# Native libraries without the names that only a debugger asks for. Before the training, which notes what it was made with.
strip_libraries() {
  local out=$1 os=$2
  [ "$os" = linux ] && command -v strip > /dev/null || return 0
  find "$out/nape/lib" -name '*.so' -exec strip --strip-unneeded {} +
}

# The scripts of Linux start Java themselves: they need neither jpackage's launcher nor another copy of Java, nor tools beside it.
drop_unused() {
  local image=$1
  rm -f "$image/lib/libapplauncher.so"
  find "$image/lib/runtime/bin" -type f ! -name nape -delete
  # Lists and a reader for tools that an image has not, and pictures shown before a program of another toolkit comes.
  rm -f "$image/lib/runtime/lib/classlist" "$image/lib/runtime/lib/jrt-fs.jar" "$image/lib/runtime/lib/libsplashscreen.so"
  # Painting by a graphics card, whose classes are left out too, and sorting by wide registers, which Java does without where they lack.
  rm -f "$image/lib/runtime/lib/libprism_es2.so" "$image/lib/runtime/lib/libsimdsort.so"
}
