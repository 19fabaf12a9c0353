package org.rouage.conformity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rouage.basics.AsOf;
import org.rouage.basics.Text;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.conformity.Regularity.Code;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.Parameter;
import org.rouage.convention.Records.FinancingLaw;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * The conditions that the convention itself sets for its amendments, as they stood on the eve of the signature: the
 * grounds it treats, and a delay after a financing law.
 *
 * <p>Example: one delay, {@code review-delay} of 60 days; the law is published on 2025-02-28; signed on 2025-04-29 the
 * amendment is within it, on 2025-04-30 somebody has to say why not. With two delays, which of them counts is not
 * decided here.
 */
final class OwnConditions {
    private static final Set<String> DAYS = Set.of("day", "days", "jour", "jours");
    private static final Set<String> MONTHS = Set.of("month", "months", "mois");
    private static final BigDecimal LONGEST = new BigDecimal(10_000);

    private OwnConditions() {}

    static Stream<Regularity> irregular(ActSigning act, Case.File file) {
        LocalDate eve =
                act.signed().map(day -> day.minusDays(1)).orElse(file.known().on());
        return Written.of(file.question().consolidation().on(AsOf.on(eve)).convention())
                .convention()
                .amendmentConditions()
                .stream()
                .flatMap(conditions -> Stream.concat(
                        otherGround(act, conditions, file).stream(), ownDelay(act, conditions, file).stream()));
    }

    private static Optional<Regularity> otherGround(ActSigning act, AmendmentConditions conditions, Case.File file) {
        var treated = conditions.grounds().stream()
                .map(AmendmentConditions.Ground::ground)
                .toList();
        String ground = act.amendment().orElseThrow().ground();
        if (treated.isEmpty() || treated.contains(ground)) {
            return Optional.empty();
        }
        Text name = Words.quoted(file.words().name(Slot.GROUND, ground));
        return Optional.of(Regularities.toJustify(
                Code.OTHER_GROUND,
                act,
                Words.say(
                        "Conclu pour {} ; les conditions de la convention ne traitent pas ce motif.",
                        "Concluded for {}; the conditions of the convention do not treat that ground.",
                        name),
                List.of(new Evidence(
                        conditions.id(),
                        Words.say(
                                "motifs traités : {}",
                                "grounds treated: {}",
                                Words.list(
                                        treated,
                                        one -> Words.quoted(file.words().name(Slot.GROUND, one)))))),
                Words.say(
                        "Dire à quelles conditions l'avenant est conclu pour {}.",
                        "Say on which conditions the amendment is concluded for {}.",
                        name),
                file));
    }

    private static Optional<Regularity> ownDelay(ActSigning act, AmendmentConditions conditions, Case.File file) {
        var delays = conditions.parameters().stream()
                .filter(one -> DAYS.contains(one.unit()) || MONTHS.contains(one.unit()))
                .toList();
        Optional<FinancingLaw> law =
                act.amendment().orElseThrow().financingLawYear().flatMap(file.register()::forYear);
        if (delays.size() != 1 || law.isEmpty() || act.signed().isEmpty()) {
            return Optional.empty();
        }
        Parameter delay = delays.getFirst();
        LocalDate signed = act.signed().get();
        return last(law.get().published(), delay)
                .filter(signed::isAfter)
                .map(last -> tooLate(act, law.get(), delay, last, file));
    }

    /** The last day within a delay; none for a delay that is no whole number of days or months. */
    private static Optional<LocalDate> last(LocalDate from, Parameter delay) {
        BigDecimal value = delay.value();
        if (value.stripTrailingZeros().scale() > 0 || value.signum() < 0 || value.compareTo(LONGEST) > 0) {
            return Optional.empty();
        }
        return Optional.of(
                DAYS.contains(delay.unit())
                        ? from.plusDays(value.longValueExact())
                        : from.plusMonths(value.longValueExact()));
    }

    private static Regularity tooLate(
            ActSigning act, FinancingLaw law, Parameter delay, LocalDate last, Case.File file) {
        return Regularities.toJustify(
                Code.OWN_DELAY,
                act,
                Words.say(
                        "Signé le {} ; la {} ouvrait jusqu'au {} le délai que la convention se donne.",
                        "Signed on {}; the {} opened until {} the delay that the convention sets itself.",
                        Words.day(act.signed().orElseThrow()),
                        Register.name(law),
                        Words.day(last)),
                List.of(new Evidence(
                        delay.id(),
                        Words.say(
                                "{} : {} {}",
                                "{}: {} {}",
                                Text.same(delay.title()),
                                Text.same(delay.value().toPlainString()),
                                Text.same(delay.unit())))),
                Text.of(
                        "Dire pourquoi l'avenant est signé après ce délai, ou que celui-ci porte sur autre chose.",
                        "Say why the amendment is signed after that delay, or that the delay bears on something "
                                + "else."),
                file);
    }
}
