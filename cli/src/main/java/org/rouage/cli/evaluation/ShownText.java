package org.rouage.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.cli.evaluation.ShowCommand.Shown;
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.hearing.Ending;
import org.rouage.evaluation.hearing.Hearing;
import org.rouage.evaluation.hearing.Role;
import org.rouage.evaluation.hearing.Silence;
import org.rouage.evaluation.hearing.Statement;
import org.rouage.evaluation.hearing.Turn;
import org.rouage.evaluation.proceedings.Proceedings;
import org.rouage.evaluation.proceedings.Quotation;

/** An evaluation as lines of text: the state of each subject, then the evaluator, then what there is in sum. */
final class ShownText {
    private static final Text COMMA = Text.same(", ");

    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private ShownText(Language language) {
        this.language = language;
    }

    static String print(List<Shown> shown, Language language) {
        var text = new ShownText(language);
        if (shown.isEmpty()) {
            text.line(0, Text.of("Aucune évaluation.", "No evaluation."));
        }
        for (Shown one : shown) {
            if (!text.lines.isEmpty()) {
                text.lines.add("");
            }
            text.evaluation(one);
        }
        return String.join("\n", text.lines) + "\n";
    }

    private void line(int depth, Text words) {
        words.in(language).lines().forEach(line -> lines.add("  ".repeat(depth) + line));
    }

    private void evaluation(Shown shown) {
        WrittenEvaluation header = shown.header();
        Text years = header.from() == header.to()
                ? Text.of(" de " + header.from(), " of " + header.from())
                : Text.of(" de " + header.from() + " à " + header.to(), " of " + header.from() + " to " + header.to());
        line(
                0,
                Text.same(header.id() + " · ")
                        .plus(Terms.kind(header.kind()))
                        .plus(years)
                        .plus(Text.of(", ouvert par ", ", opened by "))
                        .plus(shown.setting().named(header.party()))
                        .plus(Text.same(" (" + header.by() + "), "))
                        .plus(Text.day(header.opened())));
        line(0, Text.of("Tel qu'au ", "As it stood on ").plus(Text.day(shown.day())));
        if (shown.proceedings().isEmpty()) {
            line(
                    0,
                    Text.of(
                            "Ouvert : les textes sont confidentiels jusqu'à la clôture.",
                            "Open: the texts are confidential until the closing."));
            return;
        }
        Proceedings proceedings = shown.proceedings().get();
        line(0, status(proceedings));
        proceedings.hearings().values().forEach(hearing -> subject(proceedings, hearing, shown.quotations()));
        new ShownReport(this::line, proceedings).print();
        new ShownSum(this::line, proceedings).print();
    }

    private static Text status(Proceedings proceedings) {
        if (proceedings.closing().isEmpty()) {
            return Text.of(
                    "Ouvert : les textes ne sont qu'aux parties et à l'évaluateur.",
                    "Open: the texts are the parties' and the evaluator's only.");
        }
        WrittenMove closing = proceedings.closing().get();
        Text sealed = closing.sha256()
                .map(hash -> Text.of(" ; scellé " + hash, "; sealed " + hash))
                .orElse(Text.of(" ; non scellé", "; not sealed"));
        return Text.of("Clos le ", "Closed on ")
                .plus(Text.day(closing.on()))
                .plus(Text.of(" par ", " by "))
                .plus(proceedings.setting().named(closing.party()))
                .plus(sealed);
    }

    private void subject(Proceedings proceedings, Hearing hearing, List<Quotation> quotations) {
        var subject = hearing.course().subject();
        lines.add("");
        line(
                0,
                Text.same(subject.id() + " · " + subject.title() + " · ")
                        .plus(subject.debtor().named())
                        .plus(Text.of(" en répond", " answers for it")));
        hearing.course().statements().forEach(said -> statement(said, hearing, quotations));
        proceedings.turns(subject.id()).forEach(turn -> turn(proceedings, turn));
        proceedings.silences(subject.id()).forEach(this::silence);
        proceedings.ending(subject.id()).ifPresent(ending -> line(1, ending(ending)));
    }

    private void statement(Statement said, Hearing hearing, List<Quotation> quotations) {
        WrittenMove written = said.written();
        Optional<String> supersededBy = hearing.course().statements().stream()
                .filter(other -> other.written().supersedes().equals(Optional.of(said.id())))
                .map(Statement::id)
                .findFirst();
        Text late = Terms.late(said.daysLate());
        line(
                1,
                Text.same(said.id() + " · ")
                        .plus(Text.day(said.on()))
                        .plus(Text.same(" · "))
                        .plus(said.role().named())
                        .plus(Terms.does(said.step()))
                        .plus(Text.same(" (" + written.by() + ")"))
                        .plus(late)
                        .plus(supersededBy
                                .map(id -> Text.of(", remplacé par " + id, ", superseded by " + id))
                                .orElse(Text.empty())));
        found(written).ifPresent(found -> line(2, found));
        line(2, Text.same(written.text().strip()));
        support(said, quotations);
    }

    /** What a statement rests on: figures, causes, evidence. */
    private void support(Statement said, List<Quotation> quotations) {
        quotations.stream()
                .filter(quotation -> quotation.move().id().equals(said.id()))
                .forEach(quotation -> line(2, quoted(quotation)));
        said.written()
                .causes()
                .forEach(cause -> line(
                        2,
                        Text.of("cause " + cause.id() + " : ", "cause " + cause.id() + ": ")
                                .plus(Terms.weight(cause.weight()))
                                .plus(Text.same(" · " + cause.text().strip()))));
        said.written()
                .evidence()
                .forEach(piece -> line(
                        2,
                        Text.of("pièce : ", "evidence: ")
                                .plus(Text.same(piece.description()
                                        + piece.file()
                                                .map(file -> " (" + file + ")")
                                                .orElse("")))));
    }

    private static Optional<Text> found(WrittenMove written) {
        Optional<Text> outcome = written.outcome().map(Terms::outcome);
        Optional<Text> score = written.score().map(points -> Text.same(points.toPlainString()));
        Optional<Text> agrees = written.agrees().map(id -> Text.of("d'accord avec " + id, "agrees with " + id));
        return List.of(outcome, score, agrees).stream()
                .flatMap(Optional::stream)
                .reduce((one, next) -> one.plus(COMMA).plus(next));
    }

    private static Text quoted(Quotation quotation) {
        var figure = quotation.quoted();
        Text now = quotation.standing() == Quotation.Standing.RESTATED
                ? Text.of(" : ", ": ").plus(Quoted.number(quotation.now(), figure))
                : Text.empty();
        return Text.of("cite ", "quotes ")
                .plus(Text.same(figure.figure() + " = " + figure.value().toPlainString() + " " + figure.unit()))
                .plus(Text.of(", connu le ", ", known on "))
                .plus(Text.day(figure.known()))
                .plus(COMMA)
                .plus(Terms.quotation(quotation.standing()))
                .plus(now);
    }

    private void turn(Proceedings proceedings, Turn turn) {
        boolean isOver = turn.isOver(proceedings.asOf());
        line(
                1,
                (isOver ? Text.of("délai passé : ", "delay run out: ") : Text.of("à ", "turn: "))
                        .plus(turn.role().named())
                        .plus(Text.of(", pour ", ", to "))
                        .plus(turn.step().verb())
                        .plus(Text.of(", jusqu'au ", ", until "))
                        .plus(Text.day(turn.due().last())));
        line(2, turn.due().computation());
    }

    private void silence(Silence silence) {
        line(
                1,
                Text.of("silence : ", "silence: ")
                        .plus(silence.role().named())
                        .plus(Terms.didNot(silence.step()))
                        .plus(Text.day(silence.due().last())));
    }

    private static Text ending(Ending ending) {
        return switch (ending) {
            case Ending.Joint(Statement first, Statement second) ->
                Text.of(
                        "constat commun (" + first.id() + ", " + second.id() + ")",
                        "joint finding (" + first.id() + ", " + second.id() + ")");
            case Ending.Disputed disputed ->
                Text.of("désaccord : ", "disputed: ")
                        .plus(side(disputed, Role.FUND))
                        .plus(Text.of(" ; ", "; "))
                        .plus(side(disputed, Role.STATE));
            case Ending.OneSided(Statement conclusion, Silence silence) ->
                Text.of(
                                "une seule partie a conclu (" + conclusion.id() + ") ; silence de l'autre depuis le ",
                                "one side concluded (" + conclusion.id() + "); the other has been silent since ")
                        .plus(Text.day(silence.due().last().plusDays(1)));
            case Ending.Unconcluded _ -> Text.of("personne n'a conclu", "nobody concluded");
        };
    }

    private static Text side(Ending.Disputed disputed, Role role) {
        Text found =
                disputed.conclusion(role).flatMap(said -> found(said.written())).orElse(Text.empty());
        return role.named().plus(Text.of(" : ", ": ")).plus(found);
    }
}
