package org.rouage.dossier.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;

/**
 * A group of keys that are written together: their names, contents and meaning, and what must agree among them.
 *
 * <p>Example: {@code period} has {@code start} and {@code endInclusive}, both days, in that order. {@code record} is
 * what it is read into; its components and the keys have the same names in the same order.
 */
public record Form(
        String name,
        Class<? extends Record> record,
        Text title,
        List<Key> keys,
        List<InOrder> orders,
        List<String> needsOneOf,
        List<Together> together) {
    public Form {
        keys = List.copyOf(keys);
        orders = List.copyOf(orders);
        needsOneOf = List.copyOf(needsOneOf);
        together = List.copyOf(together);
    }

    static Form of(String name, Class<? extends Record> record, String french, String english, Key... keys) {
        return new Form(name, record, Text.of(french, english), List.of(keys), List.of(), List.of(), List.of());
    }

    /** The first may not come after the last. */
    Form inOrder(String first, String last) {
        return plus(new InOrder(first, last, true, "DOSSIER-BACKWARDS"));
    }

    /** The last comes strictly after the first: an exclusive end. */
    Form strictlyInOrder(String first, String last) {
        return plus(new InOrder(first, last, false, "DOSSIER-BACKWARDS"));
    }

    /** As {@link #inOrder}, with a code of its own because a rule of its own forbids it. */
    Form inOrder(String first, String last, String code) {
        return plus(new InOrder(first, last, true, code));
    }

    /** At least one of these keys is written. */
    Form withOneOf(String... names) {
        return new Form(name, record, title, keys, orders, List.of(names), together);
    }

    /** A key that means nothing without another. */
    Form when(String written, String needed) {
        var more = new ArrayList<>(together);
        more.add(new Together(written, needed));
        return new Form(name, record, title, keys, orders, needsOneOf, more);
    }

    public Optional<Key> key(String wanted) {
        return keys.stream().filter(key -> key.name().equals(wanted)).findFirst();
    }

    public List<String> names() {
        return keys.stream().map(Key::name).toList();
    }

    private Form plus(InOrder order) {
        var more = new ArrayList<>(orders);
        more.add(order);
        return new Form(name, record, title, keys, more, needsOneOf, together);
    }

    /** Two keys whose values have an order, and the code of the problem when they do not follow it. */
    public record InOrder(String first, String last, boolean mayBeEqual, String code) {}

    /** When one key is written, so must be the other. */
    public record Together(String written, String needed) {}
}
