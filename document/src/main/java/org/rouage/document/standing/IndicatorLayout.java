package org.rouage.document.standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.convention.Indicator;
import org.rouage.convention.consolidation.Part;
import org.rouage.convention.consolidation.Parts;
import org.rouage.document.standing.Block.Datum;

/** An indicator: its definition sheet, its breaks in series, its targets year by year. */
final class IndicatorLayout {
    private final Indicator indicator;
    private final Lines lines;
    private final Names names;

    IndicatorLayout(Indicator indicator, Lines lines, Names names) {
        this.indicator = indicator;
        this.lines = lines;
        this.names = names;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<>(lines.prose("definition", indicator.definition()));
        blocks.addAll(sheet());
        for (Indicator.Break one : indicator.breaks()) {
            blocks.add(new Datum(
                    Text.of("Rupture de série en " + one.year(), "Break in series in " + one.year()),
                    List.of(lines.line("breaks[" + one.year() + "]", one.note()))));
        }
        var table = new YearTable(lines, "targets", caption())
                .with(Text.of("Seuil", "Threshold"), "thresholds", figures(indicator.thresholds()));
        indicator.breaks().forEach(one -> table.breakIn(one.year()));
        table.of(figures(indicator.targets())).ifPresent(blocks::add);
        blocks.addAll(listed(Text.of("Cible", "Target"), "finerTargets"));
        blocks.addAll(listed(Text.of("Composante de la cible", "Component of the target"), "targetParts"));
        blocks.addAll(listed(Text.of("Niveau", "Level"), "scale"));
        return blocks;
    }

    private List<Block> sheet() {
        var blocks = new ArrayList<Block>();
        datum(blocks, Text.of("Nature", "Nature"), "kind", Optional.of(kind(indicator.kind())));
        datum(blocks, Text.of("Type", "Type"), "type", Optional.of(type(indicator.type())));
        datum(blocks, Text.of("Unité", "Unit"), "unit", Optional.of(Text.same(indicator.unit())));
        datum(blocks, Text.of("Sens", "Direction"), "direction", Optional.of(direction(indicator.direction())));
        datum(
                blocks,
                Text.of("Valeur de départ", "Base"),
                "base",
                indicator
                        .base()
                        .map(base ->
                                Figures.shown(said(base), indicator.unit()).plus(Text.same(" (" + base.year() + ")"))));
        words(blocks, Text.of("Formule", "Formula"), "formula", indicator.formula());
        words(blocks, Text.of("Périmètre", "Perimeter"), "perimeter", indicator.perimeter());
        words(blocks, Text.of("Source", "Source"), "source", indicator.source());
        words(blocks, Text.of("Périodicité", "Frequency"), "frequency", indicator.frequency());
        words(blocks, Text.of("Responsable", "Owner"), "owner", indicator.owner());
        blocks.addAll(results());
        datum(
                blocks,
                Text.of("Poids", "Weight"),
                "weight",
                indicator.weight().map(weight -> Figures.shown(weight.toPlainString())));
        blocks.addAll(lines.list(
                Text.of("Mesure les objectifs", "Measures objectives"),
                "objectives",
                indicator.objectives(),
                names::of));
        return blocks;
    }

    /** What results are computed and judged by. */
    private List<Block> results() {
        var blocks = new ArrayList<Block>();
        words(blocks, Text.of("Code commun", "Common code"), "code", indicator.code());
        datum(
                blocks,
                Text.of("Point de vue", "Viewpoint"),
                "viewpoint",
                indicator.viewpoint().map(IndicatorLayout::viewpoint));
        words(blocks, Text.of("Mode de calcul", "Method"), "method", indicator.method());
        datum(
                blocks,
                Text.of("Connu", "Known"),
                "availableAfterDays",
                indicator
                        .availableAfterDays()
                        .map(days ->
                                Text.of(days + "\u00a0jours après la période", days + "\u00a0days after the period")));
        words(blocks, Text.of("Fiabilité", "Reliability"), "reliability", indicator.reliability());
        datum(
                blocks,
                Text.of("Agrégation", "Aggregation"),
                "aggregation",
                indicator.aggregation().map(IndicatorLayout::aggregation));
        datum(
                blocks,
                Text.of("Règle de notation", "Scoring"),
                "scoring",
                indicator.scoring().map(names::of));
        flags(blocks);
        return blocks;
    }

    private void flags(List<Block> blocks) {
        if (indicator.local()) {
            datum(
                    blocks,
                    Text.of("Portée des cibles", "Reach of the targets"),
                    "local",
                    Optional.of(Text.of("chaque caisse de base", "each local fund")));
        }
        if (indicator.mayExceedWhole()) {
            datum(
                    blocks,
                    Text.of("Rapport", "Ratio"),
                    "mayExceedWhole",
                    Optional.of(Text.of("peut dépasser 100\u00a0%", "may exceed 100%")));
        }
    }

    private static Text aggregation(Indicator.Aggregation rule) {
        return Text.of("entre caisses ", "over bodies ")
                .plus(Text.same(rule.bodies()))
                .plus(Text.of(", dans le temps ", ", over time "))
                .plus(Text.same(rule.time()));
    }

    private static Text viewpoint(String viewpoint) {
        return switch (viewpoint) {
            case "citizen" -> Text.of("citoyen", "citizen");
            case "user" -> Text.of("usager", "user");
            case "taxpayer" -> Text.of("contribuable", "taxpayer");
            default -> Text.same(viewpoint);
        };
    }

    /** The parts of a list, each under a label with its own key. */
    private List<Block> listed(Text label, String list) {
        var blocks = new ArrayList<Block>();
        for (Part part : Parts.of(indicator)) {
            if (part.name().startsWith(list + "[")) {
                String key =
                        part.name().substring(list.length() + 1, part.name().length() - 1);
                blocks.addAll(lines.datum(
                        label.plus(Text.same(" " + key)), part.name(), Optional.of(Figures.shown(part.said()))));
            }
        }
        return blocks;
    }

    private void words(List<Block> blocks, Text label, String part, Optional<String> said) {
        datum(blocks, label, part, said.map(Text::same));
    }

    private void datum(List<Block> blocks, Text label, String part, Optional<Text> said) {
        blocks.addAll(lines.datum(label, part, said.filter(words -> !words.isEmpty())));
    }

    private Text caption() {
        Text targets = Text.of("Cibles par année", "Targets for each year");
        return indicator.unit().isBlank()
                ? targets
                : targets.plus(Text.of(" (unité : ", " (unit: ")).plus(Text.same(indicator.unit() + ")"));
    }

    private static List<YearTable.Figure> figures(List<Indicator.Value> values) {
        return values.stream()
                .map(value -> new YearTable.Figure(value.year(), said(value)))
                .toList();
    }

    /** As {@code Parts} says it: {@code 15 – 25}. */
    private static String said(Indicator.Value value) {
        return Stream.of(
                        value.number().map(BigDecimal::toPlainString),
                        value.upTo().map(end -> "– " + end.toPlainString()),
                        value.words())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Text kind(String kind) {
        return switch (kind) {
            case "quantitative" -> Text.of("quantitatif", "quantitative");
            case "qualitative" -> Text.of("qualitatif", "qualitative");
            default -> Text.same(kind);
        };
    }

    private static Text type(String type) {
        return switch (type) {
            case "result" -> Text.of("résultat", "result");
            case "follow-up" -> Text.of("suivi", "follow-up");
            case "context" -> Text.of("contexte", "context");
            default -> Text.same(type);
        };
    }

    private static Text direction(String direction) {
        return switch (direction) {
            case "up" -> Text.of("à la hausse", "up");
            case "down" -> Text.of("à la baisse", "down");
            case "range" -> Text.of("dans une fourchette", "within a range");
            case "maintain" -> Text.of("à maintenir", "to be maintained");
            case "milestone" -> Text.of("jalon", "milestone");
            default -> Text.same(direction);
        };
    }
}
