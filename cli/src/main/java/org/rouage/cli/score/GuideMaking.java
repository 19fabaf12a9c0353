package org.rouage.cli.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.convention.Convention;
import org.rouage.convention.Indicator;
import org.rouage.convention.Measure;
import org.rouage.convention.Scoring;
import org.rouage.convention.consolidation.DefinitionsByYear;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Standing;
import org.rouage.convention.consolidation.Writer;
import org.rouage.document.score.Figures.Aim;
import org.rouage.document.score.GuideReport;
import org.rouage.document.score.GuideReport.Datum;
import org.rouage.document.score.GuideReport.Sheet;
import org.rouage.document.score.GuideReport.Target;
import org.rouage.document.score.GuideReport.Version;
import org.rouage.document.score.Shown;
import org.rouage.document.standing.ActWords;
import org.rouage.document.standing.ConsolidatedText;
import org.rouage.indicator.Handbook;
import org.rouage.indicator.Handbook.HandbookSheet;
import org.rouage.indicator.Handbook.Quotient;

/**
 * The handbook as it is printed: what the indicators are, with who wrote each version and each target.
 *
 * <p>Example: the sheet of {@code paid-15-days} has its formula in force, its formula until 2025, the target 92 of 2026
 * by amendment 1 with 95 beside it, as signed.
 */
final class GuideMaking {
    private final Standing standing;
    private final Convention asSigned;
    private final Convention now;
    private final Handbook handbook;

    GuideMaking(Standing standing, Convention asSigned, Handbook handbook) {
        this.standing = standing;
        this.asSigned = asSigned;
        this.handbook = handbook;
        now = standing.convention();
    }

    /** The checks of targets are told under the indicator that they name. */
    GuideReport report(Map<String, List<Text>> checks, ConsolidatedText.Sources sources) {
        return new GuideReport(
                standing.conventionId(),
                now.title(),
                standing.asOf(),
                handbook.sheets().stream()
                        .map(one -> sheet(
                                one,
                                Optional.ofNullable(checks.get(one.written().id()))
                                        .orElse(List.of())))
                        .toList(),
                now.measures().stream().map(GuideMaking::sheet).toList(),
                sources);
    }

    private Sheet sheet(HandbookSheet sheet, List<Text> checks) {
        Indicator indicator = sheet.written();
        return new Sheet(
                indicator.id(),
                indicator.code(),
                indicator.title(),
                data(sheet),
                versions(sheet),
                targets(indicator),
                checks);
    }

    private List<Datum> data(HandbookSheet sheet) {
        Indicator one = sheet.written();
        var data = new ArrayList<Datum>();
        data.add(words(Text.of("Axe", "Axis"), sheet.axis()));
        data.add(words(Text.of("Fiche", "Sheet"), sheet.thematicSheet()));
        data.add(term(Text.of("Code", "Code"), one.code()));
        data.add(term(Text.of("Numéro", "Number"), one.number()));
        data.add(words(Text.of("Objectifs", "Objectives"), objectives(sheet)));
        data.add(known(Text.of("Nature", "Nature"), Terms.of(one.kind())));
        data.add(known(Text.of("Type", "Type"), sheet.type()));
        data.add(new Datum(Text.of("Point de vue", "Viewpoint"), sheet.viewpoint()));
        data.addAll(definition(one, quotient(sheet.versions())));
        data.add(term(Text.of("Méthode de calcul", "Method"), one.method()));
        data.add(days(one.availableAfterDays()));
        data.add(term(Text.of("Responsable", "Owner"), one.owner()));
        data.add(term(Text.of("Fiabilité", "Reliability"), one.reliability()));
        data.add(new Datum(
                Text.of("Valeur de départ", "Base"),
                one.base().map(base -> year(base).plus(Text.same(shown(base, one.unit()))))));
        data.add(words(Text.of("Seuils", "Thresholds"), values(one.thresholds(), one.unit())));
        data.add(term(Text.of("Poids", "Weight"), one.weight().map(BigDecimal::toPlainString)));
        data.add(
                new Datum(Text.of("Règle de notation", "Scoring"), one.scoring().map(this::scoring)));
        data.add(known(Text.of("Déclinable localement", "Holds for each local fund"), Terms.yesNo(one.local())));
        var aggregation = one.aggregation().orElse(Indicator.Aggregation.BY_PARTS);
        data.add(known(Text.of("Entre organismes", "Over bodies"), Terms.of(aggregation.bodies())));
        data.add(known(Text.of("Dans le temps", "Over time"), Terms.of(aggregation.time())));
        if (!one.scale().isEmpty()) {
            data.add(words(Text.of("Échelle", "Scale"), scale(one)));
        }
        return data;
    }

    /** What an act may define anew from a year on. */
    private static List<Datum> definition(Indicator one, Optional<Quotient> quotient) {
        var data = new ArrayList<Datum>(List.of(
                term(Text.of("Définition", "Definition"), Optional.of(one.definition())),
                term(Text.of("Unité", "Unit"), Optional.of(one.unit())),
                known(Text.of("Sens", "Direction"), Terms.of(one.direction())),
                one.formula().isPresent() || one.kind().equals("qualitative")
                        ? term(Text.of("Formule", "Formula"), one.formula())
                        : known(
                                Text.of("Formule", "Formula"),
                                Text.of(
                                        "aucune : l'indicateur est sa propre mesure",
                                        "none: the indicator is its own measure"))));
        quotient.ifPresent(parts -> {
            data.add(words(Text.of("Numérateur", "Numerator"), parts.numerator()));
            data.add(words(Text.of("Dénominateur", "Denominator"), parts.denominator()));
        });
        data.add(term(Text.of("Périmètre", "Perimeter"), one.perimeter()));
        data.add(term(Text.of("Source", "Source"), one.source()));
        data.add(new Datum(Text.of("Périodicité", "Frequency"), one.frequency().map(Terms::of)));
        return data;
    }

    /** Of the version that holds last. */
    private static Optional<Quotient> quotient(List<Handbook.Version> versions) {
        return versions.isEmpty() ? Optional.empty() : versions.getLast().quotient();
    }

    /** Of the version of a year. */
    private static Optional<Quotient> quotient(List<Handbook.Version> versions, int year) {
        return quotient(versions.stream().filter(one -> one.since() <= year).toList());
    }

    private static Datum days(Optional<Integer> days) {
        return new Datum(
                Text.of("Disponibilité", "Available"),
                days.map(count -> Text.counted(count, "jour", "jours", "day", "days")
                        .plus(Text.of(" après la fin de la période", " after the end of the period"))));
    }

    private static String objectives(HandbookSheet sheet) {
        return sheet.objectives().stream()
                .map(one -> one.title() + " (" + one.id() + ")")
                .collect(Collectors.joining(" ; "));
    }

    private Text scoring(String id) {
        return Text.same(now.scorings().stream()
                .filter(one -> one.id().equals(id))
                .map(Scoring::title)
                .map(title -> title + " (" + id + ")")
                .findFirst()
                .orElse(id));
    }

    private static String scale(Indicator one) {
        return one.scale().stream()
                .map(level -> level.id() + " = " + level.meaning()
                        + level.points()
                                .map(points -> " (" + points.toPlainString() + ")")
                                .orElse(""))
                .collect(Collectors.joining(" ; "));
    }

    private static String values(List<Indicator.Value> values, String unit) {
        return values.stream()
                .map(value -> value.year() + " : " + shown(value, unit))
                .collect(Collectors.joining(" ; "));
    }

    private static Text year(Indicator.Value value) {
        return Text.of(value.year() + " : ", value.year() + ": ");
    }

    private static String shown(Indicator.Value value, String unit) {
        return value.words()
                .orElseGet(() -> value.number().map(BigDecimal::toPlainString).orElse("")
                        + value.upTo().map(end -> " – " + end.toPlainString()).orElse("")
                        + " " + unit);
    }

    private List<Version> versions(HandbookSheet sheet) {
        Indicator indicator = sheet.written();
        NavigableMap<Integer, Indicator> byYear = DefinitionsByYear.of(standing, indicator.id());
        var versions = new ArrayList<Version>();
        byYear.forEach((from, defined) -> {
            boolean isFirst = from == DefinitionsByYear.FROM_THE_BEGINNING;
            int year = isFirst ? now.period().start().getYear() : from;
            versions.add(new Version(
                    year,
                    isFirst ? ActWords.name(Writer.CONVENTION.act()) : redefinedBy(indicator, year),
                    definition(defined, quotient(sheet.versions(), year)),
                    indicator.breaks().stream()
                            .filter(one -> one.year() == year)
                            .map(one -> Text.same(one.note()))
                            .findFirst()));
        });
        return versions;
    }

    /** The act that wrote the break of that year, or else the definition. */
    private Text redefinedBy(Indicator indicator, int year) {
        return standing.passage(indicator.id())
                .map(passage -> passage.rewritten().containsKey("breaks[" + year + "]")
                        ? passage.writer("breaks[" + year + "]")
                        : passage.writer("definition"))
                .map(writer -> ActWords.name(writer.act()))
                .orElse(Text.empty());
    }

    private List<Target> targets(Indicator indicator) {
        Optional<Passage> passage = standing.passage(indicator.id());
        Optional<Indicator> signed = asSigned.indicators()
                .filter(one -> one.id().equals(indicator.id()))
                .findFirst();
        var targets = new ArrayList<Target>();
        for (Indicator.Value value : indicator.targets()) {
            targets.add(new Target(
                    Integer.toString(value.year()),
                    Optional.empty(),
                    figure(value.number(), value.upTo(), value.words(), indicator.unit()),
                    act(passage, "targets[" + value.year() + "]"),
                    signed.flatMap(one -> initial(one, value.year()))));
        }
        for (Indicator.FinerTarget finer : indicator.finerTargets()) {
            targets.add(new Target(
                    finer.period(),
                    finer.body(),
                    figure(finer.number(), finer.upTo(), finer.words(), indicator.unit()),
                    act(passage, "finerTargets[" + finer.period()),
                    Optional.empty()));
        }
        return targets;
    }

    private static Optional<Aim> initial(Indicator signed, int year) {
        return signed.targets().stream()
                .filter(one -> one.year() == year)
                .map(one -> new Aim(
                        year,
                        figure(one.number(), one.upTo(), one.words(), signed.unit()),
                        ActWords.name(Writer.CONVENTION.act())))
                .findFirst();
    }

    private static Text act(Optional<Passage> passage, String part) {
        return passage.map(one -> one.rewritten().keySet().stream()
                        .filter(name -> name.startsWith(part))
                        .findFirst()
                        .map(one::writer)
                        .orElse(one.inserted()))
                .map(writer -> ActWords.name(writer.act()))
                .orElse(Text.empty());
    }

    /** As an act writes it. */
    static Shown figure(Optional<BigDecimal> number, Optional<BigDecimal> upTo, Optional<String> words, String unit) {
        if (number.isPresent() && upTo.isPresent()) {
            return new Shown.Range(Rational.of(number.get()), Rational.of(upTo.get()), unit);
        }
        return number.map(one -> Shown.of(one, unit)).orElseGet(() -> new Shown.Words(Text.same(words.orElse("–"))));
    }

    private static Sheet sheet(Measure one) {
        return new Sheet(
                one.id(),
                Optional.empty(),
                one.title(),
                List.of(
                        term(Text.of("Définition", "Definition"), one.definition()),
                        term(Text.of("Unité", "Unit"), Optional.of(one.unit())),
                        known(Text.of("Périodicité", "Frequency"), Terms.of(one.frequency())),
                        known(Text.of("Entre organismes", "Over bodies"), Terms.of(one.bodies())),
                        known(Text.of("Dans le temps", "Over time"), Terms.of(one.time())),
                        term(Text.of("Décimales", "Decimals"), Optional.of(Integer.toString(one.decimals()))),
                        term(Text.of("Au moins", "At least"), one.least().map(BigDecimal::toPlainString)),
                        term(Text.of("Au plus", "At most"), one.most().map(BigDecimal::toPlainString)),
                        days(one.availableAfterDays()),
                        term(Text.of("Source", "Source"), one.source())),
                List.of(),
                List.of(),
                List.of());
    }

    private static Datum known(Text label, Text value) {
        return new Datum(label, Optional.of(value));
    }

    private static Datum words(Text label, String words) {
        return term(label, Optional.of(words));
    }

    private static Datum term(Text label, Optional<String> words) {
        return new Datum(label, words.filter(said -> !said.isBlank()).map(Text::same));
    }
}
