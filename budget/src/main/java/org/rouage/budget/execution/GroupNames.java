package org.rouage.budget.execution;

import org.rouage.basics.Text;

/**
 * What people call a group of lines, in both languages: known to whoever has the vocabulary.
 *
 * <p>Example: {@code personnel} is "dépenses de personnel" and "personnel expenses"; in a finding it is shown with its
 * identifier, {@code personnel expenses (personnel)}, by which rules name it.
 */
@FunctionalInterface
public interface GroupNames {
    /** Knows the identifiers only. */
    GroupNames AS_WRITTEN = Text::same;

    Text of(String group);

    default Text withIdentifier(String group) {
        Text name = of(group);
        return Text.of(withIdentifier(name.french(), group), withIdentifier(name.english(), group));
    }

    private static String withIdentifier(String name, String group) {
        return name.equals(group) ? name : name + " (" + group + ")";
    }
}
