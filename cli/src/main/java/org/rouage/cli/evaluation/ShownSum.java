package org.rouage.cli.evaluation;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.evaluation.WrittenMove.Cause;
import org.rouage.evaluation.hearing.Role;
import org.rouage.evaluation.proceedings.LateMove;
import org.rouage.evaluation.proceedings.Proceedings;
import org.rouage.evaluation.proceedings.Share;
import org.rouage.evaluation.proceedings.WeighedCause;

/** An evaluation in sum, as lines of text: the shares of both sides, disagreements, causes, what came too late. */
record ShownSum(BiConsumer<Integer, Text> line, Proceedings proceedings) {
    void print() {
        line.accept(0, Text.same("\n"));
        for (Role role : Role.values()) {
            line.accept(0, role.named().plus(Text.of(" : ", ": ")).plus(share(proceedings.share(role))));
        }
        if (!proceedings.disagreements().isEmpty()) {
            String listed = proceedings.disagreements().stream()
                    .map(one -> one.subject().id())
                    .collect(Collectors.joining(", "));
            line.accept(0, Text.of("Désaccords : " + listed, "Disagreements: " + listed));
        }
        proceedings.causes().forEach(this::cause);
        proceedings.late().forEach(this::late);
    }

    private static Text share(Share share) {
        Text counts = Stream.of(
                        Text.counted(share.count(Share.Outcome.REACHED), "atteint", "atteints", "reached"),
                        Text.counted(share.count(Share.Outcome.PARTLY_REACHED), "en partie", "en partie", "partly"),
                        Text.counted(share.count(Share.Outcome.NOT_REACHED), "non", "non", "not"),
                        Text.counted(
                                share.count(Share.Outcome.NOT_DETERMINED),
                                "non déterminé",
                                "non déterminés",
                                "not determined"),
                        Text.counted(share.silent(), "sans conclusion", "sans conclusion", "without conclusion"),
                        Text.counted(share.open(), "en cours", "en cours", "under way"))
                .reduce((first, next) -> first.plus(Text.same(", ")).plus(next))
                .orElseThrow();
        Text mean = share.mean()
                .map(number -> number.toDecimal(1, RoundingMode.HALF_UP).toPlainString())
                .map(number -> Text.of(
                                " ; note moyenne " + number.replace('.', ',') + " sur ",
                                "; mean score " + number + " of ")
                        .plus(Text.counted(share.scored(), "noté", "notés", "scored")))
                .orElse(Text.empty());
        return counts.plus(mean);
    }

    private void cause(WeighedCause cause) {
        line.accept(
                0,
                Text.of(
                                "Cause " + cause.id() + ", " + cause.subject().id() + " : ",
                                "Cause " + cause.id() + ", " + cause.subject().id() + ": ")
                        .plus(weighed(Role.FUND, cause.fund()))
                        .plus(Text.of(" ; ", "; "))
                        .plus(weighed(Role.STATE, cause.state())));
    }

    private static Text weighed(Role role, Optional<Cause> cause) {
        return role.named()
                .plus(Text.of(" : ", ": "))
                .plus(cause.map(one -> Terms.weight(one.weight()))
                        .orElse(Text.of("ne la pèse pas", "does not weigh it")));
    }

    private void late(LateMove late) {
        line.accept(
                0,
                Text.of("Après la clôture : ", "After the closing: ")
                        .plus(Text.same(late.written().id()))
                        .plus(Text.of(", par ", ", by "))
                        .plus(proceedings.setting().named(late.written().party()))
                        .plus(Text.same(", "))
                        .plus(Text.counted(
                                late.daysAfterClosing(), "jour après", "jours après", "day after", "days after"))
                        .plus(Text.of(" ; ne change rien : ", "; alters nothing: "))
                        .plus(Text.same(late.written().text().strip())));
    }
}
