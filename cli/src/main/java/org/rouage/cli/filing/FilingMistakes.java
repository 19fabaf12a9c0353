package org.rouage.cli.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rouage.agenda.filing.ActFiling;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.convention.Records.Filing;
import org.rouage.files.Nearest;
import org.rouage.law.requirement.Vocabulary;
import org.rouage.law.requirement.Vocabulary.Slot;

/** What is wrong with what a person says of a sending, all at once. */
final class FilingMistakes {
    private final Recorded said;
    private final List<Problem> problems = new ArrayList<>();

    private FilingMistakes(Recorded said) {
        this.said = said;
    }

    /** Every problem; {@code acts} are those of the dossier, {@code recorded} the filings already there. */
    static List<Problem> of(
            Recorded said, List<ActFiling> acts, List<Filing> recorded, Vocabulary vocabulary, LocalDate today) {
        var mistakes = new FilingMistakes(said);
        mistakes.among("--act", said.act, acts.stream().map(ActFiling::act).toList());
        acts.stream().filter(act -> act.act().equals(said.act)).forEach(mistakes::signed);
        mistakes.among("--to", said.to, vocabulary.of(Slot.RECIPIENT));
        Optional.ofNullable(said.channel)
                .ifPresent(channel -> mistakes.among("--channel", channel, vocabulary.of(Slot.CHANNEL)));
        mistakes.days(today);
        mistakes.written("--proof", said.proof);
        mistakes.written("--committee", said.committee);
        mistakes.written("--sender", said.sender);
        mistakes.written("--receipt-proof", said.receiptProof);
        mistakes.written("--reason", said.reason);
        mistakes.pairs();
        mistakes.names(recorded);
        return mistakes.problems;
    }

    /** What is sent before the last signature is not the act: a dossier that says so is refused. */
    private void signed(ActFiling act) {
        if (act.signed().isEmpty()) {
            add("--act", act.act(), Text.of("un acte signé", "a signed act"));
        }
        act.signed()
                .filter(said.sent::isBefore)
                .ifPresent(day -> add(
                        "--sent",
                        said.sent.toString(),
                        Text.of("au plus tôt le jour de la signature, " + day, "not before the signature, " + day)));
    }

    private void days(LocalDate today) {
        if (said.sent.isAfter(today)) {
            add("--sent", said.sent.toString(), Text.of("au plus tard le " + today, "at the latest " + today));
        }
        Optional.ofNullable(said.receiptOn)
                .filter(day -> day.isBefore(said.sent) || day.isAfter(today))
                .ifPresent(day -> add(
                        "--receipt-on",
                        day.toString(),
                        Text.of("entre l'envoi et le " + today, "between the sending and " + today)));
    }

    private void pairs() {
        if ((said.receiptOn == null) != (said.receiptProof == null)) {
            add(
                    said.receiptOn == null ? "--receipt-on" : "--receipt-proof",
                    "",
                    Text.of("un accusé de réception a un jour et une preuve", "a receipt has a day and a proof"));
        }
        if ((said.replaces == null) != (said.reason == null)) {
            add(
                    said.replaces == null ? "--replaces" : "--reason",
                    "",
                    Text.of("ce qui est remplacé et pourquoi", "what is replaced, and why"));
        }
    }

    private void names(List<Filing> recorded) {
        List<String> ids = recorded.stream().flatMap(one -> one.id().stream()).toList();
        Optional.ofNullable(said.replaces).ifPresent(id -> {
            List<String> same = recorded.stream()
                    .filter(one -> one.act().equals(said.act) && one.recipient().equals(said.to))
                    .flatMap(one -> one.id().stream())
                    .toList();
            among("--replaces", id, same);
        });
        Optional.ofNullable(said.id).ifPresent(id -> {
            if (ids.contains(id) || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                add(
                        "--id",
                        id,
                        Text.of(
                                "des mots en minuscules joints par des traits d'union, pas encore pris",
                                "lower-case words joined by hyphens, not yet taken"));
            }
        });
    }

    private void among(String option, String word, Collection<String> known) {
        if (!known.contains(word)) {
            String all = String.join(", ", known);
            Text remedy = Nearest.to(word, known)
                    .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                    .orElse(Text.of("prendre un terme de la liste", "take a term of the list"));
            problems.add(Problem.of(
                    "FILING-TERM",
                    Place.of("").at(option),
                    Text.same(word),
                    known.isEmpty()
                            ? Text.of("rien : il n'y en a pas", "nothing: there is none")
                            : Text.of("un de : " + all, "one of: " + all),
                    remedy));
        }
    }

    private void written(String option, @Nullable String words) {
        if (words != null && words.isBlank()) {
            add(option, "", Text.of("des mots", "words"));
        }
    }

    private void add(String option, String found, Text expected) {
        problems.add(Problem.of(
                "FILING-OPTION",
                Place.of("").at(option),
                found.isEmpty() ? Text.of("rien", "nothing") : Text.same(found),
                expected,
                Text.of("corriger cette option", "correct this option")));
    }

    static Problem unreadable(String file) {
        return Problem.of(
                "FILING-OPTION",
                Place.of("").at("--file"),
                Text.same(file),
                Text.of("un fichier lisible : ce qui a été envoyé", "a readable file: what was sent"),
                Text.of("vérifier le chemin", "check the path"));
    }
}
