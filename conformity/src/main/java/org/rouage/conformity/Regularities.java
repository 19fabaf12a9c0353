package org.rouage.conformity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.conformity.Regularity.Code;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.ActDays.Status;

/**
 * What is irregular about each amendment: its days, its signatories, its ground, the years it touches.
 *
 * <p>Example: an amendment signed on 2018-01-15, of a convention whose term was 2017-12-31, is
 * {@code signed-after-term}; signed on 2017-12-31 it is not.
 */
final class Regularities {
    private final Case.File file;
    private final ActSigning act;
    private final ActDays days;
    private final List<Regularity> found = new ArrayList<>();

    private Regularities(Case.File file, ActSigning act, ActDays days) {
        this.file = file;
        this.act = act;
        this.days = days;
    }

    static List<Regularity> of(Case.File file, List<Finding> findings) {
        var closedYears = new ClosedYears(file);
        return file.amendments().stream()
                .flatMap(act -> act.days().stream()
                        .flatMap(days -> new Regularities(file, act, days).found(findings, closedYears)))
                .toList();
    }

    private Stream<Regularity> found(List<Finding> findings, ClosedYears closedYears) {
        act.effective(file.known().on()).ifPresent(this::retroactive);
        undated();
        add(Signatories.irregular(act, file, findings));
        beforeConvention();
        afterTerm();
        financingLaw();
        add(OwnConditions.irregular(act, file));
        add(closedYears.irregular(act));
        return found.stream();
    }

    private void retroactive(LocalDate effective) {
        if (act.signed().filter(effective::isBefore).isEmpty()) {
            return;
        }
        LocalDate signed = act.signed().get();
        open(
                Code.RETROACTIVE,
                Words.say(
                        "Signé le {}, il prend effet le {}, {} plus tôt.",
                        "Signed on {}, it takes effect on {}, {} earlier.",
                        Words.day(signed),
                        Words.day(effective),
                        Text.counted(ChronoUnit.DAYS.between(effective, signed), "jour", "jours", "day", "days")),
                Text.of(
                        "Dire sur quoi se fonde l'effet rétroactif, ou donner par un autre avenant un effet à venir.",
                        "Say on what the retroactive effect rests, or give a future effect by another amendment."));
    }

    private void undated() {
        if (act.status(file.known().on()) != Status.UNDATED) {
            return;
        }
        Text waits = days.amendment()
                .effectiveWhen()
                .map(when -> Words.say(" Il attend : {}.", " It waits on: {}.", Text.same(when)))
                .orElse(Text.empty());
        found.add(regularity(
                Code.UNDATED,
                act,
                new Verdict.Undecided(Text.of(
                                "Signé, son jour d'effet n'est pas connu : il est annoncé et ne change rien.",
                                "Signed, its day of effect is not known: it is announced and changes nothing.")
                        .plus(waits)),
                List.of(),
                Text.of(
                        "Inscrire le jour d'effet dans records/effects.yaml dès qu'il est connu, avec sa preuve.",
                        "Record the day of effect in records/effects.yaml once it is known, with its proof."),
                file));
    }

    private void beforeConvention() {
        if (act.signed().isEmpty()) {
            return;
        }
        LocalDate signed = act.signed().get();
        Optional<LocalDate> concluded = file.convention().signed();
        if (concluded.filter(day -> !signed.isBefore(day)).isPresent()) {
            return;
        }
        open(
                Code.BEFORE_CONVENTION,
                concluded
                        .map(day -> Words.say(
                                "Signé le {}, avant la convention, signée le {}.",
                                "Signed on {}, before the convention, signed on {}.",
                                Words.day(signed),
                                Words.day(day)))
                        .orElseGet(() -> Words.say(
                                "Signé le {} ; la convention ne l'est pas encore.",
                                "Signed on {}; the convention is not yet signed.",
                                Words.day(signed))),
                Text.of(
                        "Vérifier les dates de signature, ou écrire ces changements dans la convention même.",
                        "Check the days of signature, or write these changes into the convention itself."));
    }

    private void afterTerm() {
        Text remedy = Text.of(
                "Dire ce que l'avenant change encore, ou conclure une nouvelle convention.",
                "Say what the amendment still changes, or conclude a new convention.");
        act.signed().ifPresent(signed -> {
            LocalDate eve = signed.minusDays(1);
            LocalDate term = file.terms().on(eve, eve);
            if (term.isBefore(signed)) {
                open(
                        Code.SIGNED_AFTER_TERM,
                        Words.say(
                                "Signé le {}, la convention ayant pris fin le {}.",
                                "Signed on {}, when the convention had ended on {}.",
                                Words.day(signed),
                                Words.day(term)),
                        remedy);
            }
        });
        act.effective(file.known().on()).ifPresent(effective -> {
            LocalDate term = file.terms().before(days);
            if (term.isBefore(effective)) {
                open(
                        Code.EFFECT_AFTER_TERM,
                        Words.say(
                                "Il prend effet le {}, après le terme, le {}.",
                                "It takes effect on {}, after the term, {}.",
                                Words.day(effective),
                                Words.day(term)),
                        remedy);
            }
        });
    }

    private void financingLaw() {
        boolean named = days.amendment().financingLawYear().isPresent();
        if (days.amendment().ground().equals(ActSigning.FINANCING_LAW) && !named) {
            open(
                    Code.FINANCING_LAW_WITHOUT_YEAR,
                    Text.of(
                            "Il suit une loi de financement sans dire laquelle.",
                            "It follows a financing law and does not say which."),
                    Text.of(
                            "Dire l'année de la loi (financingLawYear) ; à défaut, celle de la signature est retenue.",
                            "Say the year of the law (financingLawYear); failing that, the year of signature is "
                                    + "taken."));
        }
        days.amendment().financingLawYear().flatMap(file.register()::forYear).ifPresent(law -> {
            if (act.signed().filter(law.published()::isAfter).isPresent()) {
                open(
                        Code.BEFORE_FINANCING_LAW,
                        Words.say(
                                "Signé le {}, avant la {}.",
                                "Signed on {}, before the {}.",
                                Words.day(act.signed().get()),
                                Register.name(law)),
                        Text.of(
                                "Vérifier l'année de la loi et le jour de la signature.",
                                "Check the year of the law and the day of signature."));
            }
        });
    }

    private void add(Stream<Regularity> more) {
        more.forEach(found::add);
    }

    private void open(Code code, Text reason, Text remedy) {
        found.add(toJustify(code, act, reason, List.of(), remedy, file));
    }

    static Regularity toJustify(
            Code code, ActSigning act, Text reason, List<Evidence> evidence, Text remedy, Case.File file) {
        return regularity(code, act, new Verdict.ToJustify(reason), evidence, remedy, file);
    }

    private static Regularity regularity(
            Code code, ActSigning act, Verdict verdict, List<Evidence> evidence, Text remedy, Case.File file) {
        return new Regularity(
                code, act.act(), verdict, evidence, remedy, file.known().justifications(code.id()));
    }
}
