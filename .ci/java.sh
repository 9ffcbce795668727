# For scripts that start test classes: $java is a JDK 25, $classpath what mvn test-compile made and uses. Sourced at the root.
java=
for jdk in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25* /opt/*jdk*25*; do
  if [ -x "$jdk/bin/java" ] && "$jdk/bin/java" -version 2>&1 | grep -q '"25'; then java=$jdk/bin/java; break; fi
done
[ -n "$java" ] || fail "no JDK 25 found; install one or set JAVA25_HOME to its folder."
[ -d target/test-classes/app/nape/fuzz ] || fail "there are no test classes; run mvn test-compile first."
if [ -z "${NAPE_CLASSPATH:-}" ]; then
  mkdir -p target/ci
  mvn -B -q -ntp dependency:build-classpath -Dmdep.outputFile=target/ci/classpath -Dmdep.includeScope=test
  NAPE_CLASSPATH=$(cat target/ci/classpath)
fi
classpath=target/test-classes:target/classes:$NAPE_CLASSPATH
