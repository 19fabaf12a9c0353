package org.rouage.cli.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.evaluation.WrittenMove.Cause;
import picocli.CommandLine.Option;

/**
 * What a party says of a subject: the options of the four commands of a hearing.
 *
 * <p>Example: {@code --party fund --subject ind-calls --outcome reached --score 95 --figure "ind-calls@2014=84.5 %"
 * --cause "greve,other,decisive,Three weeks of strike."}.
 */
final class Statement {
    @Option(names = "--party", paramLabel = "PARTY", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String party;

    @Option(names = "--subject", paramLabel = "ID", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String subject;

    @Option(names = "--outcome", paramLabel = "OUTCOME")
    private @Nullable String outcome;

    @Option(names = "--score", paramLabel = "0-100")
    private @Nullable BigDecimal score;

    @Option(names = "--supersedes", paramLabel = "MOVE")
    private @Nullable String supersedes;

    @Option(names = "--figure", paramLabel = "FIGURE")
    private List<String> figures = new ArrayList<>();

    @Option(names = "--cause", paramLabel = "CAUSE")
    private List<String> causes = new ArrayList<>();

    Draft draft(String move, List<Cause> weighed) {
        return new Draft(move, party)
                .subject(subject)
                .outcome(outcome)
                .score(score)
                .supersedes(supersedes)
                .causes(weighed);
    }

    List<String> figures() {
        return figures;
    }

    String party() {
        return party;
    }

    String subject() {
        return subject;
    }

    /** Each {@code ID,GROUND,WEIGHT,TEXT}. */
    Outcome<List<Cause>> causes() {
        var read = new ArrayList<Cause>();
        var problems = new ArrayList<Problem>();
        for (String written : causes) {
            String[] parts = written.split(",", 4);
            if (parts.length < 4) {
                problems.add(Problem.of(
                        "EVALUATION-CAUSE",
                        Place.of("").at("--cause"),
                        Text.same(written),
                        Text.of("NOM,NATURE,POIDS,TEXTE", "NAME,GROUND,WEIGHT,TEXT"),
                        Text.of(
                                "par exemple greve,other,partial,\"Trois semaines de grève.\"",
                                "for example strike,other,partial,\"Three weeks of strike.\"")));
            } else {
                read.add(new Cause(parts[0].strip(), parts[1].strip(), parts[3].strip(), parts[2].strip()));
            }
        }
        return Outcome.of(read, problems);
    }
}
