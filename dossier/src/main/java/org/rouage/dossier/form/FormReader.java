package org.rouage.dossier.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.convention.Heading;
import org.rouage.dossier.form.Content.Anew;
import org.rouage.dossier.form.Content.Choice;
import org.rouage.dossier.form.Content.Code;
import org.rouage.dossier.form.Content.Day;
import org.rouage.dossier.form.Content.Decimal;
import org.rouage.dossier.form.Content.Flag;
import org.rouage.dossier.form.Content.Formula;
import org.rouage.dossier.form.Content.Group;
import org.rouage.dossier.form.Content.Identifier;
import org.rouage.dossier.form.Content.ListOf;
import org.rouage.dossier.form.Content.Markdown;
import org.rouage.dossier.form.Content.OneOf;
import org.rouage.dossier.form.Content.Period;
import org.rouage.dossier.form.Content.Reference;
import org.rouage.dossier.form.Content.Shaped;
import org.rouage.dossier.form.Content.Target;
import org.rouage.dossier.form.Content.Term;
import org.rouage.dossier.form.Content.TermOrReference;
import org.rouage.dossier.form.Content.Whole;
import org.rouage.dossier.form.Content.Words;
import org.rouage.dossier.form.Content.Year;
import org.rouage.files.yaml.YamlFields;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;
import org.rouage.files.yaml.YamlScalar;
import org.rouage.law.requirement.Vocabulary;

/**
 * Holds the files of one dossier against their forms and lists every problem; references are looked up when all files
 * have been read, since they may point forward and into other files.
 *
 * <p>Example: after {@code read(Forms.CONVENTION, tree)}, {@code problems(true)} lists {@code DOSSIER-NO-SUCH-ELEMENT}
 * for a commitment that serves {@code obj-12} when there is no such objective, "did you mean obj-1?".
 */
public final class FormReader {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern BARE_VALUE =
            Pattern.compile("[0-9][0-9_]*(\\.[0-9_]*)?([eE][0-9]+)?|0x[0-9A-Fa-f]+|0o[0-7]+|true|false");
    private static final Pattern PERIOD = Pattern.compile(Content.Period.PATTERN);
    private static final Pattern IDENTIFIER = Pattern.compile(Identifier.PATTERN);

    private final Terms terms;
    private final Elements elements = new Elements();
    private final List<Problem> problems = new ArrayList<>();
    /** Within what an operation says anew: an identifier there may have been given before. */
    private boolean anew;

    public FormReader(Vocabulary vocabulary) {
        this.terms = new Terms(vocabulary);
    }

    /** Holds one file against its form. */
    public void read(Form form, YamlNode file) {
        group(form, file);
    }

    /** Makes known an act, so that records may refer to it. */
    public void act(String name, Place place) {
        elements.act(name, place);
    }

    /** Every problem; references to nothing only when {@code whole}: when no file was missing or unreadable. */
    public List<Problem> problems(boolean whole) {
        var all = new ArrayList<>(problems);
        all.addAll(elements.same());
        if (whole) {
            all.addAll(elements.dangling());
        }
        return List.copyOf(all);
    }

    /** The problems of each file by itself, whatever the others say. */
    public List<Problem> malformed() {
        return List.copyOf(problems);
    }

    /** Where each clause stands, by identifier. */
    public SequencedMap<String, Place> clauses() {
        return elements.clauses();
    }

    private void group(Form form, YamlNode node) {
        YamlFields fields = YamlFields.of(node, problems);
        if (fields.isPlaceholder()) {
            return;
        }
        form.keys().forEach(key -> key(form, key, fields));
        fields.close();
        misplaced(form, node);
        form.orders().forEach(order -> inOrder(order, fields));
        if (!form.needsOneOf().isEmpty() && form.needsOneOf().stream().noneMatch(fields::has)) {
            problems.add(FormProblems.needsOneOf(fields.place(), form.needsOneOf()));
        }
        form.together().stream()
                .filter(together -> fields.has(together.written()) && !fields.has(together.needed()))
                .forEach(together -> problems.add(FormProblems.alone(fields.placeOf(together.written()), together)));
    }

    private void key(Form form, Key key, YamlFields fields) {
        switch (key.content()) {
            case ListOf list -> list(form, key, list, fields);
            case Group _, Choice _, Anew _ -> {
                if (key.required() && !fields.has(key.name())) {
                    fields.one(key.name(), YamlFields::place);
                }
                fields.node(key.name()).ifPresent(value -> within(key.content(), value));
            }
            case Content single -> {
                asking(key, fields).accept(key.name());
                fields.node(key.name()).ifPresent(value -> single(form, single, value));
            }
        }
    }

    private static boolean isMap(Content content) {
        return content instanceof Group || content instanceof Choice || content instanceof Anew;
    }

    private void within(Content content, YamlNode value) {
        if (content instanceof Group(Form inner)) {
            group(inner, value);
        } else if (content instanceof Choice choice) {
            choice(choice, value);
        } else if (content instanceof Anew(Content inner)) {
            boolean before = anew;
            anew = true;
            within(inner, value);
            anew = before;
        }
    }

    /** One key of several; that one key is not known, or holds nothing, is a problem of its own. */
    private void choice(Choice choice, YamlNode node) {
        YamlFields fields = YamlFields.of(node, problems);
        if (!(node instanceof YamlMap map)) {
            return;
        }
        choice.names().forEach(fields::has);
        fields.close();
        List<YamlMap.Entry> known = map.list().stream()
                .filter(entry -> choice.form(entry.key()).isPresent())
                .toList();
        map.list().stream()
                .filter(entry -> choice.form(entry.key()).isEmpty())
                .forEach(entry -> identifiers(entry.value()));
        if (known.size() > 1 || map.list().isEmpty()) {
            problems.add(FormProblems.oneKey(
                    map.place(), choice, known.stream().map(YamlMap.Entry::key).toList()));
        }
        for (YamlMap.Entry entry : known) {
            if (entry.value().isNull()) {
                fields.one(entry.key(), YamlFields::place);
            } else {
                group(choice.form(entry.key()).orElseThrow(), entry.value());
            }
        }
    }

    private void list(Form form, Key key, ListOf list, YamlFields fields) {
        List<YamlNode> items = fields.nodes(key.name());
        if (list.needsOne() && items.isEmpty()) {
            fields.nonEmptyList(key.name(), YamlFields::place);
        }
        if (isMap(list.item())) {
            items.forEach(item -> within(list.item(), item));
            list.distinct().forEach(distinct -> twice(items, distinct));
        } else {
            fields.texts(key.name());
            items.forEach(item -> single(form, list.item(), item));
        }
    }

    /** How to ask for the value so that its problems are listed; the value is taken when the record is made. */
    private static Consumer<String> asking(Key key, YamlFields fields) {
        boolean must = key.required();
        return switch (key.content()) {
            case Day _ -> must ? fields::date : fields::optionalDate;
            case Decimal _ -> must ? fields::decimal : fields::optionalDecimal;
            case Flag _ -> must ? fields::flag : fields::optionalFlag;
            case Whole _, Year _ -> must ? fields::integer : fields::optionalInteger;
            case OneOf(List<String> words) -> {
                var known = new LinkedHashMap<String, String>();
                words.forEach(word -> known.put(word, word));
                yield must ? name -> fields.oneOf(name, known) : name -> fields.optionalOneOf(name, known);
            }
            case Words _, Markdown _, Formula _, Identifier _, Reference _, Target _, Term _, Shaped _ ->
                must ? fields::text : fields::optionalText;
            case TermOrReference _, Period _, Code _ -> must ? fields::text : fields::optionalText;
            case ListOf _, Group _, Choice _, Anew _ ->
                throw new IllegalArgumentException(key.name() + " is not a single value");
        };
    }

    private void identifier(Form form, Content.Realm realm, String written, Place place) {
        if (!isIdentifier(written)) {
            problems.add(FormProblems.identifier(place, written));
        } else if (realm == Content.Realm.CLAUSE && written.equals(Heading.CONVENTION)) {
            problems.add(FormProblems.reserved(place, written));
        } else if (anew) {
            elements.named(form, written, place);
        } else {
            elements.named(realm, form, written, place);
        }
    }

    private static boolean isIdentifier(String written) {
        return written.length() <= Identifier.LONGEST
                && IDENTIFIER.matcher(written).matches();
    }

    /** What the kind of a value does not say: that it is well named, that it exists, that it is within bounds. */
    private void single(Form form, Content content, YamlNode node) {
        if (!(node instanceof YamlScalar(String written, var style, Place place)) || written.isBlank()) {
            return;
        }
        switch (content) {
            case Identifier(Content.Realm realm) -> identifier(form, realm, written, place);
            case Target _ when isIdentifier(written) -> {}
            case Target _ -> problems.add(FormProblems.identifier(place, written));
            case Reference(List<String> forms) -> elements.referred(forms, List.of(), written, place);
            case TermOrReference(Vocabulary.Slot slot, List<String> forms) when terms.knows(slot, written) -> {}
            case TermOrReference(Vocabulary.Slot slot, List<String> forms) ->
                elements.referred(forms, terms.of(slot), written, place);
            case Term(Vocabulary.Slot slot) -> terms.check(slot, written, place).ifPresent(problems::add);
            case Shaped shaped -> shaped(shaped, written, style, place);
            case Year _ ->
                refuse(written, year -> year < Year.FIRST || year > Year.LAST, FormProblems.year(place, written));
            case Whole(int largest) -> {
                refuse(written, count -> count < 0, FormProblems.negative(place, written));
                refuse(written, count -> count > largest, FormProblems.tooLarge(place, written, largest));
            }
            case Period _ when PERIOD.matcher(written).matches() -> {}
            case Period _ -> problems.add(FormProblems.period(place, written));
            case Code code when code.fits(written) -> elements.coded(code, written, place);
            case Code _ -> problems.add(FormProblems.code(place, written));
            case Words _,
                    Markdown _,
                    Formula _,
                    OneOf _,
                    Day _,
                    Decimal _,
                    Flag _,
                    ListOf _,
                    Group _,
                    Choice _,
                    Anew _ -> {}
        }
    }

    /** What YAML takes for a number or a flag stands between quotes. */
    private void shaped(Shaped shaped, String written, YamlScalar.Style style, Place place) {
        if (!shaped.fits(written)) {
            problems.add(FormProblems.shape(place, written, shaped.says(), shaped.example()));
        } else if (style == YamlScalar.Style.PLAIN
                && BARE_VALUE.matcher(written).matches()) {
            problems.add(FormProblems.quotes(place, written));
        }
    }

    private void refuse(String written, Predicate<Integer> isWrong, Problem problem) {
        number(written).filter(isWrong).ifPresent(_ -> problems.add(problem));
    }

    /**
     * Elements under a key that is not known exist for the person who wrote them: references to them are not wrong too.
     */
    private void misplaced(Form form, YamlNode node) {
        if (node instanceof YamlMap map) {
            map.list().stream()
                    .filter(entry -> form.key(entry.key()).isEmpty())
                    .forEach(entry -> identifiers(entry.value()));
        }
    }

    private void identifiers(YamlNode node) {
        switch (node) {
            case YamlMap map -> {
                map.get("id").ifPresent(this::identifiers);
                map.list().stream()
                        .map(YamlMap.Entry::value)
                        .filter(value -> !(value instanceof YamlScalar))
                        .forEach(this::identifiers);
            }
            case YamlList list -> list.items().forEach(this::identifiers);
            case YamlScalar scalar -> elements.misplaced(scalar.text());
        }
    }

    private static Optional<Integer> number(String written) {
        return WHOLE.matcher(written).matches() ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    private void twice(List<YamlNode> items, String key) {
        var seen = new HashMap<String, Place>();
        for (YamlNode item : items) {
            if (item instanceof YamlMap map
                    && map.get(key).orElse(item) instanceof YamlScalar(var text, var style, Place place)) {
                Place first = seen.putIfAbsent(text, place);
                if (first != null) {
                    problems.add(FormProblems.twice(place, key, text, first));
                }
            }
        }
    }

    private void inOrder(Form.InOrder order, YamlFields fields) {
        Optional<String> first = text(fields, order.first());
        Optional<String> last = text(fields, order.last());
        if (first.isPresent() && last.isPresent()) {
            compare(first.get(), last.get())
                    .filter(compared -> order.mayBeEqual() ? compared > 0 : compared >= 0)
                    .ifPresent(_ -> problems.add(
                            FormProblems.backwards(order, fields.placeOf(order.last()), first.get(), last.get())));
        }
    }

    private static Optional<String> text(YamlFields fields, String key) {
        return fields.node(key)
                .flatMap(node -> node instanceof YamlScalar scalar ? Optional.of(scalar.text()) : Optional.empty());
    }

    /** As days or as numbers; empty when they are neither, which is a problem found elsewhere. */
    private static Optional<Integer> compare(String first, String last) {
        if (DAY.matcher(first).matches() && DAY.matcher(last).matches()) {
            return Optional.of(first.compareTo(last));
        }
        if (NUMBER.matcher(first).matches() && NUMBER.matcher(last).matches()) {
            return Optional.of(new BigDecimal(first).compareTo(new BigDecimal(last)));
        }
        return Optional.empty();
    }
}
