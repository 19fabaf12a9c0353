package org.rouage.dossier.skeleton;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.rouage.dossier.skeleton.Outline.Section;
import org.rouage.law.requirement.Requirement;

/** The record files of a skeleton: empty lists, under what the law asks of them and an example of an entry. */
record RecordSkeletons(Outline outline, Words words, LocalDate day) {
    SequencedMap<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        String someone = words.say("une personne", "a person");
        whatHappened(files, someone);
        whatIsSpent(files, someone);
        whatSomeoneSays(files, someone);
        return files;
    }

    private void whatHappened(SequencedMap<String, String> files, String someone) {
        file(
                files,
                "signatures",
                "signatures",
                Section.SIGNATORIES,
                "{act: convention, party: fund, capacity: director, name: " + someone + ", signed: " + day + "}");
        file(
                files,
                "filings",
                "filings",
                Section.FILINGS,
                "{act: convention, recipient: parliament, sent: " + day + ", proof: "
                        + words.say("bordereau", "delivery note") + "}");
        file(
                files,
                "events",
                "events",
                Section.EVENTS,
                "{event: board-deliberation, on: " + day + ", by: " + someone + ", proof: "
                        + words.say("procès-verbal", "minutes") + "}");
        file(
                files,
                "local-contracts",
                "localContracts",
                Section.LOCAL_CONTRACTS,
                "{localFund: " + words.say("caisse du Nord", "Northern fund") + ", signed: " + day
                        + ", nationalCapacities: [director-general], localCapacities: [director]}");
    }

    /** A convention with budgets has their execution. */
    private void whatIsSpent(SequencedMap<String, String> files, String someone) {
        if (!outline.budgets.isEmpty()) {
            write(
                    files,
                    "execution",
                    "execution",
                    List.of(),
                    "{kind: voted, of: budget-" + outline.budgets.getFirst() + ", year: " + day.getYear()
                            + ", amount: 12.5, unit: MEUR, on: " + day + ", by: " + someone + ", reference: "
                            + words.say("délibération", "deliberation") + "}");
        }
    }

    private void whatSomeoneSays(SequencedMap<String, String> files, String someone) {
        file(
                files,
                "correspondences",
                "correspondences",
                Section.CORRESPONDENCES,
                "{clause: sheet-1, reference: cnam-cog, relation: equal, reason: "
                        + words.say("mêmes orientations", "same orientations") + ", by: " + someone + ", on: " + day
                        + "}");
        file(
                files,
                "justifications",
                "justifications",
                Section.JUSTIFICATIONS,
                "{requirement: catalogue/exigence, by: " + someone + ", party: fund, on: " + day + ", why: "
                        + words.say("parce que", "because") + "}");
    }

    /** A file is made when a requirement asks for it; signatures and justifications always. */
    private void file(SequencedMap<String, String> files, String name, String key, Section section, String example) {
        List<Requirement> asked = outline.in(section);
        if (asked.isEmpty() && section != Section.SIGNATORIES && section != Section.JUSTIFICATIONS) {
            return;
        }
        write(files, name, key, asked, example);
    }

    private void write(
            SequencedMap<String, String> files, String name, String key, List<Requirement> asked, String example) {
        var lines = new Lines();
        lines.line(0, "# yaml-language-server: $schema=../schema/" + name + ".schema.json");
        words.requirements(lines, 0, asked);
        lines.comment(0, words.say("Une entrée par ligne, par exemple\u00a0:", "One entry per line, for example:"));
        lines.line(0, "#   - " + example);
        lines.line(0, key + ": []");
        files.put("records/" + name + ".yaml", lines.toString());
    }
}
