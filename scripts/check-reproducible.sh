#!/usr/bin/env bash
# Builds the Lambda jar twice from scratch and compares the bytes. What differs, if anything, is named.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$project/hooks/build.sh" "$work/first.jar"
"$project/hooks/build.sh" "$work/second.jar"
if cmp -s "$work/first.jar" "$work/second.jar"; then
  sha256sum "$work/first.jar" | sed "s#$work/first.jar#the same from both builds#"
else
  echo "the two builds differ in:" >&2
  diff <(unzip -lv "$work/first.jar") <(unzip -lv "$work/second.jar") >&2 || true
  exit 1
fi
