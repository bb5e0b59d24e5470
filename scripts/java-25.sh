#!/usr/bin/env bash
# Prints a java of version 25 or later, wherever such a JDK usually lies; one clear line and exit 2 if there is none.
set -eu

is_25() { # whether the given java is of a JDK 25 or later, by the release file every JDK has
  local home version
  [ -x "$1" ] && home=$(dirname "$(dirname "$(readlink -f "$1")")") && [ -r "$home/release" ] || return 1
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
  [ "${version:-0}" -ge 25 ]
}

find_java() { # prints a java of version 25 or later, wherever such a JDK usually lies
  local candidate
  for candidate in "${JAVA_HOME:-}/bin/java" "$(command -v java || true)" \
    /usr/lib/jvm/*/bin/java /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java \
    "$HOME"/.sdkman/candidates/java/*/bin/java "$HOME"/.jdks/*/bin/java "$HOME"/.asdf/installs/java/*/bin/java \
    /opt/*jdk*/bin/java; do
    if is_25 "$candidate"; then
      echo "$candidate"
      return
    fi
  done
  echo "needs a JDK 25; install one, or point JAVA_HOME at it" >&2
  exit 2
}

find_java
