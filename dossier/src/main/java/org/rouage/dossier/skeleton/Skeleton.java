package org.rouage.dossier.skeleton;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.dossier.form.JsonSchemas;
import org.rouage.files.Nearest;
import org.rouage.law.requirement.Catalogues;
import org.rouage.law.requirement.Requirement;
import org.rouage.law.requirement.Scope;

/**
 * The files of a first dossier for a legal basis, a fund and a day: what the requirements in force that day ask for,
 * each section under the provisions that ask for it, and the schemas for the editor.
 *
 * <p>Example: {@code Skeleton.of(catalogues, "CSS L227-1", Optional.of("CNAV"), 2014-01-01, FRENCH)} holds a
 * {@code convention.yaml} of four years from 2014-01-01, with one objective for each heading of I.
 */
public record Skeleton(SequencedMap<String, String> files) {
    public Skeleton {
        files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
    }

    /** Without a fund, the first that the article names that day. */
    public static Outcome<Skeleton> of(
            Catalogues catalogues, String basis, Optional<String> fund, LocalDate day, Language language) {
        return switch (FoundingArticle.find(catalogues, basis, day)) {
            case Outcome.Accepted<FoundingArticle>(FoundingArticle founding) ->
                fund(catalogues, founding, fund).map(held -> files(catalogues, founding, held, language));
            case Outcome.Refused<FoundingArticle>(List<Problem> reasons) -> Outcome.refused(reasons);
        };
    }

    private static Outcome<String> fund(Catalogues catalogues, FoundingArticle founding, Optional<String> asked) {
        Scope scope = founding.catalogue().scope();
        List<String> named = scope.funds().stream()
                .filter(dated -> dated.validity().contains(founding.day()))
                .map(Scope.Dated::term)
                .toList();
        List<String> possible = scope.funds().isEmpty() ? List.copyOf(catalogues.funds()) : named;
        if (asked.isEmpty() && !possible.isEmpty()) {
            return Outcome.accepted(possible.getFirst());
        }
        if (asked.filter(possible::contains).isPresent()) {
            return Outcome.accepted(asked.get());
        }
        String listed = String.join(", ", possible);
        return Outcome.refused(List.of(Problem.of(
                "DOSSIER-FUND-OUTSIDE-BASIS",
                Place.of("").at("--fund"),
                Text.same(asked.orElse("—")),
                Text.of(
                        "une caisse que " + founding.article() + " vise le " + founding.day() + " : " + listed,
                        "a fund that " + founding.article() + " bears on, on " + founding.day() + ": " + listed),
                Nearest.to(asked.orElse(""), possible)
                        .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                        .orElse(Text.of(
                                "changez de caisse, d'article ou de jour",
                                "change the fund, the article or the day")))));
    }

    private static Skeleton files(Catalogues catalogues, FoundingArticle founding, String fund, Language language) {
        String instrument = founding.catalogue().scope().instrument();
        List<Requirement> requirements = catalogues.inForce(fund, instrument, founding.day());
        var outline = Outline.of(requirements, founding.day());
        var words = new Words(catalogues.vocabulary(), founding.day(), language);
        var files = new LinkedHashMap<String, String>();
        files.put("convention.yaml", new ConventionSkeleton(founding, fund, outline, words).text());
        files.putAll(new RecordSkeletons(outline, words, founding.day()).files());
        for (String name : JsonSchemas.names()) {
            JsonSchemas.of(name, catalogues.vocabulary())
                    .ifPresent(schema -> files.put("schema/" + JsonSchemas.file(name), schema));
        }
        return new Skeleton(files);
    }
}
