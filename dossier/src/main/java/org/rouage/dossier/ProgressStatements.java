package org.rouage.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.basics.AsOf;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.convention.Action;
import org.rouage.convention.Commitment;
import org.rouage.convention.Convention;
import org.rouage.convention.Records;
import org.rouage.convention.Records.Progress;
import org.rouage.convention.Records.ProgressCheck;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.files.Nearest;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;

/**
 * Whether progress is stated by whoever owes it and checked by the other side, on its scale, each statement once.
 *
 * <p>Example: the fund that states 40 % of a commitment of the State is {@code PROGRESS-WRONG-SIDE}; the State that
 * confirms its own statement is {@code PROGRESS-CHECKED-BY-ITSELF}.
 */
record ProgressStatements(Records records, Consolidation consolidation, Map<String, YamlNode> trees) {
    private static final String PROGRESS = "progress";
    private static final String CHECKS = "progressChecks";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        var byId = new HashMap<String, Progress>();
        for (int i = 0; i < records.progress().size(); i++) {
            Progress one = records.progress().get(i);
            stated(one, i, byId, problems);
            byId.putIfAbsent(one.id(), one);
        }
        for (int i = 0; i < records.progressChecks().size(); i++) {
            checked(records.progressChecks().get(i), i, byId, problems);
        }
        return problems;
    }

    private void stated(Progress one, int index, Map<String, Progress> before, List<Problem> problems) {
        if (before.containsKey(one.id())) {
            problems.add(Problem.of(
                    "PROGRESS-TWICE",
                    place(PROGRESS, index, "id"),
                    Text.same(one.id()),
                    Text.of("un nom pour chaque état d'avancement", "a name for each statement"),
                    Text.of("donnez-lui un autre nom", "give it another name")));
        }
        debtor(one)
                .filter(role -> !role.equals(role(one.party())))
                .ifPresent(role -> problems.add(Problem.of(
                        "PROGRESS-WRONG-SIDE",
                        place(PROGRESS, index, "party"),
                        Text.same(one.party()),
                        Text.of("la partie qui doit " + one.of(), "the party that owes " + one.of()),
                        Text.of("corrigez la partie ; l'autre contrôle", "correct the party; the other one checks"))));
        percent(one.percent(), place(PROGRESS, index, "percent"), problems);
        one.supersedes().ifPresent(named -> superseded(one, named, index, before, problems));
    }

    private void superseded(
            Progress one, String named, int index, Map<String, Progress> before, List<Problem> problems) {
        Optional<Progress> other = Optional.ofNullable(before.get(named))
                .filter(earlier -> earlier.of().equals(one.of()))
                .filter(earlier -> !earlier.on().isAfter(one.on()));
        if (other.isEmpty()) {
            problems.add(Problem.of(
                    "PROGRESS-SUPERSEDES",
                    place(PROGRESS, index, "supersedes"),
                    Text.same(named),
                    Text.of(
                            "un état d'avancement de " + one.of() + " écrit plus haut, pas plus récent",
                            "a statement on " + one.of() + " written above, not later"),
                    near(named, before)));
        }
    }

    private void checked(ProgressCheck check, int index, Map<String, Progress> byId, List<Problem> problems) {
        Progress stated = byId.get(check.of());
        check.percent().ifPresent(percent -> percent(percent, place(CHECKS, index, "percent"), problems));
        if (stated == null) {
            problems.add(Problem.of(
                    "PROGRESS-CHECK-OF-NOTHING",
                    place(CHECKS, index, "of"),
                    Text.same(check.of()),
                    Text.of("un état d'avancement", "a progress statement"),
                    near(check.of(), byId)));
            return;
        }
        if (role(stated.party()).equals(role(check.party()))) {
            problems.add(Problem.of(
                    "PROGRESS-CHECKED-BY-ITSELF",
                    place(CHECKS, index, "party"),
                    Text.same(check.party()),
                    Text.of("l'autre partie que celle qui déclare", "the other side than the one that states"),
                    Text.of("corrigez la partie", "correct the party")));
        }
        if (check.on().isBefore(stated.on())) {
            problems.add(Problem.of(
                    "PROGRESS-CHECKED-BEFORE-STATED",
                    place(CHECKS, index, "on"),
                    Text.same(check.on().toString()),
                    Text.of("au plus tôt le " + stated.on(), "not before " + stated.on()),
                    Text.of("corrigez l'un des deux jours", "correct one of the two days")));
        }
    }

    private static Text near(String named, Map<String, Progress> known) {
        return Nearest.to(named, known.keySet())
                .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                .orElse(Text.of("vérifiez le nom", "check the name"));
    }

    private static void percent(BigDecimal percent, Place place, List<Problem> problems) {
        if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0) {
            problems.add(Problem.of(
                    "PROGRESS-PERCENT",
                    place,
                    Text.same(percent.toPlainString()),
                    Text.of("de 0 à 100", "from 0 to 100"),
                    Text.of("ramenez-le à cette échelle", "bring it to this scale")));
        }
    }

    /**
     * The role of whoever owes what the statement is of, on its day or as signed; empty when there is no such thing.
     */
    private Optional<String> debtor(Progress one) {
        Convention inForce = consolidation.on(AsOf.on(one.on())).convention();
        return owner(inForce, one.of())
                .or(() -> owner(consolidation.asSigned(), one.of()))
                .map(this::role);
    }

    private static Optional<String> owner(Convention convention, String id) {
        return convention
                .commitments()
                .filter(each -> each.id().equals(id))
                .map(Commitment::party)
                .findFirst()
                .or(() -> convention
                        .actions()
                        .filter(each -> each.id().equals(id))
                        .map(Action::owner)
                        .findFirst());
    }

    private String role(String party) {
        return consolidation.asSigned().roleOf(party).orElse(party);
    }

    private Place place(String list, int index, String key) {
        String file = DossierFiles.RECORDS + (list.equals(CHECKS) ? "/progress-checks.yaml" : "/progress.yaml");
        return trees.get(file) instanceof YamlMap map
                        && map.get(list).orElse(map) instanceof YamlList(List<YamlNode> items, Place _)
                        && items.get(index) instanceof YamlMap entry
                ? entry.get(key).map(YamlNode::place).orElse(entry.place())
                : Place.of(file);
    }
}
