package org.rouage.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.convention.Amendment;
import org.rouage.convention.Convention;
import org.rouage.convention.Records;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;
import org.rouage.files.yaml.YamlScalar;

/**
 * What must agree between the files of a dossier: the numbers of amendments, and the days of acts, signatures and
 * filings.
 *
 * <p>Example: amendment 1 effective on 2015-01-01 and signed on 2015-03-15 is {@code DOSSIER-BEGINS-BEFORE-SIGNED}, at
 * the place of {@code effective}.
 */
record Coherence(Acts acts, Map<String, YamlNode> trees) {
    private static final String CONVENTION = "convention";
    private static final String SIGNATURES = DossierFiles.RECORDS + "/signatures.yaml";
    private static final String FILINGS = DossierFiles.RECORDS + "/filings.yaml";

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        acts.amendments().forEach((file, amendment) -> amendment(file, amendment, problems));
        gaps(problems);
        signatures(problems);
        filings(problems);
        return problems;
    }

    /** What is odd and allowed. */
    List<Problem> notices() {
        var notices = new ArrayList<Problem>();
        acts.convention()
                .ifPresent(convention -> years(
                        trees.getOrDefault(DossierFiles.CONVENTION, new YamlList(List.of(), Place.of(""))),
                        convention.period(),
                        notices));
        return notices;
    }

    private void amendment(String file, Amendment amendment, List<Problem> problems) {
        int fileNumber = DossierFiles.number(file);
        if (fileNumber != amendment.number()) {
            problems.add(DossierProblems.amendmentNumber(place(file, "number"), amendment.number(), fileNumber));
        }
        Optional<LocalDate> recorded = acts.lastSignature("amendment-" + fileNumber);
        amendment
                .effective()
                .ifPresent(effective -> recorded.filter(effective::isBefore)
                        .ifPresent(signed -> problems.add(
                                DossierProblems.beginsBeforeSigned(place(file, "effective"), effective, signed))));
        amendment.signed().ifPresent(stated -> {
            recorded.filter(day -> !day.equals(stated))
                    .ifPresent(
                            day -> problems.add(DossierProblems.signedOtherwise(place(file, "signed"), stated, day)));
            acts.lastSignature(CONVENTION)
                    .filter(stated::isBefore)
                    .ifPresent(convention -> problems.add(DossierProblems.signedBeforeConvention(
                            place(file, "signed"), "amendment-" + fileNumber, stated, convention)));
        });
    }

    private void gaps(List<Problem> problems) {
        List<Integer> numbers = trees.keySet().stream()
                .filter(file -> file.startsWith(DossierFiles.AMENDMENTS + "/"))
                .map(DossierFiles::number)
                .sorted()
                .toList();
        if (!numbers.isEmpty()) {
            int last = numbers.getLast();
            int expected = 1;
            for (int number : numbers) {
                if (number != expected) {
                    problems.add(DossierProblems.amendmentGap(expected, last));
                }
                expected = number + 1;
            }
        }
    }

    private void signatures(List<Problem> problems) {
        Optional<LocalDate> convention = acts.lastSignature(CONVENTION);
        List<Records.Signature> signatures = acts.records().signatures();
        for (int i = 0; i < signatures.size(); i++) {
            Records.Signature signature = signatures.get(i);
            Place place = place(SIGNATURES, "signatures", i, "signed");
            convention
                    .filter(_ -> !signature.act().equals(CONVENTION))
                    .filter(signature.signed()::isBefore)
                    .ifPresent(day -> problems.add(
                            DossierProblems.signedBeforeConvention(place, signature.act(), signature.signed(), day)));
        }
    }

    private void filings(List<Problem> problems) {
        List<Records.Filing> filings = acts.records().filings();
        for (int i = 0; i < filings.size(); i++) {
            Records.Filing filing = filings.get(i);
            Place place = place(FILINGS, "filings", i, "sent");
            acts.lastSignature(filing.act())
                    .filter(filing.sent()::isBefore)
                    .ifPresent(signed -> problems.add(DossierProblems.sentBeforeSigned(place, filing.sent(), signed)));
        }
    }

    /** Targets and amounts of a year outside the stated period; a base year lies before it by nature. */
    private static void years(YamlNode node, Convention.Period period, List<Problem> notices) {
        switch (node) {
            case YamlMap map ->
                map.list().forEach(entry -> {
                    if (entry.key().equals("targets") || entry.key().equals("amounts")) {
                        outside(entry.value(), period, notices);
                    } else {
                        years(entry.value(), period, notices);
                    }
                });
            case YamlList list -> list.items().forEach(item -> years(item, period, notices));
            case YamlNode _ -> {}
        }
    }

    private static void outside(YamlNode values, Convention.Period period, List<Problem> notices) {
        for (YamlNode item : values instanceof YamlList list ? list.items() : List.<YamlNode>of()) {
            if (item instanceof YamlMap map
                    && map.get("year").orElse(item) instanceof YamlScalar(String text, var style, Place place)) {
                int year = Integer.parseInt(text);
                if (year < period.start().getYear()
                        || year > period.endInclusive().getYear()) {
                    notices.add(DossierProblems.yearOutsidePeriod(place, year, period.start(), period.endInclusive()));
                }
            }
        }
    }

    private Place place(String file, String key) {
        return trees.get(file) instanceof YamlMap map
                ? map.get(key).map(YamlNode::place).orElse(map.place())
                : Place.of(file);
    }

    private Place place(String file, String list, int index, String key) {
        if (trees.get(file) instanceof YamlMap map
                && map.get(list).orElse(map) instanceof YamlList items
                && items.items().get(index) instanceof YamlMap item) {
            return item.get(key).map(YamlNode::place).orElse(item.place());
        }
        return Place.of(file);
    }
}
