#!/usr/bin/env sh
# What the container runs. usage: start.sh HANDLER; JAVA and FUNCTION_FOLDER may be set for a trial outside a container
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=${FUNCTION_FOLDER:-$here}
exec "${JAVA:-java}" $(cat "$here/flags") -XX:AOTCache="$folder/cloud-guide.aot" \
  -cp "$("$here/classpath.sh" "$folder")" com.amazonaws.services.lambda.runtime.api.client.AWSLambda "$1"
