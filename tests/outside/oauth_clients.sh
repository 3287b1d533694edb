#!/usr/bin/env bash
# Strict OAuth clients from outside against the real server: oauth4webapi (npm) and Authlib (PyPI). Each discovers, links with
# PKCE, reads the user, refreshes, revokes, and must understand our refusals; the first one also links a device.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/judges.bash"
source "$(dirname "${BASH_SOURCE[0]}")/oauth_server.bash"
install_judges
need python3 "Python 3.9 or later"

if ! cmp -s "$outside/requirements.txt" "$work/installed-requirements.txt"; then
  echo "installing the judges of tests/outside/requirements.txt"
  python3 -m venv "$work/python" || { echo "install Python's venv (Debian: apt-get install python3-venv)"; exit 77; }
  "$work/python/bin/pip" install --quiet --disable-pip-version-check -r "$outside/requirements.txt"
  cp "$outside/requirements.txt" "$work/installed-requirements.txt"
fi

start_oauth_server
(cd "$work" && node oauth_client.mjs "$address")
"$work/python/bin/python" "$outside/oauth_client.py" "$address"
