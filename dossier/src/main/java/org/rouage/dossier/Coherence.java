package org.rouage.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.convention.Amendment;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;

/**
 * What must agree between the files of a dossier: the numbers of amendments, and the days of acts, signatures and
 * filings.
 *
 * <p>Example: a filing sent on 2014-07-27 of an act signed on 2014-07-28 is {@code DOSSIER-SENT-BEFORE-SIGNED}: what
 * cannot be is refused. Amendment 1 effective on 2015-01-01 and signed on 2015-03-15 is retroactive, the notice
 * {@code DOSSIER-BEGINS-BEFORE-SIGNED}: what is irregular is read, and judged elsewhere.
 */
record Coherence(Acts acts, Map<String, YamlNode> trees) {
    private static final String CONVENTION = "convention";
    private static final String SIGNATURES = DossierFiles.RECORDS + "/signatures.yaml";
    private static final String EFFECTS = DossierFiles.RECORDS + "/effects.yaml";
    private static final String FILINGS = DossierFiles.RECORDS + "/filings.yaml";

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        acts.amendments().forEach((file, amendment) -> amendment(file, amendment, problems));
        gaps(problems);
        acts.drafts().forEach((file, draft) -> draft(file, draft, problems));
        signatures(problems);
        filings(problems);
        effects(problems);
        return problems;
    }

    /** What is odd and allowed. */
    List<Problem> notices(Consolidation consolidation) {
        return new Oddities(acts, trees, consolidation).notices();
    }

    private void amendment(String file, Amendment amendment, List<Problem> problems) {
        int fileNumber = DossierFiles.number(file);
        if (fileNumber != amendment.number()) {
            boolean taken = trees.containsKey(DossierFiles.AMENDMENTS + "/" + amendment.number() + ".yaml");
            Place place = place(file, "number");
            problems.add(
                    taken
                            ? DossierProblems.sameNumber(place, amendment.number(), fileNumber)
                            : DossierProblems.amendmentNumber(place, amendment.number(), fileNumber));
        }
        Optional<LocalDate> recorded = acts.lastSignature("amendment-" + fileNumber);
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

    /** A draft is not signed, and says what it was written against. */
    private void draft(String file, Amendment draft, List<Problem> problems) {
        if (draft.signed().isPresent()) {
            problems.add(DossierProblems.signedDraft(place(file, "signed"), draft.number()));
        }
        if (draft.base().filter(this::isAct).isEmpty()) {
            problems.add(DossierProblems.draftBase(place(file, "base"), draft.base()));
        }
    }

    private boolean isAct(String name) {
        return name.equals(CONVENTION)
                || trees.containsKey(DossierFiles.AMENDMENTS + "/" + name.replaceFirst("^amendment-", "") + ".yaml");
    }

    /** One day of effect for an act that left it open, and none for an act that says it. */
    private void effects(List<Problem> problems) {
        List<Records.Effect> effects = acts.records().effects();
        var recorded = new HashMap<String, Integer>();
        for (int i = 0; i < effects.size(); i++) {
            Records.Effect effect = effects.get(i);
            Place place = place(EFFECTS, "effects", i, "act");
            Integer first = recorded.putIfAbsent(effect.act(), i);
            if (first != null) {
                problems.add(DossierProblems.effectTwice(
                        place, effect.act(), effects.get(first).effective()));
            }
            Optional<LocalDate> stated = acts.amendments().values().stream()
                    .filter(amendment -> amendment.act().equals(effect.act()))
                    .flatMap(amendment -> amendment.effective().stream())
                    .findFirst();
            if (stated.isPresent() || effect.act().equals(CONVENTION)) {
                problems.add(DossierProblems.effectStated(place, effect.act(), stated));
            }
        }
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
