#!/usr/bin/env sh
# The class path, always in the same order, for a cache made with another is not used. usage: classpath.sh FOLDER_OF_JARS
set -eu
printf '%s' "$1/cloud-guide-lambda.jar"
for jar in "$1"/aws-lambda-java-*.jar "$1"/utils-lite-*.jar; do printf ':%s' "$jar"; done
