# Sourced by ./rouage when its sources changed: builds the distribution and its start-up cache. POSIX sh.
# Wants: root, state, JAVA_HOME. One build at a time: others wait for it and then use what it made.

rouage_say() {
    printf '%s\n' "$*" >&2
}

# The lock is a symbolic link that names the process which holds it: made in one step or not at all.
rouage_lock() {
    rouage_waited=
    until ln -s "$$" "$state/lock" 2>/dev/null; do
        rouage_holder=$(readlink "$state/lock" 2>/dev/null) || continue
        if ! kill -0 "$rouage_holder" 2>/dev/null; then
            # Left behind by a build that was killed. Whoever makes the folder clears it.
            if mkdir "$state/lock.clearing" 2>/dev/null; then
                [ "$(readlink "$state/lock" 2>/dev/null)" = "$rouage_holder" ] && rm -f "$state/lock"
                rmdir "$state/lock.clearing"
            fi
            continue
        fi
        if [ -z "$rouage_waited" ]; then
            rouage_say "rouage: waiting for another build (process $rouage_holder)…"
            rouage_waited=yes
        fi
        sleep 1
    done
    trap 'rm -f "$state/lock"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
}

rouage_unlock() {
    rm -f "$state/lock"
    trap - EXIT INT TERM HUP
}

rouage_need_maven() {
    command -v mvn >/dev/null 2>&1 && return 0
    rouage_say 'rouage: Maven is needed to build, and mvn is not on the path.
  Install Maven 3.8 or newer: Debian "apt install maven", Fedora "dnf install maven", macOS "brew install maven".
rouage : il faut Maven 3.8 ou plus récent pour construire (ci-dessus).'
    return 1
}

# Runs the two steps that may be missing, the build and the start-up cache, one process at a time.
rouage_build() {
    mkdir -p "$state/dist" || return 1
    rouage_lock
    rouage_done=0
    if changed; then
        rouage_need_maven && rouage_make || rouage_done=1
    fi
    [ "$rouage_done" = 0 ] && rouage_rehearse
    rouage_unlock
    return $rouage_done
}

rouage_make() {
    if [ -r "$state/current" ]; then
        rouage_say 'rouage: building (sources changed)…'
    else
        rouage_say 'rouage: building (first run)…'
    fi
    # Stamped before the build, so that what is written while it runs counts as newer.
    : >"$state/stamp.new"
    rm -rf "$root/cli/target/dist"
    if ! (cd "$root" && MAVEN_OPTS="${MAVEN_OPTS-} --sun-misc-unsafe-memory-access=allow" \
        mvn -B -pl cli -am -Dmaven.test.skip=true -Dspotless.check.skip=true package) >"$state/build.log" 2>&1; then
        grep -E '^\[(ERROR|WARNING)\]' "$state/build.log" | grep -v -e "Help 1" -e "ERROR\] *$" | head -n 20 >&2
        rouage_say "rouage: the build failed; all of it is in $state/build.log"
        return 1
    fi
    rouage_lay
}

# The engine of measures writes its native library, 70 MB, to the folder of temporary files at each start. Unpacked once
# beside its jar, it is loaded from there, and what is in the jar for other machines is left out. It is a gain, not a
# need: where a step fails, the jar stays as it came.
rouage_unpack() {
    rouage_lib=$rouage_built/lib
    rouage_open=$rouage_built/open
    case $(uname -s) in
        Linux) rouage_from=linux rouage_name=libduckdb_java.so ;;
        Darwin) rouage_from=macos rouage_name=libduckdb_java.dylib ;;
        *) return 0 ;;
    esac
    case $(uname -m) in
        x86_64 | amd64) rouage_from=${rouage_from}_amd64 ;;
        aarch64 | arm64) rouage_from=${rouage_from}_arm64 ;;
        *) return 0 ;;
    esac
    for rouage_jar in "$rouage_lib"/duckdb_jdbc-*.jar; do
        mkdir "$rouage_open" &&
            (cd "$rouage_open" && "$JAVA_HOME/bin/jar" --extract --file "$rouage_jar" &&
                mv "libduckdb_java.so_$rouage_from" "$rouage_lib/$rouage_name.new" &&
                mv META-INF/MANIFEST.MF ../manifest && rm -f libduckdb_java.so_*) &&
            "$JAVA_HOME/bin/jar" --create --file "$rouage_jar.new" --manifest "$rouage_built/manifest" \
                --date 1980-01-01T00:00:02Z -C "$rouage_open" . &&
            mv "$rouage_lib/$rouage_name.new" "$rouage_lib/$rouage_name" && mv "$rouage_jar.new" "$rouage_jar"
        rm -rf "$rouage_open" "$rouage_built/manifest" "$rouage_lib"/*.new
    done >>"$state/build.log" 2>&1
}

rouage_sha256() {
    if command -v sha256sum >/dev/null 2>&1; then sha256sum "$@"; else shasum -a 256 "$@"; fi
}

# Moves the jars to a folder named by their content and makes it current.
rouage_lay() {
    rouage_built=$root/cli/target/dist
    rouage_unpack
    rouage_hash=$(cd "$rouage_built/lib" && rouage_sha256 ./*.jar | rouage_sha256) || return 1
    rouage_hash=$(printf '%.16s' "$rouage_hash")
    # The digest of the engine, as Engine.digestOf would take it at every start.
    rouage_engine=$(cd "$rouage_built/lib" && rouage_sha256 rouage-*.jar | awk '{ print $2 "\t" $1 }' | rouage_sha256)
    printf '%.64s\n' "$rouage_engine" >"$rouage_built/engine"
    if [ ! -d "$state/dist/$rouage_hash" ]; then
        mv "$rouage_built" "$state/dist/$rouage_hash" || return 1
    fi
    printf '%s\n' "$rouage_hash" >"$state/current.new"
    mv "$state/current.new" "$state/current"
    mv "$state/stamp.new" "$state/stamp"
    # Distributions of other days; today's may still be running.
    find "$state/dist" -mindepth 1 -maxdepth 1 ! -name "$rouage_hash" -mtime +0 -exec rm -rf {} +
}

# One rehearsal of the usual commands, from which the Java machine writes its start-up cache. It is a gain, not a need:
# when it fails, an empty mark stands in its place and the program runs without.
rouage_rehearse() {
    rouage_paths
    [ -e "$cache" ] && return 0
    rouage_say 'rouage: preparing fast starts…'
    # shellcheck disable=SC2086 # options are words
    if "$JAVA_HOME/bin/java" $java_options -XX:AOTCacheOutput="$cache.new" -Djava.library.path="$libraries" \
        -cp "$classpath" \
        org.rouage.cli.Rehearsal "$root/examples" >"$state/rehearsal.log" 2>&1 && [ -s "$cache.new" ]; then
        mv "$cache.new" "$cache"
    else
        : >"$cache"
    fi
}
