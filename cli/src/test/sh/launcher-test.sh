# Tests of ./rouage, run by `make check` after the build. POSIX sh. Ends with "N passed, N failed".
set -u
root=$(cd "$(dirname "$0")/../../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

expect() { # TITLE WANTED FOUND
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAILED: %s\n  wanted: %s\n  found:  %s\n' "$1" "$2" "$3"
    fi
}

# Two at once on what may be a first run: one builds, the other waits, both answer.
"$root/rouage" --version >"$work/one" 2>"$work/one.err" &
"$root/rouage" --version >"$work/two" 2>"$work/two.err"
two=$?
wait $!
expect 'two first runs at once both succeed' '0 0' "$? $two"
expect 'two first runs at once give the same answer' "$(cat "$work/one")" "$(cat "$work/two")"
expect 'the answer names version, engine and JDK' yes \
    "$(grep -qE '^rouage [0-9.]+ \(engine sha256:[0-9a-f]{64}, JDK 25[.+].*\)$' "$work/one" && echo yes)"

read -r hash <"$root/.rouage/current"
cp -R "$root/.rouage/dist/$hash/lib" "$work/lib"
expect 'the digest written down at the build is that of the jars' "$(cat "$work/one")" "$(
    . "$root/rouage-jdk.sh" && rouage_find_jdk
    "$JAVA_HOME/bin/java" -cp "$work/lib/*" org.rouage.cli.Main --version
)"

expect 'nothing is said when nothing is built' '' "$("$root/rouage" --version 2>&1 >/dev/null)"

expect 'the start-up cache is in use' 0 \
    "$(ROUAGE_JAVA_OPTS=-XX:AOTMode=on "$root/rouage" --version >/dev/null 2>&1; echo $?)"

ln -s "$root/rouage" "$work/link"
ln -s link "$work/link-to-link"
expect 'it runs through links, from any folder' "$(cat "$work/one")" "$(cd "$work" && ./link-to-link --version)"

expect 'a word with spaces stays one word' 'rouage: unknown or one too many: two words' \
    "$("$root/rouage" 'two words' 2>&1 | head -n 1 | cut -d . -f 1)"

expect 'the exit code is the shell'"'"'s' 2 "$("$root/rouage" no-such-command >/dev/null 2>&1; echo $?)"

expect 'French by the locale, even one that this machine lacks' 'Codes de sortie :' \
    "$(LC_ALL=fr_FR.UTF-8 "$root/rouage" --help | grep '^Codes')"

expect 'a reader that goes away is not told about it' '' "$("$root/rouage" completion bash 2>&1 >/dev/full | grep -i trace)"

touch "$root/cli/src/main/java/org/rouage/cli/Main.java"
expect 'a changed source is built again' 'rouage: building (sources changed)…' \
    "$("$root/rouage" --version 2>&1 >/dev/null | head -n 1)"

PATH_WITHOUT_MAVEN=$work/bin
mkdir "$PATH_WITHOUT_MAVEN"
for tool in sh readlink find cksum grep ln rm mkdir rmdir sleep head cat; do
    ln -s "$(command -v $tool)" "$PATH_WITHOUT_MAVEN/$tool"
done
touch "$root/cli/src/main/java/org/rouage/cli/Main.java"
expect 'without Maven it says what to install' 70 "$(
    . "$root/rouage-jdk.sh" && rouage_find_jdk
    PATH=$PATH_WITHOUT_MAVEN JAVA_HOME=$JAVA_HOME "$root/rouage" --version >/dev/null 2>"$work/maven.err"
    echo $?
)"
expect 'naming the Debian package' yes "$(grep -q 'apt install maven' "$work/maven.err" && echo yes)"
"$root/rouage" --version >/dev/null 2>&1

printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
