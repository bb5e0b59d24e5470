#!/usr/bin/env bash
# An outside client (npm's virtual-alexa) talks to the local program over HTTP, by our generated interaction model.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

if ! command -v npm >/dev/null || ! npm install --prefix "$work" --no-audit --no-fund --ignore-scripts --loglevel=error \
    virtual-alexa@0.7.8 >/dev/null; then
  echo "warning: npm cannot install virtual-alexa, so no outside client talked to the skill" >&2
  exit 0
fi

./cloud-guide --serve --port 0 >"$work/said" 2>"$work/problems" &
server=$!
for _ in $(seq 600); do
  grep -q '^Cloud Guide on' "$work/said" && break
  kill -0 "$server" 2>/dev/null || { cat "$work/problems" >&2; exit 1; }
  sleep 0.1
done
url=$(grep -o 'http://127.0.0.1:[0-9]*' "$work/said")/skill
NODE_PATH="$work/node_modules" AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE=1 \
  node src/test/outside-client/talk.js "$url" skill-package/interactionModels/custom/en-US.json \
  src/test/outside-client/conversations.txt
