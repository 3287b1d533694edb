# What the scripts here share: a folder with the judges of package.json and requirements.txt, installed once. Sourced, not run.
# Exit status 77 means that something needed is missing.

outside="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$outside/../.." && pwd)"
work="${CARGO_TARGET_DIR:-$root/target}/outside"

install_package() { # DEBIAN-PACKAGE…
  local as_root=(sudo -n)
  [ "$(id -u)" != 0 ] || as_root=()
  command -v apt-get >/dev/null || return 0
  "${as_root[@]}" apt-get update -q >/dev/null || true
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y "$@" >/dev/null || true
}

install() { # PROGRAM DEBIAN-PACKAGE…: installs the packages when the program is missing
  local program="$1"
  shift
  command -v "$program" >/dev/null && return
  echo "$program is missing: installing Debian's $*"
  install_package "$@"
  command -v "$program" >/dev/null || { echo "install $program (Debian: apt-get install $*)"; exit 77; }
}

install_judges() {
  install node nodejs npm
  install npm npm
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
  install chromium chromium
}

# A Python of its own with the judges of requirements.txt.
install_python_judges() {
  install python3 python3 python3-venv
  if ! cmp -s "$outside/requirements.txt" "$work/installed-requirements.txt"; then
    echo "installing the judges of tests/outside/requirements.txt"
    python3 -m ensurepip --version >/dev/null 2>&1 || install_package python3-venv
    python3 -m venv "$work/python"
    "$work/python/bin/pip" install --quiet --disable-pip-version-check -r "$outside/requirements.txt"
    cp "$outside/requirements.txt" "$work/installed-requirements.txt"
  fi
}
