package org.rouage.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.convention.Convention.Period;
import org.rouage.convention.Records.LocalContract;
import org.rouage.convention.Records.LocalTarget;
import org.rouage.files.Nearest;

/** What is wrong with local contracts, in the words shown to people. */
final class LocalContractProblems {
    private static final Text ONE_OF_TWO = Text.of("corrigez l'une des deux valeurs", "correct one of the two values");
    private static final Text CORRECT_YEAR =
            Text.of("corrigez l'année, ou enlevez la cible", "correct the year, or take out the target");

    private LocalContractProblems() {}

    static Problem noFund(Place place, String fund, Collection<String> network) {
        return Problem.of(
                "LOCAL-CONTRACT-NO-SUCH-FUND",
                place,
                Text.same(fund),
                Text.of(
                        "l'identifiant d'une caisse de base du réseau",
                        "the identifier of a local fund of the network"),
                Nearest.to(fund, network)
                        .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                        .orElse(Text.of(
                                "corrigez-le, ou inscrivez cette caisse dans fund.network",
                                "correct it, or list this fund under fund.network")));
    }

    static Problem notOpen(Place place, String fund, Validity open, LocalDate binding) {
        Text from = Text.day(open.from());
        Text until = open.endExclusive()
                .map(end -> Text.of(" jusqu'au ", " until ").plus(Text.day(end.minusDays(1))))
                .orElse(Text.empty());
        Text day = Text.day(binding);
        return Problem.of(
                "LOCAL-CONTRACT-FUND-NOT-OPEN",
                place,
                Text.of(fund + ", ouverte depuis le ", fund + ", open from ")
                        .plus(from)
                        .plus(until),
                Text.of(
                        "une caisse ouverte le " + day.french() + ", quand le contrat commence à lier",
                        "a fund open on " + day.english() + ", when the contract begins to bind"),
                Text.of(
                        "corrigez la caisse ou les jours du contrat, ou le réseau",
                        "correct the fund or the days of the contract, or the network"));
    }

    static Problem backwards(Place place, LocalContract one) {
        String start = one.start().orElseThrow().toString();
        return Problem.of(
                "LOCAL-CONTRACT-BACKWARDS",
                place,
                Text.same("endInclusive " + one.endInclusive().orElseThrow() + ", start " + start),
                Text.of("endInclusive, au plus tôt " + start, "endInclusive, not before " + start),
                ONE_OF_TWO);
    }

    static Problem overlap(Place place, LocalContract one, Validity other, Place where) {
        Text days = days(Optional.of(other.from()), other.endExclusive().map(end -> end.minusDays(1)));
        String at = where.line() + ":" + where.column();
        return Problem.of(
                "LOCAL-CONTRACT-OVERLAP",
                place,
                Text.of(one.localFund() + ", qui a déjà un contrat, ", one.localFund() + ", which has a contract, ")
                        .plus(days)
                        .plus(Text.of(" (en " + at + ")", " (at " + at + ")")),
                Text.of(
                        "un contrat à la fois pour une caisse et une branche",
                        "one contract at a time for a fund and a branch"),
                Text.of(
                        "donnez au premier son dernier jour et au suivant un premier jour après lui, ou à chacun sa "
                                + "branche",
                        "give the first its last day and the next a first day after it, or each its branch"));
    }

    static Problem twice(Place place, String fund, LocalTarget target, Place first) {
        String of = fund + ", " + target.indicator() + ", " + target.year();
        String at = first.line() + ":" + first.column();
        return Problem.of(
                "LOCAL-TARGET-TWICE",
                place,
                Text.of(of + ", déjà en " + at, of + ", already at " + at),
                Text.of(
                        "une seule cible pour une caisse, un indicateur et une année",
                        "one target for a fund, an indicator and a year"),
                Text.of("gardez celle que la caisse a signée", "keep the one that the fund signed"));
    }

    static Problem rangeBackwards(Place place, BigDecimal low, BigDecimal high) {
        return Problem.of(
                "LOCAL-TARGET-BACKWARDS",
                place,
                Text.same("upTo " + high.toPlainString() + ", number " + low.toPlainString()),
                Text.of("upTo, au moins " + low.toPlainString(), "upTo, not below " + low.toPlainString()),
                ONE_OF_TWO);
    }

    static Problem outsideContract(Place place, int year, LocalContract of) {
        return Problem.of(
                "LOCAL-TARGET-OUTSIDE-CONTRACT",
                place,
                Text.same(Integer.toString(year)),
                Text.of("une année du contrat local, ", "a year of the local contract, ")
                        .plus(days(of.start(), of.endInclusive())),
                CORRECT_YEAR);
    }

    static Problem outsideConvention(Place place, int year, Period period) {
        return Problem.of(
                "LOCAL-TARGET-OUTSIDE-CONVENTION",
                place,
                Text.same(Integer.toString(year)),
                Text.of("une année de la convention, ", "a year of the convention, ")
                        .plus(days(Optional.of(period.start()), Optional.of(period.endInclusive()))),
                Text.of(
                        "vérifiez l'année ; rien n'empêche de la garder",
                        "check the year; nothing forbids to keep it"));
    }

    /** "du 1er janvier 2024 au 31 décembre 2026"; of either end alone where the other is not named. */
    private static Text days(Optional<LocalDate> first, Optional<LocalDate> last) {
        Text from =
                first.map(day -> Text.of("du ", "from ").plus(Text.day(day))).orElse(Text.empty());
        Text to = last.map(day -> Text.of(first.isPresent() ? " au " : "jusqu'au ", first.isPresent() ? " to " : "to ")
                        .plus(Text.day(day)))
                .orElse(Text.of(" sans terme", " without end"));
        return from.plus(to);
    }
}
