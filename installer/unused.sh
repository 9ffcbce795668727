# unused JDK FILE: writes jlink's option that leaves out what installer/unused.txt names. A file, because it is too long for a word.
unused() {
  local jdk=$1 file=$2 line most of module folder
  {
    while IFS= read -r line; do
      case "$line" in
        '' | '#'*) ;;
        'most of '*)
          read -r most of module folder <<< "$line"
          "$jdk/bin/jimage" list --include "glob:/$module/$folder/**" "$jdk/lib/modules" | all_but_one_of_each_package "$module" ;;
        *) printf '%s\n' "$line" ;;
      esac
    done < installer/unused.txt
  } | paste -sd, | sed 's/^/--exclude-resources=/' > "$file"
}

# Of files with their folders, one a line and in order, all but the first in each folder.
all_but_one_of_each_package() {
  awk -v module="$1" 'NF == 1 && /\// { folder = $1; sub(/[^\/]*$/, "", folder); if (kept[folder]++) print "/" module "/" $1 }'
}
