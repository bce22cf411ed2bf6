#!/usr/bin/env bash
# Does what a newcomer does: clones this repository (its last commit) into an empty folder and runs the README's two lines.
set -euo pipefail
project=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
git clone --quiet "$project" "$folder/dossier"
cd "$folder/dossier"

timed() {
  local started=$SECONDS status=0
  printf '\n$ %s\n' "$1"
  bash -c "$1" || status=$?
  times+=("$(printf '%4d s, status %d: %s' $((SECONDS - started)) "$status" "$1")")
  [ "$status" = 0 ] || worst=1
}
times=() worst=0
timed 'npm ci && npm start'
timed 'npm ci && npm test'
git status --short > "$folder/left"
[ ! -s "$folder/left" ] || { printf '\nThe two lines leave files that git does not ignore:\n'; cat "$folder/left"; worst=1; }
printf '\n'
printf '%s\n' "${times[@]}"
exit "$worst"
