package org.rouage.document.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.convention.Convention;
import org.rouage.convention.Heading;
import org.rouage.convention.Operation;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.Part;
import org.rouage.convention.consolidation.Passage;

/**
 * What a reader must know before the text: that the day lies outside the period, that the convention was not signed,
 * and each amendment that is known and does not yet apply, with what it will change.
 */
final class Notices {
    private final ConsolidatedText text;
    private final Names names;
    private final OperationWords words;
    private final List<Notice> notices = new ArrayList<>();

    /** A sentence, the act it speaks of, and what that act will change, line by line. */
    record Notice(Text says, Optional<String> act, List<Text> changes) {
        Notice {
            changes = List.copyOf(changes);
        }
    }

    private Notices(ConsolidatedText text, Names names) {
        this.text = text;
        this.names = names;
        this.words = new OperationWords(names, text.vocabulary());
    }

    static List<Notice> of(ConsolidatedText text, Names names) {
        var notices = new Notices(text, names);
        notices.period();
        notices.signature();
        text.acts().forEach(notices::act);
        text.consolidation().unresolved(text.asOf().known()).forEach(notices::waiting);
        return List.copyOf(notices.notices);
    }

    private void period() {
        LocalDate on = text.asOf().inForce();
        Convention.Period period = ((Heading) text.standing().root().element()).period();
        Text day = Text.day(on);
        if (on.isBefore(period.start())) {
            Text start = Text.day(period.start());
            say(Text.of(
                    "Le " + day.french() + " précède la période de la convention, qui commence le " + start.french()
                            + " : le texte ci-dessous ne s'applique pas encore ce jour-là.",
                    day.english() + " is before the period of the convention, which begins on " + start.english()
                            + ": the text below does not yet apply on that day."));
        }
        if (on.isAfter(period.endInclusive())) {
            Text end = Text.day(period.endInclusive());
            say(Text.of(
                    "Le " + day.french() + " suit le terme de la convention, le " + end.french()
                            + " : le texte ci-dessous, le dernier connu, ne s'applique plus ce jour-là.",
                    day.english() + " is after the term of the convention, " + end.english()
                            + ": the text below, the last known, no longer applies on that day."));
        }
    }

    private void signature() {
        LocalDate known = text.asOf().known();
        Optional<LocalDate> signed = text.signed();
        if (signed.isEmpty()) {
            say(Text.of(
                    "La convention n'est pas signée par tous ceux qui le doivent : ce texte est un projet.",
                    "The convention is not signed by all who must: this text is a draft."));
        } else if (signed.get().isAfter(known)) {
            Text day = Text.day(signed.get());
            say(Text.of(
                    "La convention n'a été signée que le " + day.french() + " : au "
                            + Text.day(known).french() + ", ce texte n'était qu'un projet.",
                    "The convention was signed only on " + day.english() + ": on "
                            + Text.day(known).english() + ", this text was only a draft."));
        }
    }

    private void act(ActDays act) {
        Text name = ActWords.the(act.act());
        Text signed = act.signed()
                .map(day -> Text.of(", signé le ", ", signed on ").plus(Text.day(day)))
                .orElse(Text.empty());
        switch (act.status(text.asOf())) {
            case IN_FORCE, UNKNOWN -> {}
            case ANNOUNCED -> {
                Text effect = act.effective().map(Text::day).orElse(Text.empty());
                say(
                        name.plus(signed)
                                .plus(Text.of(", prendra effet le ", ", takes effect on "))
                                .plus(effect)
                                .plus(Text.of(
                                        " : il est connu, mais le texte ci-dessous ne l'applique pas encore.",
                                        ": it is known, but the text below does not yet apply it.")),
                        act);
            }
            case UNDATED ->
                say(
                        name.plus(signed)
                                .plus(Text.of(
                                        ", prendra effet un jour qui n'est pas encore connu",
                                        ", takes effect on a day that is not yet known"))
                                .plus(act.amendment()
                                        .effectiveWhen()
                                        .map(when -> Text.same(" (" + when.strip() + ")"))
                                        .orElse(Text.empty()))
                                .plus(Text.of(
                                        " : le texte ci-dessous ne l'applique pas.",
                                        ": the text below does not apply it.")),
                        act);
            case DRAFT ->
                say(
                        name.plus(Text.of(
                                " est un projet, que tous n'ont pas signé : il ne change rien.",
                                " is a draft that not everybody has signed: it changes nothing.")),
                        act);
        }
    }

    /** An operation on what an act not yet known brings. */
    private void waiting(Problem problem) {
        Text place = Text.same(problem.place() + " ");
        say(Text.of(
                        "Une opération attend un acte qui n'est pas encore connu : ",
                        "An operation waits for an act not yet known: ")
                .plus(place)
                .plus(Text.of("(", "("))
                .plus(problem.found())
                .plus(Text.of(").", ").")));
    }

    private void say(Text sentence) {
        notices.add(new Notice(sentence, Optional.empty(), List.of()));
    }

    private void say(Text sentence, ActDays act) {
        Text capital = Text.of(capital(sentence.french()), capital(sentence.english()));
        List<Text> changes =
                act.amendment().operations().stream().map(this::change).toList();
        notices.add(new Notice(capital, Optional.of(act.act()), changes));
    }

    /** What an operation will do and, where it writes one figure or day, what that is in the text below. */
    private Text change(Operation operation) {
        Text said = words.of(operation);
        return OperationWords.target(operation)
                .flatMap(this::now)
                .map(now -> said.plus(Text.of(" (ci-dessous : ", " (below: "))
                        .plus(now)
                        .plus(Text.same(")")))
                .orElse(said);
    }

    private Optional<Text> now(OperationWords.Target target) {
        return names.passage(target.id())
                .filter(Passage::isInForce)
                .flatMap(passage -> passage.parts().stream()
                        .filter(part -> part.name().equals(target.part()))
                        .findFirst())
                .map(Part::said)
                .map(Figures::shown);
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
