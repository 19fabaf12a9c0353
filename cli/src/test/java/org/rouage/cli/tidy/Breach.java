package org.rouage.cli.tidy;

/**
 * One place where the sources are not tidy, and what to do about it.
 *
 * <p>Example: {@code law/src/main/java/org/rouage/law/Code.java:31: reads a clock; take the date as a parameter}.
 */
record Breach(String file, int line, String remedy) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + remedy;
    }
}
