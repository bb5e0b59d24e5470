#!/usr/bin/env bash
# The first line of metrics, by Lambda Powertools and by hand: microseconds and classes loaded, eleven starts of each in turn.
set -euo pipefail
cd "$(dirname "$0")"
java=$(../../../scripts/java-25.sh)
mvn -q -B -ntp package dependency:copy-dependencies
# Without these two Powertools looks for a machine's metadata service, for minutes.
export AWS_EMF_ENVIRONMENT=Lambda AWS_LAMBDA_FUNCTION_NAME=comparison
for _ in $(seq 11); do
  for way in powertools hand; do
    "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "target/classes:target/dependency/*" FirstLine "$way" \
      2>&1 >/dev/null | grep "^$way"
  done
done | sort -k1,1 -k2,2n | awk '{ n[$1]++; micros[$1, n[$1]] = $2; classes[$1] = $3 }
  END { for (way in n) print way ": " micros[way, (n[way] + 1) / 2] " µs in the middle, " classes[way] " classes" }'
