package org.rouage.document.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.convention.consolidation.Part;
import org.rouage.convention.consolidation.Passage;

/**
 * An element of short facts, said part by part under their labels: a measure, a rule between measures, a scoring.
 *
 * <p>Example: of the theme {@code service} of a scoring, "Thème service" and what the convention says of it.
 */
final class PartsLayout {
    private static final Map<String, Text> LABELS = Map.ofEntries(
            Map.entry("unit", Text.of("Unité", "Unit")),
            Map.entry("frequency", Text.of("Périodicité", "Frequency")),
            Map.entry("bodies", Text.of("Entre caisses", "Over bodies")),
            Map.entry("time", Text.of("Dans le temps", "Over time")),
            Map.entry("decimals", Text.of("Décimales", "Decimals")),
            Map.entry("least", Text.of("Au moins", "At least")),
            Map.entry("most", Text.of("Au plus", "At most")),
            Map.entry(
                    "availableAfterDays",
                    Text.of("Jours après la période où elle est connue", "Days after the period until it is known")),
            Map.entry("source", Text.of("Source", "Source")),
            Map.entry("formula", Text.of("Formule", "Formula")),
            Map.entry("form", Text.of("Forme", "Form")),
            Map.entry(
                    "tolerance",
                    Text.of("Partiel à partir de (% du chemin)", "Partial from (% of the way from base to target)")),
            Map.entry("steps", Text.of("Palier", "Step")),
            Map.entry("themes", Text.of("Thème", "Theme")),
            Map.entry("trigger", Text.of("Seuil de déclenchement (%)", "Trigger (%)")),
            Map.entry("levelWeight", Text.of("Part du niveau (%)", "Weight of the level (%)")),
            Map.entry("progressWeight", Text.of("Part du progrès (%)", "Weight of the progress (%)")),
            Map.entry("nationalShare", Text.of("Part nationale (%)", "National share (%)")),
            Map.entry("mass", Text.of("Masse à répartir", "Mass to be shared")),
            Map.entry("pools", Text.of("Activité mutualisée", "Pooled activity")),
            Map.entry("missing", Text.of("Une note qui manque", "A score that is missing")),
            Map.entry("commonShares", Text.of("Part commune, par postes (%)", "Common part, by posts (%)")));

    private PartsLayout() {}

    static List<Block> blocks(Passage passage, Lines lines) {
        var blocks = new ArrayList<Block>();
        for (Part part : passage.parts()) {
            String component = part.name().replaceFirst("\\[.*", "");
            if (component.equals("text") || component.equals("definition")) {
                blocks.addAll(lines.prose(part.name(), part.said()));
            } else if (LABELS.containsKey(component)) {
                blocks.addAll(lines.datum(label(component, part.name()), part.name(), Optional.of(said(part))));
            }
        }
        return blocks;
    }

    private static Text label(String component, String name) {
        Text label = LABELS.getOrDefault(component, Text.same(component));
        return name.equals(component)
                ? label
                : label.plus(Text.same(" " + name.substring(component.length() + 1, name.length() - 1)));
    }

    private static Text said(Part part) {
        return part.isProse() ? Text.same(part.said()) : Figures.shown(part.said());
    }
}
