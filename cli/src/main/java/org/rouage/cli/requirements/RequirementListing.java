package org.rouage.cli.requirements;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.cli.Colours;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Catalogue;
import org.rouage.law.requirement.Catalogues;
import org.rouage.law.requirement.CheckWords;
import org.rouage.law.requirement.Misnumbered;
import org.rouage.law.requirement.Requirement;
import org.rouage.law.requirement.Scope;
import org.rouage.law.requirement.Vocabulary.Slot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The requirements in force on a day for a fund, by article, for people and for machines.
 *
 * <p>Example: for the CANAM on 2000-01-01: three articles, 21 requirements.
 */
final class RequirementListing {
    private final Catalogues catalogues;
    private final String fund;
    private final LocalDate day;
    private final Map<Catalogue, List<Requirement>> byCatalogue = new LinkedHashMap<>();
    private final CheckWords checks;

    RequirementListing(Catalogues catalogues, String fund, LocalDate day) {
        this.catalogues = catalogues;
        this.fund = fund;
        this.day = day;
        this.checks = new CheckWords(catalogues.vocabulary());
        List<Requirement> inForce = catalogues.inForce(fund, day).toList();
        for (Catalogue catalogue : catalogues.all()) {
            List<Requirement> ofCatalogue = inForce.stream()
                    .filter(requirement -> requirement.catalogue().equals(catalogue.id()))
                    .toList();
            if (!ofCatalogue.isEmpty()) {
                byCatalogue.put(catalogue, ofCatalogue);
            }
        }
    }

    private int count() {
        return byCatalogue.values().stream().mapToInt(List::size).sum();
    }

    String text(Language language, Colours colours) {
        var printed = new StringBuilder();
        Text name = catalogues.vocabulary().name(Slot.FUND, fund);
        Text head = Text.of(
                        fund + " (" + name.french() + "), le " + day + " : ",
                        fund + " (" + name.english() + "), on " + day + ": ")
                .plus(Text.counted(count(), "exigence", "exigences", "requirement", "requirements"))
                .plus(Text.of(" dans ", " in "))
                .plus(Text.counted(byCatalogue.size(), "article", "articles", "article", "articles"))
                .plus(Text.same("."));
        printed.append(head.in(language)).append('\n');
        byCatalogue.forEach((catalogue, requirements) -> {
            String title = catalogue.article() + " · " + catalogue.title().in(language);
            printed.append('\n').append(colours.strong(title)).append('\n');
            requirements.forEach(requirement -> printed.append(one(requirement).in(language)));
        });
        return printed.toString();
    }

    private Text one(Requirement requirement) {
        Basis basis = requirement.basisOn(day).orElseThrow();
        Text words = line("  ", requirement.wording())
                .plus(line(
                        "    ",
                        Words.of(requirement.force())
                                .plus(Text.same(" · "))
                                .plus(Words.of(requirement.kind()))
                                .plus(Text.same(" · "))
                                .plus(Words.of(requirement.moment()))
                                .plus(branches(requirement.scope()))))
                .plus(line("    ", rests(basis)))
                .plus(line("    ", Text.of("vérification : ", "check: ").plus(checks.of(requirement.check()))));
        Text misnumbered =
                requirement.misnumbered().map(RequirementListing::misnumbered).orElse(Text.empty());
        Text notes = requirement.notes().stream()
                .map(note -> line("    ", Text.of("note : ", "note: ").plus(note)))
                .reduce(Text.empty(), Text::plus);
        return words.plus(misnumbered).plus(notes).plus(line("    ", Text.same(requirement.id())));
    }

    private static Text line(String margin, Text words) {
        return Text.same(margin).plus(words).plus(Text.same("\n"));
    }

    private Text branches(Scope scope) {
        List<String> terms = scope.branches().stream().map(Scope.Dated::term).toList();
        if (terms.isEmpty()) {
            return Text.empty();
        }
        Text names = terms.stream()
                .map(term -> catalogues.vocabulary().name(Slot.BRANCH, term))
                .reduce((one, other) -> one.plus(Text.same(" / ")).plus(other))
                .orElse(Text.empty());
        return Text.of(" · branche ", " · branch ").plus(names);
    }

    private static Text rests(Basis basis) {
        LocalDate from = basis.validity().from();
        Text days = basis.validity()
                .endExclusive()
                .map(end -> Text.of(", du " + from + " au " + end + " exclu", ", from " + from + " until " + end))
                .orElse(Text.of(", depuis le " + from, ", since " + from));
        Text seen =
                basis.seen() ? Text.of(" (texte vu)", " (text seen)") : Text.of(" (TEXTE NON VU)", " (TEXT NOT SEEN)");
        Text survival = basis.survival()
                .map(words -> Text.of(" ; survit par ", "; survives by ").plus(words))
                .orElse(Text.empty());
        return Text.same(basis.provision()).plus(days).plus(seen).plus(survival);
    }

    private static Text misnumbered(Misnumbered misnumbered) {
        Text readings = misnumbered.readings().stream()
                .map(reading ->
                        line("      ", Text.same(reading.provision() + ": ").plus(reading.says())))
                .reduce(Text.empty(), Text::plus);
        return line("    ", Text.same("« " + misnumbered.printed() + " » : ").plus(misnumbered.note()))
                .plus(readings);
    }

    String json() {
        return PrintedJson.of(root -> {
            root.put("fund", fund).put("on", day.toString());
            root.put("catalogues", catalogues.digest().toString()).put("count", count());
            ArrayNode requirements = root.putArray("requirements");
            byCatalogue.forEach((catalogue, ofCatalogue) ->
                    ofCatalogue.forEach(requirement -> write(catalogue, requirement, requirements.addObject())));
        });
    }

    private void write(Catalogue catalogue, Requirement requirement, ObjectNode node) {
        Basis basis = requirement.basisOn(day).orElseThrow();
        node.put("id", requirement.id())
                .put("article", catalogue.article())
                .put("instrument", requirement.scope().instrument())
                .put("force", Words.written(requirement.force()))
                .put("kind", Words.written(requirement.kind()))
                .put("moment", Words.written(requirement.moment()))
                .put("provision", basis.provision());
        PrintedJson.validity(node, basis.validity());
        node.put("textSeen", basis.seen());
        PrintedJson.text(node, "wording", requirement.wording());
        ObjectNode check = node.putObject("check").put("word", CheckWords.word(requirement.check()));
        Text sentence = checks.of(requirement.check());
        check.put("fr", sentence.french()).put("en", sentence.english());
        ArrayNode branches = node.putArray("branches");
        requirement.scope().branches().forEach(branch -> branches.add(branch.term()));
        basis.survival().ifPresent(words -> PrintedJson.text(node, "survival", words));
        Optional<Misnumbered> misnumbered = requirement.misnumbered();
        misnumbered.ifPresent(found -> {
            ObjectNode written = node.putObject("misnumbered").put("printed", found.printed());
            ArrayNode readings = written.putArray("readings");
            found.readings().forEach(reading -> readings.add(reading.provision()));
        });
        ArrayNode notes = node.putArray("notes");
        requirement
                .notes()
                .forEach(note -> notes.addObject().put("fr", note.french()).put("en", note.english()));
    }
}
