package org.rouage.cli.evaluation;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
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
        Text counts = Text.of(
                share.count(Share.Outcome.REACHED) + " atteints, "
                        + share.count(Share.Outcome.PARTLY_REACHED) + " en partie, "
                        + share.count(Share.Outcome.NOT_REACHED) + " non, "
                        + share.count(Share.Outcome.NOT_DETERMINED) + " non déterminés, "
                        + share.silent() + " sans conclusion, " + share.open() + " en cours",
                share.count(Share.Outcome.REACHED) + " reached, "
                        + share.count(Share.Outcome.PARTLY_REACHED) + " partly, "
                        + share.count(Share.Outcome.NOT_REACHED) + " not, "
                        + share.count(Share.Outcome.NOT_DETERMINED) + " not determined, "
                        + share.silent() + " without conclusion, " + share.open() + " under way");
        Text mean = share.mean()
                .map(number -> number.toDecimal(1, RoundingMode.HALF_UP).toPlainString())
                .map(number -> Text.of(
                        " ; note moyenne " + number.replace('.', ',') + " sur " + share.scored() + " notés",
                        "; mean score " + number + " of " + share.scored() + " scored"))
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
                Text.of(
                        "Après la clôture : " + late.written().id() + ", de "
                                + late.written().party() + ", "
                                + late.daysAfterClosing() + " j après ; ne change rien : "
                                + late.written().text().strip(),
                        "After the closing: " + late.written().id() + ", by "
                                + late.written().party() + ", "
                                + late.daysAfterClosing() + " days after; alters nothing: "
                                + late.written().text().strip()));
    }
}
