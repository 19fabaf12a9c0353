package org.rouage.cli.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.document.derivation.DerivationHtml;
import org.rouage.document.derivation.DerivationJson;
import org.rouage.document.derivation.DerivationText;
import org.rouage.formula.Derivation;
import org.rouage.formula.Formula;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code rouage formula explain FORMULA}: the value of a formula on given numbers, and how it came to be.
 *
 * <p>Example: {@code rouage formula explain 'previous × (1 + inflation)' --value 'previous=534 MEUR' --value
 * 'inflation=1.7 %' --of budget --year 2026} begins with {@code budget, 2026 = 543.078 MEUR}. A name that was given a
 * unit by {@code --name} and no value is missing, and the result undecided.
 */
@Command(name = "explain")
public final class FormulaExplainCommand implements Callable<ExitCode> {
    private final Session session;

    @Mixin
    private Written written = new Written();

    @Option(names = "--value", paramLabel = "NAME=NUMBER")
    private List<String> values = new ArrayList<>();

    @Option(names = "--name", paramLabel = "NAME=UNIT")
    private List<String> names = new ArrayList<>();

    @Option(names = "--of", paramLabel = "NAME")
    private @Nullable String own;

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable Integer year;

    @Option(names = "--format", paramLabel = "text|json|html")
    private Form format = Form.TEXT;

    /** How the derivation is written. */
    enum Form {
        TEXT,
        JSON,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public FormulaExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        String result = own == null ? Text.of("résultat", "result").in(session.language()) : own;
        int in = year == null ? session.today().getYear() : year;
        var named = new Named(result, in);
        var units = named.units(names);
        var numbers = named.numbers(values);
        var problems = new ArrayList<>(named.problems());
        Outcome<Formula> read = written.read();
        problems.addAll(read.problems());
        if (!problems.isEmpty()) {
            return session.refuse(problems);
        }
        Formula formula = read.value().orElseThrow();
        return switch (Explained.of(formula, result, in, numbers, units, written.place())) {
            case Outcome.Refused<Derivation>(List<Problem> reasons) -> session.refuse(reasons);
            case Outcome.Accepted<Derivation>(Derivation derivation) -> {
                session.out().print(printed(derivation));
                yield ExitCode.OK;
            }
        };
    }

    private String printed(Derivation derivation) {
        return switch (format) {
            case TEXT -> DerivationText.print(derivation, session.language());
            case JSON -> DerivationJson.print(derivation);
            case HTML -> DerivationHtml.page(derivation, session.engine().version(), session.language());
        };
    }
}
