package org.rouage.conformity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.convention.Convention;
import org.rouage.convention.Records.Justification;
import org.rouage.law.requirement.Catalogue;

/** Why a question cannot be judged: an answer to a requirement that does not exist, no catalogue that speaks. */
final class Refusals {
    static final String NO_CATALOGUE = "CONFORMITY-NO-CATALOGUE";
    static final String UNKNOWN_REQUIREMENT = "CONFORMITY-UNKNOWN-REQUIREMENT";

    private Refusals() {}

    /** Justifications of what is neither a requirement of a catalogue nor a regularity of amendments. */
    static List<Problem> unknownRequirements(List<Justification> justifications, List<Catalogue> catalogues) {
        Set<String> ids = new HashSet<>();
        catalogues.forEach(catalogue -> catalogue.requirements().forEach(requirement -> ids.add(requirement.id())));
        Arrays.stream(Regularity.Code.values()).map(Regularity.Code::id).forEach(ids::add);
        return IntStream.range(0, justifications.size())
                .filter(at -> !ids.contains(justifications.get(at).requirement()))
                .mapToObj(at -> unknownRequirement(justifications.get(at), at, ids))
                .toList();
    }

    private static Problem unknownRequirement(Justification justification, int at, Set<String> ids) {
        String asked = justification.requirement();
        String tail = asked.substring(asked.indexOf('/') + 1);
        var near = ids.stream().filter(id -> id.endsWith("/" + tail)).sorted().toList();
        return Problem.of(
                UNKNOWN_REQUIREMENT,
                Place.of("").at("justifications[" + at + "].requirement"),
                Text.same(asked),
                Text.of(
                        "l'identifiant d'une exigence d'un catalogue connu",
                        "the identifier of a requirement of a known catalogue"),
                near.isEmpty()
                        ? Text.of(
                                "reprendre l'identifiant affiché par le rapport",
                                "take the identifier that the report shows")
                        : Words.say("vouliez-vous dire {} ?", "did you mean {}?", Words.ids(near)));
    }

    static Problem noCatalogue(Convention judged, LocalDate lawOf) {
        return Problem.of(
                NO_CATALOGUE,
                Place.of("").at("fund.inLaw"),
                Words.say(
                        "instrument {}, caisse {}, le {}",
                        "instrument {}, fund {}, on {}",
                        Text.same(judged.instrument()),
                        Text.same(judged.fund().inLaw()),
                        Words.day(lawOf)),
                Text.of(
                        "un instrument et une caisse dont un catalogue parle ce jour-là",
                        "an instrument and a fund of which a catalogue speaks on that day"),
                Text.of(
                        "vérifier la caisse et les dates, ou donner le catalogue du texte applicable",
                        "check the fund and the dates, or give the catalogue of the text that applies"));
    }
}
