package org.rouage.dossier.form;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.rouage.basics.Validity;
import org.rouage.dossier.form.Content.Anew;
import org.rouage.dossier.form.Content.Choice;
import org.rouage.dossier.form.Content.Group;
import org.rouage.dossier.form.Content.ListOf;

/** Records of any form, drawn from a seed, with the texts that a writer of YAML most easily gets wrong. */
final class DrawnRecords {
    private static final List<String> AWKWARD = List.of(
            "true",
            "null",
            "~",
            "2014",
            "- a",
            "a: b",
            "# no",
            "'",
            "\"",
            "\\",
            "{",
            "[x]",
            "&a",
            "*a",
            "!t",
            "%",
            "@",
            "a #b",
            "é œ ’",
            "x\u00a0y",
            "x\u2028y",
            "\u0085",
            "\ufeff",
            "😀",
            "x\ty",
            "? k",
            "|",
            ">",
            "---",
            "...");
    private static final List<String> LINES = List.of(
            "\n",
            "a\nb",
            "a\nb\n",
            "a\n\nb\n\n",
            " a\nb",
            "a \nb ",
            "\na",
            "a\n  b\n",
            "a\r\nb",
            "a\n \nb",
            "- a\n- b",
            "#\n#");

    private final Random random;

    DrawnRecords(long seed) {
        random = new Random(seed);
    }

    Record record(Form form, int depth) {
        RecordComponent[] components = form.record().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component ->
                        value(component.getType(), form.key(component.getName()).orElseThrow(), depth))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        if (form.record() == Validity.class) {
            LocalDate from = LocalDate.of(2000 + random.nextInt(20), 1, 1);
            return new Validity(from, random.nextBoolean() ? Optional.of(from.plusYears(1)) : Optional.empty());
        }
        try {
            return form.record().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(form.name(), impossible);
        }
    }

    private Object value(Type type, Key key, int depth) {
        boolean leftOut = !key.required() && random.nextInt(3) == 0;
        if (type == Optional.class) {
            return leftOut ? Optional.empty() : Optional.of(single(key.content(), depth));
        }
        if (key.content() instanceof ListOf(Content item, boolean needsOne, var _)) {
            int least = needsOne ? 1 : 0;
            return leftOut
                    ? List.of()
                    : Stream.generate(() -> single(item, depth - 1))
                            .limit(least + random.nextInt(depth > 0 ? 3 : 1))
                            .toList();
        }
        return leftOut ? nothing(type) : single(key.content(), depth);
    }

    private static Object nothing(Type type) {
        return type == boolean.class ? (Object) false : type == int.class ? (Object) 0 : "";
    }

    private Object single(Content content, int depth) {
        return switch (content) {
            case Content.Words _ -> any(AWKWARD);
            case Content.Formula _ ->
                any(List.of("previous × (1 + evolution)", "−3,15 %", "si a > 2\n  alors 1\n  sinon 0"));
            case Content.Markdown _ -> random.nextBoolean() ? any(LINES) : any(AWKWARD);
            case Content.Identifier _, Content.Reference _, Content.Target _, Content.TermOrReference _ ->
                any(List.of("obj-1", "ind-2", "no", "y"));
            case Content.Term _ -> any(List.of("service-quality", "management"));
            case Content.OneOf(List<String> words) -> any(words);
            case Content.Day _ ->
                LocalDate.of(2000 + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28));
            case Content.Year _ -> Content.Year.FIRST + random.nextInt(300);
            case Content.Whole(int largest) -> random.nextInt(largest);
            case Content.Period _ -> any(List.of("2026", "2026-S1", "2026-T4", "2026-03"));
            case Content.Code _ -> any(List.of("CANAM", "north", "Nord-2"));
            case Content.Decimal _ ->
                new BigDecimal(BigInteger.valueOf(random.nextLong(-9_999, 9_999)), random.nextInt(6));
            case Content.Flag _ -> random.nextBoolean();
            case Content.Shaped shaped -> shaped.example();
            case Group(Form form) -> record(form, depth - 1);
            case Choice choice -> record(form(choice), depth - 1);
            case Anew(Content inner) -> single(inner, depth);
            case ListOf _ -> throw new IllegalArgumentException("a list in a list");
        };
    }

    private static Form form(Choice choice, int at) {
        return choice.form(choice.names().get(at)).orElseThrow();
    }

    private Form form(Choice choice) {
        return form(choice, random.nextInt(choice.names().size()));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
