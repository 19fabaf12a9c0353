package org.rouage.budget.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.budget.execution.Entry.Kind;
import org.rouage.budget.execution.Vote.Comparison;
import org.rouage.budget.execution.Vote.Conformity;
import org.rouage.formula.Value;

/** What is found of votes, in words. */
final class VoteProblems {
    private VoteProblems() {}

    /** What asks for the origin of credits beyond a budget voted, and for the effect on the limitative accounts. */
    static final String ORIGIN = "CSS R281-9";

    private static final String ORIGIN_MISSING = "EXECUTION-ORIGIN-MISSING";

    /** An excess whose origin nobody states: of commitments over credits, of a decision over the budget voted. */
    static Problem originMissing(Place at, Text excess, Text effect, Text where) {
        return Problem.of(
                        ORIGIN_MISSING,
                        at,
                        excess.plus(Text.of(" ; ", "; ")).plus(effect),
                        Text.of(
                                "l'origine des crédits, et l'effet sur les comptes limitatifs",
                                "the origin of the credits, and the effect on the limitative accounts"),
                        Text.of("écrivez origin dans ", "write origin in ").plus(where))
                .under(ORIGIN);
    }

    /** A rectifying budget that adds to what was voted, and does not say where from. */
    static Problem originMissing(Vote vote, Value added, Account whole, Text effect) {
        Text excess = named(vote)
                .plus(Text.of(" : ", ": "))
                .plus(words(added, whole))
                .plus(Text.of(" de plus que le budget voté", " more than the budget voted"));
        return originMissing(
                vote.entries().getFirst().at(),
                excess,
                effect,
                Text.of("une entrée de ce budget rectificatif", "an entry of this rectifying budget"));
    }

    static Problem doesNotConform(Vote vote, Account whole, GroupNames names, Text effect) {
        Text found = named(vote);
        Text expected = Text.empty();
        for (Comparison one : vote.comparisons()) {
            if (one.conformity() == Conformity.DOES_NOT_CONFORM) {
                found = found.plus(Text.of(" ; ", "; ")).plus(beyond(one, whole, names));
                Text limit = at(one, names)
                        .plus(Text.of(" : au plus ", ": at most "))
                        .plus(words(one.ceiling(), whole));
                expected = expected.isEmpty()
                        ? limit
                        : expected.plus(Text.of(" ; ", "; ")).plus(limit);
            }
        }
        Optional<String> origin = vote.entries().stream()
                .flatMap(entry -> entry.origin().stream())
                .findFirst();
        Text credits = origin.map(
                        said -> Text.of(" ; origine des crédits : " + said, "; origin of the credits: " + said))
                .orElse(Text.of(" ; origine des crédits non dite", "; origin of the credits not stated"));
        return Problem.of(
                "EXECUTION-DOES-NOT-CONFORM",
                vote.entries().getFirst().at(),
                found.plus(credits).plus(Text.of(" ; ", "; ")).plus(effect),
                expected,
                Text.of(
                        "l'approbation n'est pas réputée acquise : demandez-la à l'État, ramenez le vote au plafond, "
                                + "ou concluez un avenant ; dites l'origine des crédits (origin)",
                        "approval is not deemed acquired: ask the State for it, bring the vote down to the ceiling, "
                                + "or conclude an amendment; state the origin of the credits (origin)"));
    }

    private static Text beyond(Comparison one, Account whole, GroupNames names) {
        return at(one, names)
                .plus(Text.of(" : ", ": "))
                .plus(words(one.opened(), whole))
                .plus(Text.of(", soit ", ", that is "))
                .plus(words(one.beyond(), whole))
                .plus(Text.of(" au-delà", " beyond"));
    }

    private static Text at(Comparison one, GroupNames names) {
        return switch (one.extent()) {
            case FUND -> Text.same(one.of());
            case GROUP -> Text.of("groupe ", "group ").plus(names.withIdentifier(one.of()));
            case LIMITATIVE -> Text.of("lignes limitatives de " + one.of(), "limitative lines of " + one.of());
        };
    }

    private static Text words(Value value, Account account) {
        return Amounts.words(value, account.unit());
    }

    private static Text named(Vote vote) {
        Text kind = vote.kind() == Kind.VOTED
                ? Text.of("budget primitif ", "primitive budget ")
                : Text.of("budget rectificatif ", "rectifying budget ");
        Text day = Text.day(vote.on());
        return kind.plus(Text.of(
                vote.year() + ", " + vote.reference() + ", le " + day.french(),
                vote.year() + ", " + vote.reference() + ", " + day.english()));
    }

    static Problem undecided(Vote vote) {
        Text reasons = Reasons.listed(vote.comparisons().stream()
                .flatMap(one -> List.of(one.opened(), one.ceiling()).stream())
                .toList());
        return Problem.of(
                "EXECUTION-CONFORMITY-UNDECIDED",
                vote.entries().getFirst().at(),
                named(vote).plus(Text.of(" ; ", "; ")).plus(reasons),
                Text.of(
                        "un montant voté et un plafond, pour le budget, chaque groupe et les lignes limitatives",
                        "an amount voted and a ceiling, for the budget, each group and the limitative lines"),
                Text.of(
                        "inscrivez ce qui manque : rouage budget DOSSIER dit d'où viennent les plafonds",
                        "enter what is missing: rouage budget DOSSIER says where ceilings come from"));
    }

    static Problem notVoted(String budget, int year, LocalDate known, List<String> accounts) {
        Text day = Text.day(known);
        String listed = String.join(", ", accounts);
        return Problem.of(
                "EXECUTION-NOT-VOTED",
                Rules.FILE,
                Text.of(
                        budget + ", " + year + " : aucun vote connu au " + day.french() + " pour " + listed,
                        budget + ", " + year + ": no vote known on " + day.english() + " for " + listed),
                Text.of("un budget voté avant le 1er janvier " + year, "a budget voted before 1 January " + year),
                Text.of(
                        "ajoutez une entrée voted ; ce qui n'est pas voté n'est pas nul, il est indécis",
                        "add a voted entry; what is not voted is not zero, it is undecided"));
    }

    static Problem votedLate(Vote vote) {
        return Problem.of(
                "EXECUTION-VOTED-LATE",
                vote.entries().getLast().at(),
                named(vote),
                Text.of("un vote avant le 1er janvier " + vote.year(), "a vote before 1 January " + vote.year()),
                Text.of(
                        "vérifiez le jour ; l'exercice avait commencé sans budget",
                        "check the day; the year had begun without a budget"));
    }
}
