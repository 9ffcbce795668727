# unused JDK CLASSES FILE: writes jlink's option that leaves out what installer/unused.txt names; CLASSES holds a folder for each
# library. A file, because it is too long for a word. Fails where "most of" names what is nowhere.
unused() {
  local jdk=$1 classes=$2 file=$3 line most of module folder library found
  {
    while IFS= read -r line; do
      case "$line" in
        '' | '#'*) ;;
        'most of '*)
          read -r most of module folder <<< "$line"
          found=$({ "$jdk/bin/jimage" list --include "glob:/$module/$folder/**" "$jdk/lib/modules"
            for library in "$classes"/*/; do
              [ ! -d "$library$folder" ] || (cd "$library" && find "$folder" -type f | LC_ALL=C sort)
            done; } | all_but_one_of_each_package "$module")
          [ -n "$found" ] || { echo "installer/unused.txt: there is no $folder in $module." >&2; return 1; }
          printf '%s\n' "$found" ;;
        *) printf '%s\n' "$line" ;;
      esac
    done < installer/unused.txt
  } | paste -sd, | sed 's/^/--exclude-resources=/' > "$file"
}

# Of files with their folders, one a line and in order, all but the first in each folder.
all_but_one_of_each_package() {
  awk -v module="$1" 'NF == 1 && /\// { folder = $1; sub(/[^\/]*$/, "", folder); if (kept[folder]++) print "/" module "/" $1 }'
}
