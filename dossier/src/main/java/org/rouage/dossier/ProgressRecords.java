package org.rouage.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.rouage.basics.AsOf;
import org.rouage.basics.Digest;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.convention.Action;
import org.rouage.convention.Commitment;
import org.rouage.convention.Convention;
import org.rouage.convention.Element;
import org.rouage.convention.Records;
import org.rouage.convention.Records.Evidence;
import org.rouage.convention.Records.Progress;
import org.rouage.convention.Records.ProgressCheck;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.Standing;
import org.rouage.files.Nearest;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;

/**
 * Whether progress statements and their checks can be what they say: made by the debtor, checked by the other side
 * afterwards, superseding what came before, with evidence whose bytes are those of the day.
 *
 * <p>Example: the State, which owes {@code eng-etat-1}, cannot check its own statement of it:
 * {@code PROGRESS-CHECKED-BY-DEBTOR}, at the {@code party} of the check.
 */
final class ProgressRecords {
    private static final String STATEMENTS = "progress";
    private static final String CHECKS = "progressChecks";

    private final Records records;
    private final Map<String, YamlNode> trees;
    private final SortedMap<String, Digest> digests;
    private final Convention convention;
    private final Map<String, String> debtors = new HashMap<>();
    private final Map<String, Progress> byId = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private ProgressRecords(
            Consolidation consolidation,
            Records records,
            Map<String, YamlNode> trees,
            SortedMap<String, Digest> digests) {
        this.records = records;
        this.trees = trees;
        this.digests = digests;
        Standing last = consolidation.on(new AsOf(LocalDate.MAX, LocalDate.MAX));
        convention = last.convention();
        last.root().all().forEach(passage -> owed(passage.element()));
    }

    static List<Problem> problems(
            Consolidation consolidation,
            Records records,
            Map<String, YamlNode> trees,
            SortedMap<String, Digest> digests) {
        var found = new ProgressRecords(consolidation, records, trees, digests);
        found.statements();
        found.checks();
        return found.problems;
    }

    private void owed(Element element) {
        switch (element) {
            case Commitment one -> debtors.put(one.id(), one.party());
            case Action one -> debtors.put(one.id(), one.owner());
            case Element other -> {}
        }
    }

    private void statements() {
        for (int at = 0; at < records.progress().size(); at++) {
            Progress one = records.progress().get(at);
            Progress first = byId.putIfAbsent(one.id(), one);
            if (first != null) {
                add("PROGRESS-TWICE", place(STATEMENTS, at, "id"), Text.same(one.id()), ProgressWords.ONCE);
            }
        }
        for (int at = 0; at < records.progress().size(); at++) {
            Progress one = records.progress().get(at);
            Optional<String> debtor = Optional.ofNullable(debtors.get(one.of()));
            Place party = place(STATEMENTS, at, "party");
            debtor.filter(owing -> !owing.equals(one.party()))
                    .ifPresent(owing ->
                            add("PROGRESS-NOT-BY-DEBTOR", party, Text.same(one.party()), ProgressWords.debtor(owing)));
            Place supersedes = place(STATEMENTS, at, "supersedes");
            one.supersedes().ifPresent(before -> superseded(one, before, supersedes));
            evidence(one.evidence(), place(STATEMENTS, at, "evidence"));
        }
    }

    private void superseded(Progress one, String name, Place place) {
        Progress before = byId.get(name);
        if (before == null) {
            problems.add(unknown("PROGRESS-SUPERSEDES-NOTHING", place, name));
        } else if (before.equals(one)
                || !before.of().equals(one.of())
                || before.on().isAfter(one.on())) {
            add(
                    "PROGRESS-SUPERSEDES-WRONGLY",
                    place,
                    Text.of(
                            name + ", sur " + before.of() + ", du " + before.on(),
                            name + ", on " + before.of() + ", of " + before.on()),
                    ProgressWords.earlier(one));
        }
    }

    private void checks() {
        for (int at = 0; at < records.progressChecks().size(); at++) {
            ProgressCheck check = records.progressChecks().get(at);
            Progress of = byId.get(check.of());
            if (of == null) {
                problems.add(unknown("PROGRESS-CHECK-OF-NOTHING", place(CHECKS, at, "of"), check.of()));
                continue;
            }
            if (convention.roleOf(check.party()).equals(convention.roleOf(of.party()))) {
                add(
                        "PROGRESS-CHECKED-BY-DEBTOR",
                        place(CHECKS, at, "party"),
                        Text.same(check.party()),
                        ProgressWords.OTHER_SIDE);
            }
            if (check.on().isBefore(of.on())) {
                add(
                        "PROGRESS-CHECKED-BEFORE",
                        place(CHECKS, at, "on"),
                        Text.day(check.on()),
                        ProgressWords.notBefore(of));
            }
            boolean isConfirmed = check.finding().equals("confirmed");
            if (isConfirmed
                    && check.percent()
                            .filter(own -> own.compareTo(of.percent()) != 0)
                            .isPresent()) {
                add(
                        "PROGRESS-CONFIRMED-OTHERWISE",
                        place(CHECKS, at, "percent"),
                        Text.same(check.percent().orElseThrow().toPlainString()),
                        ProgressWords.same(of));
            }
        }
    }

    private void evidence(List<Evidence> evidence, Place place) {
        for (Evidence piece : evidence) {
            if (piece.file().isEmpty()) {
                continue;
            }
            String name = "evidence/" + piece.file().get();
            Optional<Digest> found = Optional.ofNullable(digests.get(name));
            if (found.isEmpty()) {
                add("PROGRESS-EVIDENCE-NO-FILE", place, ProgressWords.noFile(name), ProgressWords.PIECE);
            }
            found.map(Digest::hex)
                    .filter(hex ->
                            piece.sha256().filter(said -> !said.equals(hex)).isPresent())
                    .ifPresent(hex -> add(
                            "PROGRESS-EVIDENCE-CHANGED",
                            place,
                            ProgressWords.hash(name, hex),
                            ProgressWords.bytes(piece.sha256().orElseThrow())));
        }
    }

    private void add(String code, Place place, Text found, ProgressWords.Wanted wanted) {
        problems.add(Problem.of(code, place, found, wanted.expected(), wanted.remedy()));
    }

    private Problem unknown(String code, Place place, String name) {
        return Problem.of(
                code,
                place,
                Text.same(name),
                Text.of("un état d'avancement de ce dossier", "a progress statement of this dossier"),
                Nearest.to(name, byId.keySet())
                        .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                        .orElse(Text.of("vérifiez le nom", "check the name")));
    }

    private Place place(String list, int index, String key) {
        String file = DossierFiles.RECORDS + "/" + (list.equals(CHECKS) ? "progress-checks" : list) + ".yaml";
        if (trees.get(file) instanceof YamlMap map
                && map.get(list).orElse(map) instanceof YamlList items
                && items.items().get(index) instanceof YamlMap item) {
            return item.get(key).map(YamlNode::place).orElse(item.place());
        }
        return Place.of(file);
    }
}
