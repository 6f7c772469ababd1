# Sourced by mvnw and deploy/demo (POSIX sh): leaves JAVA_HOME at a JDK 21 or newer, or says what to install and exits 1.
# Order: JAVA_HOME as it is, then the java on PATH, then the newest in the usual places.

# Prints the feature version (17, 21, 25) of the JDK at $1; 0 when there is none. A runtime without a compiler does not count.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || { echo 0; return; }
  jdk_found=$(sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' "$1/release")
  echo "${jdk_found:-0}"
}

# Prints the home of the java on PATH, links followed; nothing when there is none.
jdk_on_path() {
  jdk_link=$(command -v java 2>/dev/null) || return 0
  while [ -L "$jdk_link" ]; do
    jdk_target=$(readlink "$jdk_link")
    case $jdk_target in
      /*) jdk_link=$jdk_target ;;
      *) jdk_link=$(dirname "$jdk_link")/$jdk_target ;;
    esac
  done
  dirname "$(dirname "$jdk_link")"
}

# Prints the home of the newest JDK in the places where packages and tools put them; nothing when none is new enough.
jdk_newest() {
  jdk_best='' jdk_best_version=20
  for jdk_home in /usr/lib/jvm/* /usr/java/* /opt/* "${HOME:-/}"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME:-/}"/Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/}"/.jdks/*; do
    jdk_candidate=$(jdk_version "$jdk_home")
    if [ "$jdk_candidate" -gt "$jdk_best_version" ]; then
      jdk_best=$jdk_home jdk_best_version=$jdk_candidate
    fi
  done
  echo "$jdk_best"
}

find_jdk() {
  for jdk_home in "${JAVA_HOME:-}" "$(jdk_on_path)" "$(jdk_newest)"; do
    if [ -n "$jdk_home" ] && [ "$(jdk_version "$jdk_home")" -ge 21 ]; then
      JAVA_HOME=$jdk_home
      export JAVA_HOME
      return
    fi
  done
  echo 'Safer Indicators needs a JDK 21 or newer: install one (for example Temurin 25 from https://adoptium.net) or set JAVA_HOME to it.' >&2
  exit 1
}

find_jdk
