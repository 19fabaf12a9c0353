package org.rouage.dossier.form;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rouage.dossier.form.Content.Anew;
import org.rouage.dossier.form.Content.Choice;
import org.rouage.dossier.form.Content.Formula;
import org.rouage.dossier.form.Content.Group;
import org.rouage.dossier.form.Content.ListOf;
import org.rouage.dossier.form.Content.Markdown;
import org.rouage.dossier.form.Content.Shaped;
import org.rouage.dossier.form.Content.Words;

/**
 * Writes a record as a YAML file of its form: the other way round from {@link RecordMaker}, which reads the same record
 * back.
 *
 * <p>Example: an amendment with one operation is written {@code number: 3}, {@code title: "…"}, …, {@code operations:},
 * {@code - setTarget:}, each key in the order of the form. What may be left out and is empty is left out; words are
 * always quoted, so that none is taken for a number or a flag.
 */
public final class FormWriter {
    private static final String INDENT = "  ";

    private final StringBuilder written = new StringBuilder();

    private FormWriter() {}

    public static String write(Form form, Record record) {
        var writer = new FormWriter();
        writer.group(form, record, "", "");
        return writer.written.toString();
    }

    /** The first key comes after {@code opening}, the others are indented by as much as it is wide. */
    private void group(Form form, Record record, String opening, String indent) {
        List<Key> keys = form.keys().stream()
                .filter(key -> key.required() || !isEmpty(value(record, key)))
                .toList();
        if (keys.isEmpty()) {
            written.append(opening).append("{}\n");
            return;
        }
        String before = opening;
        for (Key key : keys) {
            written.append(before).append(key.name()).append(':');
            under(key.content(), unwrapped(value(record, key)), indent);
            before = indent;
        }
    }

    /** What stands after the colon of a key whose own line is indented so. */
    private void under(Content content, Object value, String indent) {
        switch (content) {
            case ListOf(Content item, var _, var _) -> items(item, (List<?>) value, indent);
            case Group(Form form) -> {
                written.append('\n');
                group(form, (Record) value, indent + INDENT, indent + INDENT);
            }
            case Choice choice -> {
                written.append('\n');
                choice(choice, (Record) value, indent + INDENT, indent + INDENT);
            }
            case Anew(Content inner) -> under(inner, value, indent);
            case Content single -> {
                written.append(' ');
                scalar(single, value, indent + INDENT);
            }
        }
    }

    private void items(Content item, List<?> values, String indent) {
        if (values.isEmpty()) {
            written.append(" []\n");
            return;
        }
        written.append('\n');
        String opening = indent + INDENT + "- ";
        String inner = indent + INDENT + INDENT;
        values.forEach(value -> item(item, value, opening, inner));
    }

    private void item(Content content, Object value, String opening, String indent) {
        switch (content) {
            case Group(Form form) -> group(form, (Record) value, opening, indent);
            case Choice choice -> choice(choice, (Record) value, opening, indent);
            case Anew(Content inner) -> item(inner, value, opening, indent);
            case Content single -> {
                written.append(opening);
                scalar(single, value, indent);
            }
        }
    }

    private void choice(Choice choice, Record value, String opening, String indent) {
        for (Key key : choice.keys()) {
            if (key.content() instanceof Group(Form form) && form.record() == value.getClass()) {
                written.append(opening).append(key.name()).append(':');
                under(key.content(), value, indent);
                return;
            }
        }
        throw new IllegalArgumentException("no key of " + choice.name() + " for " + value.getClass());
    }

    private void scalar(Content content, Object value, String indent) {
        written.append(
                        switch (value) {
                            case BigDecimal number -> number.toPlainString();
                            case String words
                            when (content instanceof Markdown || content instanceof Formula)
                                    && YamlText.isBlock(words) -> YamlText.block(words, indent);
                            case String words
                            when content instanceof Words
                                    || content instanceof Markdown
                                    || content instanceof Formula
                                    || content instanceof Shaped -> YamlText.quoted(words);
                            case Object plain -> plain.toString();
                        })
                .append('\n');
    }

    private static boolean isEmpty(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.isEmpty();
            case List<?> list -> list.isEmpty();
            case String words -> words.isEmpty();
            case Boolean flag -> !flag;
            case Object _ -> false;
        };
    }

    private static Object unwrapped(Object value) {
        return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
    }

    private static Object value(Record record, Key key) {
        RecordComponent component = Arrays.stream(record.getClass().getRecordComponents())
                .filter(one -> one.getName().equals(key.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(record.getClass() + " has no " + key.name()));
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(record.getClass() + " is a public record", impossible);
        }
    }
}
