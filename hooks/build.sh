#!/usr/bin/env bash
# Builds the Lambda jar: ask-cli runs this in place of a build of its own and uploads what it finds at the path it gives.
# usage: hooks/build.sh ZIP_TO_WRITE [true|false: show the build's output]
set -euo pipefail
zip=${1:?usage: hooks/build.sh ZIP_TO_WRITE [DEBUG]}
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
quiet=-q
[ "${2:-false}" = true ] && quiet=

# Tests, style and the bill of materials are the verify workflow's; here only what goes into the jar is built.
mvn ${quiet:+"$quiet"} -B -f "$project/pom.xml" \
  -Dmaven.test.skip=true -Dcheckstyle.skip=true -Dcyclonedx.skip=true clean package
mkdir -p "$(dirname "$zip")"
cp "$project/target/cloud-guide-lambda.jar" "$zip"
