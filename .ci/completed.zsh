# completed.zsh FOLDER NAPE: a zsh of its own, told where the completion is, is given words and Tab, twice over: what it makes of them must
# be what a person expects, at the first Tab, without a word of error.
zmodload zsh/zpty
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
zpty shell "env -i HOME=$work ZDOTDIR=$work PATH=${2:h}:/usr/bin:/bin TERM=dumb zsh -f -i"
seen=
# typed TEXT ANSWER: types, and waits until the answer is on the terminal; ten seconds at most
typed() {
  zpty -w -n shell "$1"
  local end=$((SECONDS + 10)) more
  seen=
  until [[ $seen = *${~2}* ]]; do
    (( SECONDS < end )) || { print -u2 "zsh: no $2 in: $seen"; exit 1 }
    zpty -r -t shell more && seen+=$more || sleep 0.1
  done
  [[ $seen != *(not found|error)* ]] || { print -u2 "zsh: $seen"; exit 1 }
}
typed "fpath=($1 \$fpath); autoload -U compinit; compinit -u -d $work/dump; print re'ady'"$'\n' ready
typed $'nape redf\t' 'redflags'
typed $'\x15nape log pa\t' 'pain'
typed $'\x15nape log pain --si\t\t' '--side*--site'
