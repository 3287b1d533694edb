#!/usr/bin/env bash
# Strict OAuth clients from outside against the real server: oauth4webapi (npm) and Authlib (PyPI). Each discovers, links with
# PKCE, reads the user, refreshes, revokes, and must understand our refusals; the first one also links a device.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/judges.bash"
source "$(dirname "${BASH_SOURCE[0]}")/oauth_server.bash"
install_judges
install_python_judges
start_oauth_server
(cd "$work" && node oauth_client.mjs "$address")
"$work/python/bin/python" "$outside/oauth_client.py" "$address"
