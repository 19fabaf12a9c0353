package org.rouage.cli.text;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rouage.basics.AsOf;
import org.rouage.basics.Digest;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.Session;
import org.rouage.convention.Amendment;
import org.rouage.convention.Heading;
import org.rouage.convention.Signing;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.document.Receipt;
import org.rouage.document.history.ElementHistory;
import org.rouage.document.standing.ConsolidatedText;
import org.rouage.dossier.Dossier;
import org.rouage.files.Nearest;
import org.rouage.law.requirement.Catalogues;
import org.rouage.law.requirement.Vocabulary;

/**
 * A dossier that was read, and the words of its terms.
 *
 * <p>Example: {@code DossierAtHand.read(Path.of("examples/cnx-2024-2028"), List.of())}; {@code sources} are what a page
 * made from it says it was computed from.
 */
public record DossierAtHand(Dossier dossier, Vocabulary vocabulary) {
    /** Refused when a catalogue or the dossier is. */
    public static Outcome<DossierAtHand> read(Path folder, List<Path> addedCatalogues) {
        return read(folder, addedCatalogues, file -> Optional.empty());
    }

    /** The same, without reading through the files of measures of which the hash is known. */
    public static Outcome<DossierAtHand> read(
            Path folder, List<Path> addedCatalogues, Function<Path, Optional<Digest>> known) {
        return switch (CatalogueFiles.with(addedCatalogues)) {
            case Outcome.Refused<Catalogues>(List<Problem> problems) -> Outcome.refused(problems);
            case Outcome.Accepted<Catalogues>(Catalogues law) -> {
                Vocabulary vocabulary = law.vocabulary();
                yield switch (DossierReading.reader(vocabulary).read(folder, known)) {
                    case Outcome.Refused<Dossier>(List<Problem> problems) -> Outcome.refused(problems);
                    case Outcome.Accepted<Dossier>(Dossier read) ->
                        Outcome.accepted(new DossierAtHand(read, vocabulary));
                };
            }
        };
    }

    ConsolidatedText text(AsOf asked, Session session) {
        return ConsolidatedText.of(dossier.consolidation(), asked, signed(), vocabulary, sources(session));
    }

    /** Of an element as known on a day; empty when none had this name. */
    Optional<ElementHistory> history(String id, LocalDate known, Session session) {
        return ElementHistory.of(dossier.consolidation(), id, known, vocabulary, sources(session));
    }

    /** The day on which the convention was signed by all who must. */
    private Optional<LocalDate> signed() {
        var signatures = dossier.records().signatures().stream()
                .filter(signature -> signature.act().equals(Heading.CONVENTION))
                .toList();
        return Signing.of(dossier.convention().signatories(), signatures, dossier.convention())
                .signed();
    }

    /** The release, and each file by its hash. */
    public ConsolidatedText.Sources sources(Session session) {
        Map<String, Digest> acts = new TreeMap<>();
        Stream.concat(
                        Stream.of(Heading.CONVENTION),
                        dossier.amendments().stream().map(Amendment::act))
                .forEach(act -> dossier.digestOf(act).ifPresent(digest -> acts.put(act, digest)));
        return new ConsolidatedText.Sources(
                new Receipt.Release(session.engine().version(), session.engine().digest()),
                dossier.whole(),
                dossier.digests(),
                acts);
    }

    /** Every name that is or was in the convention, as known on a day. */
    List<String> names(LocalDate known) {
        return dossier.consolidation()
                .on(new AsOf(LocalDate.MAX, known))
                .root()
                .all()
                .map(passage -> passage.id())
                .toList();
    }

    /** No element has this name; the nearest names are told. */
    Problem unknown(String option, String id, LocalDate known) {
        return Problem.of(
                "TEXT-UNKNOWN-ELEMENT",
                Place.of("").at(option),
                Text.same(id),
                Text.of(
                        "un identifiant de la convention, comme ind-1",
                        "an identifier of the convention, such as ind-1"),
                Nearest.to(id, names(known))
                        .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                        .orElse(Text.of(
                                "les identifiants sont écrits après les titres : rouage text DOSSIER",
                                "the identifiers stand after the titles: rouage text DOSSIER")));
    }
}
