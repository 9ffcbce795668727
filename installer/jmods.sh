# named_module CLASSES MODULES...: for a jar that brings only the name of a module; an image needs to know what each reads.
named_module() { "$jdk/bin/java" installer/NamedModule.java "$@"; }

# Turns the modular jars of a folder into jmods, with the native libraries of this system moved out of the classes.
make_jmods() {
  local modules=$1 work=$2 jdk=$3 os=$4 library=$5 jar name classes libs
  for jar in "$modules"/*.jar; do
    # JavaFX publishes an empty jar beside each platform's own.
    [ "$(stat -c %s "$jar" 2>/dev/null || stat -f %z "$jar")" -gt 1000 ] || continue
    name=$(basename "$jar" .jar)
    classes=$work/classes/$name; libs=$work/libs/$name
    mkdir -p "$classes" "$libs"
    (cd "$classes" && "$jdk/bin/jar" --extract --file "$OLDPWD/$jar")
    case "$name" in
      sqlite-jdbc*)
        local machine; machine=$(uname -m); [ "$machine" = arm64 ] && machine=aarch64
        local folder=Linux; [ "$os" = mac ] && folder=Mac; [ "$os" = windows ] && folder=Windows
        cp "$classes/org/sqlite/native/$folder/$machine/"* "$libs/"
        rm -rf "$classes/org/sqlite/native" ;;
      controlsfx*)
        # It asks for java.net.http, which no class of it names. Nape sends nothing, so its image holds nothing that could.
        "$jdk/bin/java" installer/WithoutModule.java "$classes/module-info.class" java.net.http ;;
      atlantafx*) cp "$work"/look/atlantafx/base/theme/* "$classes/atlantafx/base/theme/" ;;
      pdfbox-io*) named_module "$classes" org.apache.commons.logging ;;
      fontbox*) named_module "$classes" java.desktop org.apache.commons.logging org.apache.pdfbox.io ;;
      pdfbox*) named_module "$classes" java.desktop java.xml org.apache.commons.logging org.apache.fontbox org.apache.pdfbox.io ;;
      picocli*)
        # Compiled for Java 5, which no start-up cache takes; read anew at each command it was more than half of that command.
        "$jdk/bin/java" installer/NewerClasses.java "$classes" ;;
      javafx*)
        find "$classes" -maxdepth 1 -name "$library" -exec mv {} "$libs/" \;
        # Windows' C runtime comes with Java, too; jlink takes no library twice.
        find "$libs" \( -name 'api-ms-win-*' -o -name 'ucrtbase*' -o -name 'msvcp140*' -o -name 'vcruntime140*' \) -delete ;;
    esac
    rm -rf "$classes/META-INF/maven"; rm -f "$classes"/META-INF/*.SF "$classes"/META-INF/*.RSA
    # Version-specific classes of multi-release jars are laid over the common ones: a jmod has only one set.
    if [ -d "$classes/META-INF/versions" ]; then
      local v
      for v in $(ls "$classes/META-INF/versions" | sort -n); do
        [ "$v" -le 25 ] && cp -R "$classes/META-INF/versions/$v/." "$classes/"
      done
      rm -rf "$classes/META-INF/versions"
    fi
  done
  # What no start-up cache keeps is written out, in Nape's classes and the toolkit's.
  (cd "$work/classes" && ls -d nape javafx-*) | xargs "$jdk/bin/java" installer/PlainLinks.java "$work/classes" > /dev/null
  for classes in "$work/classes"/*/; do
    name=$(basename "$classes"); libs=$work/libs/$name
    local main=(); [ "$name" = nape ] && main=(--main-class app.nape.app.Main)
    local where=--libs; [ "$os" = windows ] && where=--cmds
    [ -n "$(ls -A "$libs")" ] && main+=("$where" "$libs")
    "$jdk/bin/jmod" create --class-path "$classes" ${main[@]+"${main[@]}"} "$work/jmods/$name.jmod"
  done
}
