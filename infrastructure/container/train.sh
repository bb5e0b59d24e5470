#!/usr/bin/env sh
# Makes the ahead-of-time cache. usage: train.sh JAVA FOLDER_OF_JARS CACHE_TO_WRITE
set -eu
here=$(cd "$(dirname "$0")" && pwd)
# Any will do: the training run reaches no AWS.
export AWS_ACCESS_KEY_ID=training AWS_SECRET_ACCESS_KEY=training
"$1" $(cat "$here/flags") -XX:AOTCacheOutput="$3" -cp "$("$here/classpath.sh" "$2")" dev.cloudguide.Training
[ -s "$3" ]
