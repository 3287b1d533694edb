# A running Saldo with assistants to link, for the scripts that are strict OAuth clients. Sourced, not run.
# Sets `address`, and ends the server with the script.

start_oauth_server() {
  (cd "$root" && cargo build --locked --quiet)
  local saldo="${CARGO_TARGET_DIR:-$root/target}/debug/saldo" folder
  folder="$(mktemp -d)"
  trap 'kill "${server:-0}" 2>/dev/null || true; rm -rf "'"$folder"'"' EXIT
  for _ in 1 2 3; do
    address="http://127.0.0.1:$((20000 + RANDOM % 20000))"
    cat >"$folder/saldo.toml" <<TOML
[server]
listen = "${address#http://}"
public_url = "$address"
[store]
url = "memory:"
[oauth.clients.alexa]
id = "alexa-skill"
secret = "a secret with spaces: and a colon"
redirect_uris = ["https://pitangui.amazon.com/api/skill/link/M2TEST", "https://layla.amazon.com/api/skill/link/M2TEST"]
[oauth.clients.google]
id = "google-project"
secret = "another-secret-of-some-length"
refresh = "none"
redirect_uris = ["https://oauth-redirect.googleusercontent.com/r/project"]
[oauth.clients.app]
id = "public-app"
redirect_uris = ["http://127.0.0.1:9/back"]
TOML
    (cd "$folder" && exec "$saldo" 2>"$folder/log") &
    server=$!
    for _ in $(seq 100); do
      "$saldo" probe "$address" 2>/dev/null && return
      kill -0 "$server" 2>/dev/null || break
      sleep 0.1
    done
  done
  cat "$folder/log"
  echo "the server does not start"
  exit 1
}
