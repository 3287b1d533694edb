#!/usr/bin/env bash
# Every answer of every play, judged by others: Amazon's own TypeScript types of a response, and an SSML checker.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/judges.bash"
install_judges

rm -f "$work/answers.jsonl"
(cd "$root" && SALDO_ANSWERS="$work/answers.jsonl" cargo test --locked --quiet --test it dialogues:: >/dev/null)
cd "$work"
node alexa_answers.mjs
npx --no-install tsc --noEmit --strict --skipLibCheck --moduleResolution node --module commonjs --target es2020 answers.ts
echo "Amazon's types accept them all"
