package org.rouage.dossier.skeleton;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rouage.dossier.form.Slug;
import org.rouage.dossier.skeleton.Outline.Section;
import org.rouage.law.requirement.Vocabulary.Slot;

/** The text of a skeleton's {@code convention.yaml}, section by section. */
final class ConventionSkeleton {
    private final FoundingArticle founding;
    private final String fund;
    private final Outline outline;
    private final Words words;
    private final Lines lines = new Lines();

    ConventionSkeleton(FoundingArticle founding, String fund, Outline outline, Words words) {
        this.founding = founding;
        this.fund = fund;
        this.outline = outline;
        this.words = words;
    }

    String text() {
        identification();
        fund();
        parties();
        period();
        signatories();
        axis();
        new MeansSkeleton(outline, words, lines).write();
        amendments();
        evaluation();
        orientations();
        controlPlans();
        clauses();
        return lines.toString();
    }

    private void identification() {
        String title = founding.catalogue().title().in(words.language());
        lines.line(0, "# yaml-language-server: $schema=schema/convention.schema.json");
        lines.comment(
                0,
                words.say(
                        "Squelette pour " + founding.article() + " tel qu'en vigueur le " + founding.day()
                                + ". Remplacez ce qui est à rédiger ; «\u00a0rouage check\u00a0» dit ce qui"
                                + " manque encore.",
                        "Skeleton for " + founding.article() + " as in force on " + founding.day()
                                + ". Replace what is to be written; \"rouage check\" says what is still missing."));
        lines.line(0, "id: " + Slug.of(fund + " " + start().getYear()).orElse("convention"));
        lines.line(0, "title: " + Lines.quoted(title + " " + start().getYear() + "-" + end().getYear()));
        lines.line(0, "instrument: " + founding.catalogue().scope().instrument());
        lines.line(0, "legalBasis: [" + founding.article() + "]");
    }

    private void fund() {
        lines.blank().line(0, "fund:").line(1, "id: " + fund);
        lines.line(1, "name: " + Lines.quoted(words.name(Slot.FUND, fund))).line(1, "inLaw: " + fund);
        held("branches", Slot.BRANCH, outline.branches);
        held("missions", Slot.MISSION, outline.missions);
    }

    private void held(String key, Slot slot, Set<String> terms) {
        if (terms.isEmpty()) {
            return;
        }
        lines.comment(
                1,
                words.say(
                        "Ne gardez que ce que la caisse détient, avec les vraies dates\u00a0: des exigences en"
                                + " dépendent.",
                        "Keep only what the fund holds, with the true dates: requirements depend on it."));
        lines.line(1, key + ":");
        for (String term : terms) {
            lines.comment(2, words.name(slot, term));
            lines.line(2, "- {term: " + term + ", validity: {from: " + founding.day() + "}}");
        }
    }

    private void parties() {
        lines.blank();
        words.requirements(lines, 0, outline.in(Section.PARTIES));
        lines.line(0, "parties:");
        lines.line(1, "- {id: state, role: state, name: " + Lines.quoted(words.say("L'État", "The State")) + "}");
        lines.line(1, "- {id: fund, role: fund, name: " + Lines.quoted(words.name(Slot.FUND, fund)) + "}");
    }

    private void period() {
        lines.blank();
        words.requirements(lines, 0, outline.in(Section.PERIOD));
        lines.line(0, "period: {start: " + start() + ", endInclusive: " + end() + "}");
    }

    /** The first day of a year, that day or after. */
    private LocalDate start() {
        LocalDate day = founding.day();
        return day.getDayOfYear() == 1 ? day : LocalDate.of(day.getYear() + 1, 1, 1);
    }

    private LocalDate end() {
        return start().plusYears(outline.years()).minusDays(1);
    }

    private void signatories() {
        lines.blank();
        words.requirements(lines, 0, outline.in(Section.SIGNATORIES));
        if (outline.signatures.isEmpty()) {
            return;
        }
        lines.line(0, "signatories:");
        for (Outline.Signature signature : outline.signatures) {
            if (signature.capacities().size() > 1) {
                lines.comment(
                        1,
                        words.say("l'une de ces qualités\u00a0: ", "any of these capacities: ")
                                + String.join(", ", signature.capacities()));
            }
            lines.line(
                    1,
                    "- {party: " + signature.party() + ", capacity: "
                            + signature.capacities().getFirst() + "}");
        }
    }

    private void axis() {
        lines.blank().line(0, "axes:").line(1, "- id: axis-1");
        lines.line(2, "title: " + Lines.quoted(words.say("Premier axe", "First axis")));
        lines.line(2, "text: " + words.toWrite()).line(2, "sheets:").line(3, "- id: sheet-1");
        lines.line(4, "title: " + Lines.quoted(words.say("Première fiche", "First sheet")));
        lines.line(4, "text: " + words.toWrite());
        words.requirements(lines, 4, outline.in(Section.OBJECTIVES));
        lines.line(4, "objectives:");
        List<String> objectives = objectives();
        commitments(objectives.getFirst());
        lines.line(4, "actions:").line(5, "- id: action-1").line(6, "owner: fund");
        lines.line(6, "title: " + words.toWrite());
        if (!outline.audiences.isEmpty()) {
            lines.line(6, "audiences: " + Lines.list(outline.audiences));
        }
        indicators(objectives.getFirst());
    }

    private List<String> objectives() {
        var written = new ArrayList<String>();
        for (String category : outline.categories) {
            lines.comment(5, words.name(Slot.CATEGORY, category));
            written.add(objective("objective-" + category, "categories: [" + category + "]"));
        }
        for (String audience : outline.audiences) {
            lines.comment(5, words.name(Slot.AUDIENCE, audience));
            written.add(objective("objective-for-" + audience, "audiences: [" + audience + "]"));
        }
        if (written.isEmpty()) {
            written.add(objective("objective-1", "categories: []"));
        }
        return written;
    }

    private String objective(String id, String heading) {
        lines.line(5, "- id: " + id).line(6, "title: " + words.toWrite()).line(6, heading);
        lines.line(6, "means: [" + MeansSkeleton.first(outline) + "]").line(6, "actions: [action-1]");
        return id;
    }

    private void commitments(String objective) {
        words.requirements(lines, 4, outline.in(Section.COMMITMENTS));
        lines.line(4, "commitments:");
        for (String party : List.of("state", "fund")) {
            lines.line(5, "- id: commitment-" + party).line(6, "party: " + party);
            lines.line(6, "title: " + words.toWrite()).line(6, "due: " + end());
            lines.line(6, "objectives: [" + objective + "]");
        }
    }

    private void indicators(String objective) {
        words.requirements(lines, 4, outline.in(Section.INDICATORS));
        lines.line(4, "indicators:");
        List<String> kinds = outline.kinds.isEmpty() ? List.of("quantitative") : List.copyOf(outline.kinds);
        for (String kind : kinds) {
            boolean counted = kind.equals("quantitative");
            lines.line(5, "- id: indicator-" + kind).line(6, "title: " + words.toWrite());
            lines.line(6, "definition: " + words.toWrite())
                    .line(6, "kind: " + kind)
                    .line(6, "type: result");
            lines.line(6, "unit: " + Lines.quoted(counted ? "%" : words.say("jalon", "milestone")));
            lines.line(6, "direction: " + (counted ? "up" : "milestone"));
            lines.line(6, "objectives: [" + objective + "]").line(6, "targets:");
            lines.comment(7, words.say("une cible par année", "one target per year"));
            lines.line(7, "- {year: " + end().getYear() + ", words: " + words.toWrite() + "}");
        }
    }

    private void amendments() {
        lines.blank();
        words.requirements(lines, 0, outline.in(Section.AMENDMENTS));
        lines.line(0, "amendmentConditions:")
                .line(1, "id: amendment-conditions")
                .line(1, "text: " + words.toWrite());
        if (!outline.grounds.isEmpty()) {
            lines.line(1, "grounds:");
            outline.grounds.forEach(ground -> {
                lines.comment(2, words.name(Slot.GROUND, ground));
                lines.line(2, "- {ground: " + ground + ", text: " + words.toWrite() + "}");
            });
        }
        lines.comment(1, words.say("délais convenus, par exemple\u00a0:", "agreed delays, for example:"));
        lines.line(1, "parameters:");
        lines.line(
                2,
                "- {id: review-delay, title: "
                        + Lines.quoted(words.say("Délai pour se réunir", "Delay to meet")) + ", value: 60, unit: "
                        + words.say("jours", "days") + "}");
    }

    private void evaluation() {
        lines.blank();
        words.requirements(lines, 0, outline.in(Section.EVALUATION));
        lines.line(0, "evaluation:")
                .line(1, "id: evaluation")
                .line(1, "text: " + words.toWrite())
                .line(1, "steps:");
        lines.line(2, "- {party: fund, text: " + words.toWrite() + ", delayDays: 90}");
        lines.line(2, "- {party: state, text: " + words.toWrite() + ", delayDays: 30}");
        if (!outline.evaluators.isEmpty()) {
            lines.line(1, "evaluators: " + Lines.list(outline.evaluators));
        }
    }

    private void orientations() {
        if (outline.domains.isEmpty()) {
            return;
        }
        lines.blank();
        words.requirements(lines, 0, outline.in(Section.ORIENTATIONS));
        lines.line(0, "orientations:");
        outline.domains.forEach(domain -> element("orientation-" + domain, "domain: " + domain, Slot.DOMAIN, domain));
    }

    private void controlPlans() {
        if (outline.controls.isEmpty()) {
            return;
        }
        lines.blank();
        words.requirements(lines, 0, outline.in(Section.CONTROL_PLANS));
        lines.line(0, "controlPlans:");
        outline.controls.forEach(scope -> element("control-" + scope, "scope: " + scope, Slot.CONTROL, scope));
    }

    private void clauses() {
        if (outline.subjects.isEmpty()) {
            return;
        }
        lines.blank();
        words.requirements(lines, 0, outline.in(Section.CLAUSES));
        lines.line(0, "clauses:");
        outline.subjects.forEach((subject, facts) -> {
            element("clause-" + subject, "subject: " + subject, Slot.SUBJECT, subject);
            if (facts.contains("steps")) {
                lines.line(2, "steps: [" + words.toWrite() + "]");
            }
            if (facts.contains("amount")) {
                lines.line(2, "amount: {year: " + start().getYear() + ", amount: 0, unit: EUR}");
            }
        });
    }

    private void element(String id, String term, Slot slot, String name) {
        lines.line(1, "- id: " + id).line(2, term);
        lines.line(2, "title: " + Lines.quoted(words.name(slot, name)));
        lines.line(2, "text: " + words.toWrite());
    }
}
