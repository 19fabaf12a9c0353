package org.rouage.cli.formula;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.cli.budget.BudgetAtHand;
import org.rouage.formula.Formula;
import org.rouage.formula.Reference;
import org.rouage.formula.Scope;
import org.rouage.formula.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code rouage formula check FORMULA}: whether a formula is one, names what is there, and counts in units that go
 * together; with {@code --name}s or the figures of a dossier.
 *
 * <p>Example: {@code rouage formula check 'previous × (1 + inflation)' --name inflation=% --name budget=MEUR --of
 * budget} prints the canonical form, the unit of the result (MEUR), the names it rests on and the fingerprint.
 */
@Command(name = "check")
public final class FormulaCheckCommand implements Callable<ExitCode> {
    private final Session session;

    @Mixin
    private Written written = new Written();

    @Option(names = "--name", paramLabel = "NAME=UNIT")
    private List<String> names = new ArrayList<>();

    @Option(names = "--of", paramLabel = "NAME")
    private String own = "";

    @Option(names = "--in", paramLabel = "DOSSIER")
    private @Nullable Path dossier;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--known", paramLabel = "DATE")
    private @Nullable LocalDate known;

    public FormulaCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        var named = new Named(own, session.today().getYear());
        var units = new TreeMap<>(named.units(names));
        var problems = new ArrayList<>(named.problems());
        List<String> lines = new ArrayList<>();
        if (dossier != null) {
            switch (BudgetAtHand.read(dossier, List.of(), on, known, session)) {
                case Outcome.Refused<BudgetAtHand>(List<Problem> reasons) -> problems.addAll(reasons);
                case Outcome.Accepted<BudgetAtHand>(BudgetAtHand at) -> {
                    at.model().figures().forEach(figure -> units.put(figure.reference(), figure.unit()));
                    at.model()
                            .definition(Reference.value(own))
                            .ifPresent(definition -> lines.addAll(definition.lines()));
                }
            }
        }
        Outcome<Formula> read = written.read();
        problems.addAll(read.problems());
        if (!problems.isEmpty()) {
            return session.refuse(problems);
        }
        return shown(read.value().orElseThrow(), units, lines);
    }

    private ExitCode shown(Formula formula, Map<Reference, Unit> units, List<String> lines) {
        boolean isChecked = !units.isEmpty() || formula.references().isEmpty();
        Outcome<Unit> unit = formula.check(Scope.of(own, units, lines), written.place());
        if (isChecked && !unit.problems().isEmpty()) {
            return session.refuse(unit.problems());
        }
        Language language = session.language();
        session.out().println(formula.print(language));
        session.say(
                isChecked
                        ? Text.of("unité du résultat : ", "unit of the result: ")
                                .plus(unitOf(unit))
                        : Text.of(
                                "unités non vérifiées : donner celles des noms par --name NOM=UNITÉ ou --in DOSSIER",
                                "units not checked: give those of the names by --name NAME=UNIT or --in DOSSIER"));
        if (!formula.references().isEmpty()) {
            session.say(Text.of("repose sur : ", "rests on: ").plus(Text.same(names(formula, language))));
        }
        session.say(Text.of("empreinte : ", "fingerprint: ")
                .plus(Text.same(formula.fingerprint().toString())));
        return ExitCode.OK;
    }

    private static Text unitOf(Outcome<Unit> unit) {
        Unit found = unit.value().orElse(Unit.NUMBER);
        return found.symbol(Language.FRENCH).isEmpty()
                ? Text.of("nombre sans unité", "number without unit")
                : Text.of(found.symbol(Language.FRENCH), found.symbol(Language.ENGLISH));
    }

    private String names(Formula formula, Language language) {
        return formula.references().stream()
                .map(reference -> own.isEmpty() && reference.isOwn() ? reference.of("…") : reference.of(own))
                .map(reference -> reference.in(language))
                .collect(Collectors.joining(", "));
    }
}
