#!/usr/bin/env bash
# The start page in a real browser: without JavaScript, at phone and desktop width, light and dark; judged by axe; with
# screenshots in tests/output/.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/judges.bash"
install_chromium
install_judges

(cd "$root" && cargo build --locked --quiet)
folder="$(mktemp -d)"
trap 'kill "${server:-0}" 2>/dev/null || true; rm -rf "$folder"' EXIT
saldo="${CARGO_TARGET_DIR:-$root/target}/debug/saldo"
(cd "$folder" && SALDO__SERVER__LISTEN=127.0.0.1:0 SALDO__STORE__URL=memory: exec "$saldo" 2>"$folder/log") &
server=$!
for _ in $(seq 50); do
  address="$(sed -n 's/.*\(http:\/\/127.0.0.1:[0-9]*\)\/.*/\1/p' "$folder/log" 2>/dev/null | head -n 1)"
  [ -n "$address" ] && break
  sleep 0.1
done
[ -n "$address" ] || { cat "$folder/log"; echo "the server does not start"; exit 1; }
mkdir -p "$root/tests/output"
cd "$work" && node start_page.mjs "$address" "$root/tests/output"
