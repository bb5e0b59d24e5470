#!/usr/bin/env bash
# Holds every APL document that the skill sends against Amazon's own validator, apl-suggester, which is installed into a folder
# outside the project. Fails on anything it reports: nothing is tolerated so far. Without node, npm or the network it says so
# and passes; the structure is then checked by ScreenDocumentsTest alone.
set -uo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
version=2024.2.0

skip() {
  echo "warning: $1, so Amazon's validator did not look at the screens" >&2
  exit 0
}

command -v node >/dev/null && command -v npm >/dev/null || skip "node and npm are not installed"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --no-save --no-audit --no-fund --ignore-scripts --loglevel=error \
  "apl-suggester@$version" >/dev/null 2>&1 || skip "apl-suggester $version cannot be installed"

"$project/cloud-guide" screens --documents "$folder/documents" || exit 2

cat >"$folder/check.js" <<'JS'
const { StaticAplTemplateValidator } = require('apl-suggester');
const fs = require('fs');
const path = require('path');
const folder = process.argv[2];
console.warn = console.log = () => {};
(async () => {
  let reported = 0;
  const names = fs.readdirSync(folder);
  for (const name of names) {
    const document = JSON.parse(fs.readFileSync(path.join(folder, name)));
    for (const one of await new StaticAplTemplateValidator().validate(document)) {
      process.stdout.write(`${name}: ${one.level} ${one.path} ${one.errorMessage}\n`);
      reported++;
    }
  }
  process.stdout.write(`${names.length} screens, ${reported} reports\n`);
  process.exitCode = reported === 0 && names.length > 0 ? 0 : 1;
})();
JS
cd "$folder" && node check.js "$folder/documents"
