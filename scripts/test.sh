#!/usr/bin/env bash
# Every test: types, lint, unit to language server with coverage, then a real VS Code and Neovim.
#   scripts/test.sh        all of it
#   scripts/test.sh e2e    only the part that needs Chromium and Neovim
# The last line is the total: `N passed, N failed`.
set -uo pipefail
cd "$(dirname "$0")/.."

DOSSIER_TALLY=$(mktemp)
export DOSSIER_TALLY
trap 'rm -f "$DOSSIER_TALLY"' EXIT

failures() { awk '{ n += $2 } END { print n + 0 }' "$DOSSIER_TALLY"; }

# A step that fails without having counted a failed test counts as one.
step() {
  local name=$1 before started=$SECONDS
  shift
  before=$(failures)
  printf '\n== %s\n' "$name"
  if "$@"; then
    printf '== %s: %s s\n' "$name" $((SECONDS - started))
    return 0
  fi
  [ "$(failures)" -gt "$before" ] || echo '0 1' >> "$DOSSIER_TALLY"
  printf '== %s FAILED after %s s\n' "$name" $((SECONDS - started))
  return 1
}

total() { awk '{ p += $1; f += $2 } END { printf "%d passed, %d failed\n", p, f; exit f > 0 || p == 0 }' "$DOSSIER_TALLY"; }

# Chromium and Neovim come from Debian when they are missing and we may install them.
fetch_programs() {
  local missing=()
  [ -n "${CHROMIUM:-}" ] || command -v chromium chromium-browser google-chrome google-chrome-stable > /dev/null || missing+=(chromium)
  command -v nvim > /dev/null || missing+=(neovim)
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -q && apt-get install -y -q --no-install-recommends "${missing[@]}"
  else
    echo "Please install ${missing[*]} (sudo apt-get install ${missing[*]}) and run this again; \`npm run test:fast\` runs everything that needs no browser." >&2
    return 1
  fi
}

end_to_end() {
  step 'VS Code' node scripts/vscode-e2e.mjs || return
  step 'package' npm run --silent package || return
  step 'Neovim' npx mocha --config test/e2e/.mocharc.json --reporter scripts/tally-reporter.cjs test/e2e/neovim.test.ts
  step 'extension host' node --import tsx test/e2e/extension-host.ts
  step 'workbench' npx mocha --config test/e2e/.mocharc.json --reporter scripts/tally-reporter.cjs test/e2e/workbench.test.ts
}

step 'programs' fetch_programs || { total; exit 1; }
step 'build' npm run --silent build
if [ "${1:-all}" != e2e ]; then
  step 'types' npm run --silent typecheck
  step 'lint' npm run --silent lint
  step 'unit, command line, language server' npx c8 mocha --reporter scripts/tally-reporter.cjs
fi
end_to_end
printf '\n'
total
