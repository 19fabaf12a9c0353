package org.rouage.dossier.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.dossier.form.Content.Realm;

/**
 * What a dossier names and what it refers to: every element by its identifier, and every reference, to be looked up
 * once all is read.
 *
 * <p>Example: {@code obj-1} is named at {@code convention.yaml:40:15} by the form {@code objective}; a correspondence
 * of {@code records/correspondences.yaml} refers to it.
 */
final class Elements {
    private static final int MOST_SUGGESTIONS = 200;
    private static final String ACT = "act";
    private static final String PARTY = "party";
    private static final Map<String, Text> TITLES = titles();
    private static final SequencedMap<String, Named> NOTHING =
            Collections.unmodifiableSequencedMap(new LinkedHashMap<>());

    private final SequencedMap<String, Named> clauses = new LinkedHashMap<>();
    private final SequencedMap<String, Named> parties = new LinkedHashMap<>();
    private final SequencedMap<String, Named> acts = new LinkedHashMap<>();
    /** By the form of what has a code of its own: local funds, regions. */
    private final Map<String, SequencedMap<String, Named>> network = new LinkedHashMap<>();

    private final List<Referred> references = new ArrayList<>();
    private final Set<String> misplaced = new HashSet<>();
    private final List<Problem> same = new ArrayList<>();

    private record Named(String form, Place place) {}

    /** The terms are what might have been written instead of an identifier. */
    private record Referred(List<String> forms, List<String> terms, String id, Place place) {
        boolean mayBe(Named named) {
            return forms.isEmpty() || forms.contains(named.form());
        }
    }

    void act(String name, Place place) {
        acts.put(name, new Named(ACT, place));
    }

    void named(Realm realm, Form form, String id, Place place) {
        switch (realm) {
            case CLAUSE -> named(clauses, form.name(), id, place);
            case PARTY -> named(parties, form.name(), id, place);
            case WORLD -> {}
        }
    }

    /** A clause that is said anew under this identifier, which may be a new one. */
    void named(Form form, String id, Place place) {
        clauses.putIfAbsent(id, new Named(form.name(), place));
    }

    private void named(SequencedMap<String, Named> realm, String form, String id, Place place) {
        Named first = realm.putIfAbsent(id, new Named(form, place));
        if (first != null) {
            same.add(FormProblems.sameIdentifier(place, id, first.place()));
        }
    }

    /** The code of a body or of a region, described or referred to; an act may describe again one that is there. */
    void coded(Content.Code code, String id, Place place) {
        if (code.describes()) {
            network.computeIfAbsent(code.of().form(), _ -> new LinkedHashMap<>())
                    .putIfAbsent(id, new Named(code.of().form(), place));
        } else {
            referred(List.of(code.of().form()), List.of(), id, place);
        }
    }

    void referred(List<String> forms, List<String> terms, String id, Place place) {
        references.add(new Referred(forms, terms, id, place));
    }

    /** An identifier that stands under a key that is not known. */
    void misplaced(String id) {
        misplaced.add(id);
    }

    SequencedMap<String, Place> clauses() {
        var places = new LinkedHashMap<String, Place>();
        clauses.forEach((id, named) -> places.put(id, named.place()));
        return places;
    }

    /** Identifiers given to more than one element. */
    List<Problem> same() {
        return List.copyOf(same);
    }

    /**
     * References to nothing, or to an element of another form. Only the first are given the nearest identifier: looking
     * for it costs as much as there are elements.
     */
    List<Problem> dangling() {
        List<Referred> nowhere = references.stream().filter(this::isDangling).toList();
        var problems = new ArrayList<Problem>();
        for (Referred reference : nowhere) {
            problems.add(dangling(reference, problems.size() < MOST_SUGGESTIONS));
        }
        return problems;
    }

    private boolean isDangling(Referred reference) {
        if (reference.forms().isEmpty() && acts.containsKey(reference.id())) {
            return false;
        }
        Named named = realm(reference).get(reference.id());
        return !misplaced.contains(reference.id()) && (named == null || !reference.mayBe(named));
    }

    private Problem dangling(Referred reference, boolean suggesting) {
        SequencedMap<String, Named> realm = realm(reference);
        Stream<Map.Entry<String, Named>> possible = suggesting ? realm.entrySet().stream() : Stream.empty();
        List<String> known = Stream.concat(
                        possible.filter(entry -> reference.mayBe(entry.getValue()))
                                .map(Map.Entry::getKey),
                        reference.terms().stream())
                .toList();
        List<Text> titles = Stream.concat(
                        reference.forms().stream().map(Elements::title),
                        reference.terms().stream().map(Text::same))
                .toList();
        Optional<Text> other = Optional.ofNullable(realm.get(reference.id())).map(found -> title(found.form()));
        return FormProblems.noSuch(reference.place(), reference.id(), titles, known, other);
    }

    private SequencedMap<String, Named> realm(Referred reference) {
        if (reference.forms().contains(ACT)) {
            return acts;
        }
        for (Content.Coded coded : Content.Coded.values()) {
            if (reference.forms().contains(coded.form())) {
                return network.getOrDefault(coded.form(), NOTHING);
            }
        }
        return reference.forms().contains(PARTY) ? parties : clauses;
    }

    private static Text title(String form) {
        return TITLES.getOrDefault(form, Text.same(form));
    }

    private static Map<String, Text> titles() {
        var titles = new LinkedHashMap<String, Text>();
        Forms.bySchema()
                .values()
                .forEach(file -> Forms.within(file).forEach(form -> titles.put(form.name(), form.title())));
        titles.put(ACT, Text.of("acte", "act"));
        return Map.copyOf(titles);
    }
}
