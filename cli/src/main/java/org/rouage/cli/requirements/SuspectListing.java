package org.rouage.cli.requirements;

import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.cli.Colours;
import org.rouage.law.duty.Duties;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Catalogues;
import org.rouage.law.requirement.Citing;
import org.rouage.law.requirement.Suspect;
import org.rouage.law.requirement.Suspect.Reason;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is suspect and what could not be verified, by reason, for people and for machines. */
record SuspectListing(Catalogues catalogues, Duties duties, List<Citing> citing, List<Suspect> found) {
    /** Reasons that only the whole listing spells out: most copies hold one version of each article. */
    private static final List<Reason> COUNTED_ONLY = List.of(Reason.NO_SUCH_VERSION, Reason.ARTICLE_ABSENT);

    String text(Language language, Colours colours, boolean all) {
        var printed = new StringBuilder();
        for (Reason reason : Reason.values()) {
            List<Suspect> suspects = of(reason);
            if (suspects.isEmpty()) {
                continue;
            }
            Text head = name(reason).plus(Text.same(" (" + suspects.size() + ")"));
            printed.append(reason.isSuspect() ? colours.strong(head.in(language)) : head.in(language))
                    .append('\n');
            if (all || !COUNTED_ONLY.contains(reason)) {
                suspects.forEach(suspect -> printed.append(one(suspect).in(language)));
            }
        }
        return printed.append(sum().in(language)).append('\n').toString();
    }

    private List<Suspect> of(Reason reason) {
        return found.stream().filter(suspect -> suspect.reason() == reason).toList();
    }

    private static Text one(Suspect suspect) {
        Basis basis = suspect.basis();
        Text present = suspect.present()
                .map(fingerprint -> Text.of("\n    empreinte présente : ", "\n    present fingerprint: ")
                        .plus(Text.same(fingerprint)))
                .orElse(Text.empty());
        Text duty = switch (suspect.entry().kind()) {
            case REQUIREMENT -> Text.empty();
            case DUTY -> Text.of(" (échéance)", " (duty)");
        };
        return Text.same("  " + suspect.entry().id())
                .plus(duty)
                .plus(Text.same("\n    " + basis.provision() + " " + basis.validity() + ": "))
                .plus(suspect.says())
                .plus(present)
                .plus(Text.same("\n"));
    }

    private Text sum() {
        long bases = citing.stream()
                .flatMap(catalogue -> catalogue.entries().stream())
                .mapToLong(entry -> entry.bases().size())
                .sum();
        long suspect = found.stream().filter(one -> one.reason().isSuspect()).count();
        long unverified = found.size() - suspect;
        return Text.of(
                "Suspectes : " + suspect + ". Non vérifiées : " + unverified + ". Dispositions : " + bases + ".",
                "Suspect: " + suspect + ". Not verified: " + unverified + ". Provisions: " + bases + ".");
    }

    private static Text name(Reason reason) {
        return switch (reason) {
            case DIFFERS -> Text.of("Le texte a changé", "The text has changed");
            case MOVED -> Text.of("Le texte a changé de place", "The text has changed place");
            case ADDRESS_GONE -> Text.of("L'alinéa n'existe plus", "The alinéa no longer exists");
            case ENDED -> Text.of("L'article n'est plus en vigueur", "The article is no longer in force");
            case NOT_SEEN -> Text.of("Pas d'empreinte au catalogue", "No fingerprint in the catalogue");
            case NO_SUCH_VERSION -> Text.of("Version absente de cette copie", "Version absent from this copy");
            case ARTICLE_ABSENT -> Text.of("Article absent de cette copie", "Article absent from this copy");
        };
    }

    String json() {
        return PrintedJson.of(root -> {
            root.put("catalogues", catalogues.digest().toString());
            root.put("duties", duties.digest().toString());
            root.put(
                    "suspect",
                    found.stream().filter(one -> one.reason().isSuspect()).count());
            root.put(
                    "unverified",
                    found.stream().filter(one -> !one.reason().isSuspect()).count());
            ArrayNode entries = root.putArray("entries");
            found.forEach(suspect -> write(suspect, entries.addObject()));
        });
    }

    private static void write(Suspect suspect, ObjectNode node) {
        node.put(
                        switch (suspect.entry().kind()) {
                            case REQUIREMENT -> "requirement";
                            case DUTY -> "duty";
                        },
                        suspect.entry().id())
                .put("reason", Words.written(suspect.reason()))
                .put("suspect", suspect.reason().isSuspect())
                .put("provision", suspect.basis().provision());
        PrintedJson.validity(node, suspect.basis().validity());
        suspect.basis().fingerprint().ifPresent(expected -> node.put("fingerprint", expected));
        suspect.present().ifPresent(present -> node.put("presentFingerprint", present));
        PrintedJson.text(node, "says", suspect.says());
    }
}
