/**
 * YAML and JSON read into a small tree in which every value and every key knows its line and column, and read from
 * there into records with all problems listed.
 *
 * <p>Read {@link org.rouage.files.yaml.Yaml} first (text to tree), then {@link org.rouage.files.yaml.YamlFields} (tree
 * to record).
 *
 * <p>Invariants: no alias, anchor or tag is ever followed; no two keys of a map are equal; numbers keep the digits that
 * were written; depth and size are bounded.
 */
@NullMarked
package org.rouage.files.yaml;

import org.jspecify.annotations.NullMarked;
