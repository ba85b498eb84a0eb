#!/usr/bin/env bash
# Installs what the tests need, builds once, runs every test program, and ends with one line: N passed, N failed, N skipped.
#   ./test.sh          everything
#   ./test.sh --fast   no browser, SQLite only
set -euo pipefail
cd "$(dirname "$0")"
fast=0
[ "${1:-}" = --fast ] && fast=1

need=()
if [ $fast = 0 ]; then
  [ -x /usr/lib/postgresql/15/bin/postgres ] || need+=(postgresql-15)
  command -v pdftotext >/dev/null || need+=(poppler-utils)
  command -v chromium-headless-shell >/dev/null || command -v chromium >/dev/null || need+=(chromium-headless-shell)
  command -v zbarimg >/dev/null || need+=(zbar-tools)
  [ -d /usr/share/fonts/truetype/liberation2 ] || [ -d /usr/share/fonts/truetype/liberation ] || need+=(fonts-liberation2)
fi
if [ ${#need[@]} -gt 0 ]; then
  echo "Installing: ${need[*]}"
  install() { DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@"; }
  # Where the browser without a window is not packaged, the whole one does.
  { apt-get update -qq && { install "${need[@]}" || install "${need[@]/chromium-headless-shell/chromium}"; }; } >/dev/null 2>&1 || echo "Could not install ${need[*]}; tests that need it will say so."
fi
[ $fast = 1 ] && export CAICACH_DATABASES=sqlite

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet build CaiCach.slnx -c Debug -v q -nologo

# Many hosts at once, each watching its files, would use up what the kernel lets one user watch (128 on Debian): nobody edits files during tests.
export DOTNET_USE_POLLING_FILE_WATCHER=1 DOTNET_hostBuilder__reloadConfigOnChange=false
# The browser's tests wait mostly for Chromium: they run beside the others.
logs=$(mktemp -d)
run() { dotnet "artifacts/bin/$1/debug/$1.dll" -noLogo >"$logs/$1" 2>&1 && echo 0 >"$logs/$1.code" || echo $? >"$logs/$1.code"; }
browser=CaiCach.Browser.Tests
[ $fast = 1 ] || run $browser &
for project in tests/*.Tests; do
  name=$(basename "$project")
  [ "$name" = $browser ] || run "$name"
done
wait

passed=0 failed=0 skipped=0
for log in "$logs"/*.Tests; do
  echo "== $(basename "$log")"
  grep -vE '^\s*(Discover|Start|Finish)' "$log" | tail -n 60 || true
  line=$(grep -E 'Total: +[0-9]+, Errors: +[0-9]+, Failed: +[0-9]+' "$log" | tail -n 1 || true)
  if [ -z "$line" ]; then
    failed=$((failed + 1)) # the program died before it could count
    continue
  fi
  number() { sed -E "s/.*$1: +([0-9]+).*/\1/" <<<"$line"; }
  total=$(number Total) wrong=$(($(number Errors) + $(number Failed))) left=$(($(number Skipped) + $(number 'Not Run')))
  [ "$(cat "$log.code")" -ne 0 ] && [ $wrong -eq 0 ] && wrong=1
  passed=$((passed + total - wrong - left)) failed=$((failed + wrong)) skipped=$((skipped + left))
done
rm -rf "$logs"
echo "$passed passed, $failed failed, $skipped skipped"
[ $failed -eq 0 ] && [ $passed -gt 0 ]
