# Sourced by ./rouage and by make: finds a JDK 25 and exports JAVA_HOME, or says what to install.
# POSIX sh. Looks at JAVA_HOME first, then at java on the path, then in the usual places.

rouage_is_jdk25() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release"
}

rouage_find_jdk() {
    if [ -n "${JAVA_HOME:-}" ] && rouage_is_jdk25 "$JAVA_HOME"; then
        export JAVA_HOME
        return 0
    fi
    rouage_on_path=$(command -v javac 2>/dev/null || true)
    if [ -n "$rouage_on_path" ]; then
        rouage_on_path=$(readlink -f "$rouage_on_path" 2>/dev/null || echo "$rouage_on_path")
        rouage_on_path=${rouage_on_path%/bin/javac}
    fi
    for rouage_home in "$rouage_on_path" \
        /usr/lib/jvm/*25* /usr/lib64/jvm/*25* /usr/java/*25* /opt/java/*25* /opt/jdk*25* /opt/*jdk*25* \
        "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25* \
        /Library/Java/JavaVirtualMachines/*25*/Contents/Home /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
        if [ -n "$rouage_home" ] && rouage_is_jdk25 "$rouage_home"; then
            JAVA_HOME=$rouage_home
            export JAVA_HOME
            return 0
        fi
    done
    cat >&2 <<'TEXT'
rouage: no JDK 25 found.
  Looked at JAVA_HOME, at javac on the path, and in the usual folders (/usr/lib/jvm, ~/.sdkman, ~/.jdks, /opt, ...).
  Install one: Debian "apt install temurin-25-jdk" or "openjdk-25-jdk", Fedora "dnf install java-25-openjdk-devel",
  macOS "brew install openjdk@25", or unpack any JDK 25 and set JAVA_HOME to its folder.
rouage : aucun JDK 25 trouvé. Installez-en un (ci-dessus) ou donnez son dossier dans JAVA_HOME.
TEXT
    return 1
}
