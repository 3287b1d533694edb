#!/usr/bin/env bash
# The exported models, judged by others: the skill package by Amazon's own TypeScript types of SMAPI, the CX agent by Google's own
# protocol files.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/judges.bash"
install_judges

for kind in alexa dialogflow-es dialogflow-cx; do
  rm -rf "$work/export-$kind"
  (cd "$root" && cargo run --locked --quiet -- export "$kind" --out "$work/export-$kind" 2>/dev/null)
done
cd "$work"
node models.mjs
npx --no-install tsc --noEmit --strict --skipLibCheck --moduleResolution node --module commonjs --target es2020 models.ts
echo "Amazon's types accept the skill package"
