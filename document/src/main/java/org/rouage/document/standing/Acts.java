package org.rouage.document.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.convention.Amendment;
import org.rouage.convention.Convention;
import org.rouage.convention.Heading;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.law.requirement.Vocabulary;

/** The acts that the text rests on, and those that are announced: what each line leads to. */
final class Acts {
    private Acts() {}

    /** A fact about an act, under its name. */
    record Fact(Text label, Text says) {}

    /** An act with its facts, what it says in words, and its operations in order. */
    record Act(String act, Text heading, List<Fact> facts, String words, List<Text> operations) {
        Act {
            facts = List.copyOf(facts);
            operations = List.copyOf(operations);
        }
    }

    static List<Act> of(ConsolidatedText text, Names names) {
        var words = new OperationWords(names, text.vocabulary());
        var acts = new ArrayList<Act>();
        acts.add(convention(text));
        text.acts().forEach(act -> acts.add(amendment(act, text, words)));
        return List.copyOf(acts);
    }

    private static Act convention(ConsolidatedText text) {
        Convention signed = text.consolidation().asSigned();
        var facts = new ArrayList<Fact>();
        facts.add(day(
                Text.of("Signée le", "Signed on"),
                text.signed(),
                Text.of("pas par tous ceux qui le doivent", "not by all who must")));
        facts.add(new Fact(
                Text.of("Période", "Period"),
                Text.of("du ", "from ")
                        .plus(Text.day(signed.period().start()))
                        .plus(Text.of(" au ", " to "))
                        .plus(Text.day(signed.period().endInclusive()))));
        digest(Heading.CONVENTION, text).ifPresent(facts::add);
        return new Act(
                Heading.CONVENTION,
                Text.of("Convention – ", "Convention – ").plus(Text.same(signed.title())),
                facts,
                "",
                List.of());
    }

    private static Act amendment(ActDays days, ConsolidatedText text, OperationWords words) {
        Amendment amendment = days.amendment();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Text.of("État", "State"), ActWords.status(days.status(text.asOf()))));
        facts.add(new Fact(Text.of("Motif", "Ground"), ground(amendment, text.vocabulary())));
        facts.add(day(
                Text.of("Signé le", "Signed on"),
                days.signed(),
                Text.of("pas par tous ceux qui le doivent", "not by all who must")));
        facts.add(day(Text.of("Connu depuis le", "Known since"), days.known(), Text.of("pas encore", "not yet")));
        facts.add(new Fact(Text.of("Prise d'effet", "Takes effect"), effect(days, text)));
        digest(amendment.act(), text).ifPresent(facts::add);
        Text name = ActWords.name(amendment.act());
        return new Act(
                amendment.act(),
                Text.of(capital(name.french()), capital(name.english())).plus(Text.same(" – " + amendment.title())),
                facts,
                amendment.text(),
                amendment.operations().stream().map(words::of).toList());
    }

    /** The ground in the words of the vocabulary, with the year of the financing law. */
    static Text ground(Amendment amendment, Vocabulary vocabulary) {
        Text ground = vocabulary.name(Vocabulary.Slot.GROUND, amendment.ground());
        return amendment
                .financingLawYear()
                .map(year -> ground.plus(Text.of(" pour " + year, " for " + year)))
                .orElse(ground);
    }

    private static Text effect(ActDays days, ConsolidatedText text) {
        boolean known = days.effectKnown()
                .filter(day -> !day.isAfter(text.asOf().known()))
                .isPresent();
        Optional<LocalDate> effective = days.signed().isPresent() && !known ? Optional.empty() : days.effective();
        Text day = effective
                .map(Text::day)
                .orElseGet(() -> days.amendment()
                        .effectiveWhen()
                        .map(when -> Text.of("inconnue : ", "not known: ").plus(Text.same(when.strip())))
                        .orElse(Text.of("inconnue", "not known")));
        return effective.isPresent() && days.isRetroactive()
                ? day.plus(Text.of(" – effet rétroactif, avant la signature", " – retroactive, before the signature"))
                : day;
    }

    private static Fact day(Text label, Optional<LocalDate> day, Text without) {
        return new Fact(label, day.map(Text::day).orElse(without));
    }

    private static Optional<Fact> digest(String act, ConsolidatedText text) {
        return Optional.ofNullable(text.sources().acts().get(act))
                .map(digest -> new Fact(Text.of("Empreinte", "Hash"), Text.same(digest.toString())));
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
