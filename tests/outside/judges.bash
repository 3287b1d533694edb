# What the scripts here share: a folder with the judges of package.json, installed once. Sourced, not run.
# Exit status 77 means that something needed is missing.

outside="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$outside/../.." && pwd)"
work="${CARGO_TARGET_DIR:-$root/target}/outside"

need() { # PROGRAM WHAT-TO-INSTALL
  command -v "$1" >/dev/null || { echo "$1 is missing: install $2"; exit 77; }
}

install_judges() {
  need node "Node.js 18 or later"
  need npm "npm"
  mkdir -p "$work"
  if ! cmp -s "$outside/package.json" "$work/installed.json"; then
    echo "installing the judges of tests/outside/package.json"
    cp "$outside/package.json" "$work/package.json"
    (cd "$work" && npm install --no-package-lock --no-audit --no-fund --silent) || exit 1
    cp "$outside/package.json" "$work/installed.json"
  fi
  cp "$outside"/*.mjs "$work/"
}

install_chromium() {
  command -v chromium >/dev/null && return
  echo "Chromium is missing: installing Debian's"
  if [ "$(id -u)" = 0 ]; then as_root=(); else as_root=(sudo -n); fi
  "${as_root[@]}" apt-get update -q >/dev/null && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y chromium >/dev/null
  command -v chromium >/dev/null || { echo "install Chromium (Debian: apt-get install chromium)"; exit 77; }
}
