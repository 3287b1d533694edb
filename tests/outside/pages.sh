#!/usr/bin/env bash
# Sign-in, consent, /link and /consents in a real browser: without JavaScript, on a narrow phone and on a desk, light and dark,
# in every language; judged by axe; framed by a stranger; led back to the assistant. Screenshots in tests/output/.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/judges.bash"
install openssl openssl
install curl curl
install_chromium
install_judges

(cd "$root" && cargo build --locked --quiet)
folder="$(mktemp -d)"
trap 'kill "${server:-0}" 2>/dev/null || true; rm -rf "$folder"' EXIT
saldo="${CARGO_TARGET_DIR:-$root/target}/debug/saldo"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost \
  -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout "$folder/key.pem" -out "$folder/cert.pem" 2>/dev/null
free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}
port="$(free_port)"
back="$(free_port)"
cat >"$folder/saldo.toml" <<TOML
[server]
listen = "127.0.0.1:$port"
tls_certificate = "$folder/cert.pem"
tls_key = "$folder/key.pem"
[store]
url = "memory:"
[oauth.clients.alexa]
id = "alexa-skill"
secret = "0123456789abcdef"
redirect_uris = ["https://localhost:$back/back"]
TOML
(cd "$folder" && exec "$saldo" --config saldo.toml 2>"$folder/log") &
server=$!
for _ in $(seq 50); do
  curl -sk "https://127.0.0.1:$port/health/live" >/dev/null && break
  sleep 0.1
done
mkdir -p "$root/tests/output"
cd "$work" && NODE_TLS_REJECT_UNAUTHORIZED=0 NODE_NO_WARNINGS=1 \
  node pages.mjs "https://127.0.0.1:$port" "$back" "$folder" "$root/tests/output" || { tail -n 20 "$folder/log"; exit 1; }
