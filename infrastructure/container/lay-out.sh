#!/usr/bin/env bash
# Puts what goes into the image into one folder: the built jar, Lambda's runtime client, the scripts.
# usage: infrastructure/container/lay-out.sh FOLDER
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$here/../.." && pwd)
[ -r "$project/target/cloud-guide-lambda.jar" ] || { echo "run mvn package first" >&2; exit 2; }
mkdir -p "$1"
mvn -q -B -ntp -f "$project/pom.xml" dependency:copy-dependencies -DincludeScope=test -DoutputDirectory="$1" \
  -DincludeArtifactIds=aws-lambda-java-core,aws-lambda-java-runtime-interface-client,aws-lambda-java-serialization,utils-lite
cp "$project/target/cloud-guide-lambda.jar" "$here"/{flags,train.sh,start.sh,classpath.sh} "$1"
