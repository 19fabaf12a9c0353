package org.rouage.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rouage.basics.AsOf;
import org.rouage.basics.Digest;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.convention.Convention;
import org.rouage.convention.Indicator;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.Passage;
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.proceedings.FigureName;
import org.rouage.evaluation.proceedings.OutsideDelays;
import org.rouage.evaluation.proceedings.Proceedings;
import org.rouage.evaluation.proceedings.Setting;
import org.rouage.files.Nearest;
import org.rouage.files.SourceFile;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;
import org.rouage.files.yaml.YamlScalar;

/**
 * Whether the files of {@code evaluation/} can be: named as they are called, their moves legal one after the other, the
 * figures they quote named after something that is in the convention, and what was closed not altered since.
 *
 * <p>Example: an answer by the wrong side in the fourth move is {@code EVALUATION-WRONG-SIDE} at
 * {@code evaluation/review-2014.yaml:24:30}, the place of its {@code party}.
 */
record EvaluationCheck(
        Map<String, WrittenEvaluation> evaluations,
        Map<String, YamlNode> trees,
        Map<String, SourceFile> texts,
        Supplier<OutsideDelays> outside) {
    /** What needs no convention: the names, and the bytes that a closing sealed. */
    List<Problem> alone() {
        var problems = new ArrayList<Problem>();
        evaluations.forEach((file, written) -> {
            named(file, written, problems);
            sealed(file, written, problems);
        });
        return problems;
    }

    /** What is judged with the convention in force on the day of opening. */
    List<Problem> under(Consolidation consolidation) {
        var problems = new ArrayList<Problem>();
        Set<String> indicators = indicators(consolidation);
        Set<String> bodies = bodies(consolidation);
        evaluations.forEach((file, written) -> {
            Setting setting = Setting.of(written, consolidation, outside.get());
            Proceedings.of(written, setting, LocalDate.MAX).problems().stream()
                    .map(problem -> at(located(file, problem), problem))
                    .forEach(problems::add);
            figures(file, written, indicators, bodies, problems);
        });
        return problems;
    }

    private static Problem at(Place place, Problem problem) {
        return new Problem(
                problem.code(), place, problem.found(), problem.expected(), problem.remedy(), problem.provision());
    }

    private void named(String file, WrittenEvaluation written, List<Problem> problems) {
        String expected = file.substring(DossierFiles.EVALUATION.length() + 1, file.length() - ".yaml".length());
        if (!written.id().equals(expected)) {
            problems.add(Problem.of(
                    "EVALUATION-NAME",
                    place(file, "id"),
                    Text.same(written.id()),
                    Text.of("le nom du fichier, " + expected, "the name of the file, " + expected),
                    Text.of("renommez l'un ou l'autre", "rename one or the other")));
        }
    }

    private void sealed(String file, WrittenEvaluation written, List<Problem> problems) {
        for (WrittenMove move : written.moves()) {
            Optional<String> found = move.sha256().map(_ -> before(file, move).hex());
            if (found.isPresent() && !found.equals(move.sha256())) {
                problems.add(Problem.of(
                        "EVALUATION-ALTERED",
                        place(file, move.id() + ".sha256"),
                        Text.of(
                                "des octets, avant la clôture, dont l'empreinte est " + found.get(),
                                "bytes before the closing whose hash is " + found.get()),
                        Text.of(
                                "les octets clos, " + move.sha256().get(),
                                "the bytes closed, " + move.sha256().get()),
                        Text.of(
                                "remettez ce qui a été clos ; ce qui vient après s'ajoute à la fin",
                                "put back what was closed; what comes later is added at the end")));
            }
        }
    }

    /** The hash of what stands above the line on which a move begins. */
    private Digest before(String file, WrittenMove move) {
        byte[] bytes = Objects.requireNonNull(texts.get(file)).bytes();
        int end = 0;
        for (int line = 1; line < place(file, move.id()).line() && end < bytes.length; line++) {
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            end++;
        }
        return Digest.of(Arrays.copyOf(bytes, Math.min(end, bytes.length)));
    }

    private void figures(
            String file,
            WrittenEvaluation written,
            Set<String> indicators,
            Set<String> bodies,
            List<Problem> problems) {
        for (WrittenMove move : written.moves()) {
            for (int i = 0; i < move.figures().size(); i++) {
                String quoted = move.figures().get(i).figure();
                Place place = figure(file, move.id(), i);
                Optional<FigureName> name = FigureName.parse(quoted);
                if (name.isEmpty()) {
                    problems.add(noFigure(
                            place, quoted, Text.of("une période qui existe", "a period that exists"), Set.of()));
                    continue;
                }
                if (!indicators.contains(name.get().indicator())) {
                    Text expected = Text.of("un indicateur de la convention", "an indicator of the convention");
                    problems.add(noFigure(place, name.get().indicator(), expected, indicators));
                }
                name.get()
                        .body()
                        .filter(body -> !bodies.contains(body))
                        .ifPresent(body -> problems.add(noFigure(
                                place,
                                body,
                                Text.of("un organisme ou une région du réseau", "a body or a region of the network"),
                                bodies)));
            }
        }
    }

    private static Problem noFigure(Place place, String found, Text expected, Set<String> known) {
        return Problem.of(
                "EVALUATION-NO-FIGURE",
                place,
                Text.same(found),
                expected,
                Nearest.to(found, known)
                        .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                        .orElse(Text.of(
                                "un chiffre est indicateur@caisse@période", "a figure is indicator@body@period")));
    }

    /** Those in force, repealed and announced: a figure may be of any year. */
    private static Set<String> indicators(Consolidation consolidation) {
        var names = new HashSet<String>();
        consolidation
                .on(AsOf.on(LocalDate.MAX))
                .root()
                .all()
                .filter(passage -> passage.element() instanceof Indicator)
                .map(Passage::id)
                .forEach(names::add);
        return names;
    }

    private static Set<String> bodies(Consolidation consolidation) {
        var names = new HashSet<String>();
        Stream.of(
                        consolidation.asSigned(),
                        consolidation.on(AsOf.on(LocalDate.MAX)).convention())
                .map(Convention::fund)
                .forEach(fund -> {
                    names.add(fund.id());
                    fund.network().forEach(body -> names.add(body.id()));
                    fund.regions().forEach(region -> names.add(region.id()));
                });
        return names;
    }

    private Place located(String file, Problem problem) {
        String path = problem.place().path();
        return path.equals("subjects") ? subject(file, problem.found().english()) : place(file, path);
    }

    /** Where a subject is named in the list of subjects. */
    private Place subject(String file, String id) {
        return trees.get(file) instanceof YamlMap map && map.get("subjects").orElse(map) instanceof YamlList list
                ? list.items().stream()
                        .filter(item ->
                                item instanceof YamlScalar said && said.text().equals(id))
                        .map(YamlNode::place)
                        .findFirst()
                        .orElse(list.place())
                : place(file, "subjects");
    }

    /** Of {@code m-4.to} the value under that key of that move; of {@code m-4} the move; of a key its value. */
    private Place place(String file, String path) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        Optional<YamlMap> move = move(file, first);
        if (move.isPresent()) {
            return move.get()
                    .get(path.substring(dot + 1))
                    .map(YamlNode::place)
                    .orElse(move.get().place());
        }
        return trees.get(file) instanceof YamlMap map
                ? map.get(first).map(YamlNode::place).orElse(map.place())
                : Place.of(file);
    }

    private Place figure(String file, String move, int index) {
        return move(file, move)
                .flatMap(map -> map.get("figures"))
                .filter(YamlList.class::isInstance)
                .map(list -> ((YamlList) list).items().get(index))
                .map(item -> item instanceof YamlMap map
                        ? map.get("figure").orElse(item).place()
                        : item.place())
                .orElse(place(file, move));
    }

    private Optional<YamlMap> move(String file, String id) {
        return trees.get(file) instanceof YamlMap map
                        && map.get("moves").orElse(map) instanceof YamlList(List<YamlNode> items, Place _)
                ? items.stream()
                        .filter(item -> item instanceof YamlMap move
                                && move.get("id").orElse(move) instanceof YamlScalar said
                                && said.text().equals(id))
                        .map(item -> (YamlMap) item)
                        .findFirst()
                : Optional.empty();
    }
}
