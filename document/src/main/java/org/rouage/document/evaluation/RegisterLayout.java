package org.rouage.document.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.score.Shown;
import org.rouage.evaluation.hearing.Basis;
import org.rouage.evaluation.hearing.Procedure;
import org.rouage.evaluation.hearing.Role;
import org.rouage.evaluation.hearing.Statement;
import org.rouage.evaluation.proceedings.Disagreement;
import org.rouage.evaluation.proceedings.Proceedings;
import org.rouage.evaluation.proceedings.Share;
import org.rouage.evaluation.proceedings.WeighedCause;

/** The calendar, both sides' shares, the register of disagreements, causes, and what was said too late. */
final class RegisterLayout {
    private RegisterLayout() {}

    /** The steps of the clause, each with its delay and where that comes from. */
    static List<Block> calendar(Procedure procedure) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(2, Text.of("Calendrier", "Calendar"), "calendar"));
        if (procedure.rules().isEmpty()) {
            blocks.add(Block.words(Text.of(
                    "La convention ne dit rien des étapes : le débiteur expose au plus tard le 31 mars de l'année"
                            + " qui suit, puis trente jours par étape (par défaut).",
                    "The convention says nothing of the steps: the debtor states by 31 March of the following year,"
                            + " then thirty days for each step (by default).")));
            return blocks;
        }
        blocks.add(new Block.Items(procedure.rules().stream()
                .map(rule -> EvaluationWords.side(rule.role())
                        .plus(Text.same(" "))
                        .plus(EvaluationWords.step(rule.step()))
                        .plus(EvaluationWords.COLON)
                        .plus(said(rule.basis())))
                .toList()));
        return blocks;
    }

    /** A step of the clause in its own words. */
    private static Text said(Basis basis) {
        return switch (basis) {
            case Basis.Clause clause ->
                Text.same(clause.text()).plus(Text.same(" – ")).plus(clause.words());
            case Basis.Default given -> given.words();
            case Basis.Outside given -> given.words();
        };
    }

    static List<Block> shares(Proceedings proceedings) {
        List<Block.Row> rows = Stream.of(Role.FUND, Role.STATE)
                .map(role -> {
                    Share share = proceedings.share(role);
                    var cells = new ArrayList<Block.Cell>();
                    cells.add(Block.Cell.of(EvaluationWords.side(role)));
                    for (Share.Outcome outcome : Share.Outcome.values()) {
                        cells.add(count(share.count(outcome)));
                    }
                    cells.add(count(share.silent()));
                    cells.add(count(share.open()));
                    cells.add(Block.Cell.of(share.mean()
                            .map(mean -> Text.of(
                                    Shown.digits(mean, Language.FRENCH) + " (" + share.scored() + ")",
                                    Shown.digits(mean, Language.ENGLISH) + " (" + share.scored() + ")"))
                            .orElse(EvaluationWords.DASH)));
                    return new Block.Row(cells);
                })
                .toList();
        return List.of(
                Block.heading(2, Text.of("Ce que chaque côté conclut", "What each side concludes"), "shares"),
                Block.table(
                        "shares-table",
                        Text.of("Conclusions de chaque côté", "Conclusions of each side"),
                        rows,
                        Text.of("côté", "side"),
                        EvaluationWords.outcome("reached"),
                        EvaluationWords.outcome("partly-reached"),
                        EvaluationWords.outcome("not-reached"),
                        EvaluationWords.outcome("not-determined"),
                        Text.of("silence", "silence"),
                        Text.of("en cours", "under way"),
                        Text.of("moyenne des notes (combien)", "mean of scores (how many)")));
    }

    private static Block.Cell count(int count) {
        return Block.Cell.of(Integer.toString(count));
    }

    static List<Block> disagreements(Proceedings proceedings) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(2, Text.of("Registre des désaccords", "Register of disagreements"), "disagreements"));
        blocks.add(register(proceedings, "disagreements-table"));
        return blocks;
    }

    /** A table, or the words that there is none. */
    static Block register(Proceedings proceedings, String anchor) {
        List<Disagreement> all = proceedings.disagreements();
        return all.isEmpty()
                ? Block.words(Text.of(
                        "Aucun désaccord n'est inscrit à ce jour.", "No disagreement is on record on this day."))
                : Block.table(
                        anchor,
                        Text.of("Désaccords", "Disagreements"),
                        all.stream().map(RegisterLayout::row).toList(),
                        Text.of("objet", "subject"),
                        Text.of("état", "state"),
                        EvaluationWords.side(Role.FUND),
                        EvaluationWords.side(Role.STATE));
    }

    private static Block.Row row(Disagreement one) {
        return Block.Row.of(
                Block.Cell.of(one.subject().title() + " (" + one.subject().id() + ")"),
                Block.Cell.of(EvaluationWords.ending(Optional.of(one.ending()))),
                conclusion(one.fund()),
                conclusion(one.state()));
    }

    private static Block.Cell conclusion(Optional<Statement> said) {
        return said.map(statement -> new Block.Cell(List.of(
                        new Block.Said(EvaluationWords.finding(statement.written()), "verdict-line"),
                        new Block.Said(EvaluationWords.said(statement.written()), "kind"),
                        new Block.Quoted(statement.written().text()))))
                .orElse(Block.Cell.of(Text.of("silence", "silence"), "undecided"));
    }

    static List<Block> causes(Proceedings proceedings) {
        List<WeighedCause> all = proceedings.causes();
        if (all.isEmpty()) {
            return List.of();
        }
        return List.of(
                Block.heading(2, Text.of("Causes extérieures", "External causes"), "causes"),
                Block.table(
                        "causes-table",
                        Text.of("Ce que chaque cause explique", "What each cause explains"),
                        all.stream().map(RegisterLayout::row).toList(),
                        Text.of("objet", "subject"),
                        Text.of("cause", "cause"),
                        EvaluationWords.side(Role.FUND),
                        EvaluationWords.side(Role.STATE)));
    }

    private static Block.Row row(WeighedCause one) {
        Text ground = one.fund()
                .or(one::state)
                .map(cause -> EvaluationWords.ground(cause.ground())
                        .plus(EvaluationWords.COLON)
                        .plus(Text.same(cause.text().strip())))
                .orElse(EvaluationWords.DASH);
        return Block.Row.of(
                Block.Cell.of(one.subject().id()),
                Block.Cell.of(Text.same(one.id() + " – ").plus(ground)),
                Block.Cell.of(EvaluationWords.weight(one.fund())),
                Block.Cell.of(EvaluationWords.weight(one.state())));
    }

    static List<Block> late(Proceedings proceedings) {
        if (proceedings.late().isEmpty()) {
            return List.of();
        }
        return List.of(
                Block.heading(2, Text.of("Dit après la clôture", "Said after the closing"), "late"),
                Block.words(Text.of(
                        "Ce qui suit ne change rien à ce qui a été clos.",
                        "What follows alters nothing of what was closed.")),
                Block.table(
                        "late-table",
                        Text.of("Dit après la clôture", "Said after the closing"),
                        proceedings.late().stream()
                                .map(late -> Block.Row.of(
                                        Block.Cell.of(EvaluationWords.side(late.role())),
                                        new Block.Cell(List.of(
                                                new Block.Said(EvaluationWords.said(late.written()), "kind"),
                                                new Block.Quoted(late.written().text())))))
                                .toList(),
                        Text.of("côté", "side"),
                        Text.of("texte", "text")));
    }
}
