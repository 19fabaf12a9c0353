package org.rouage.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rouage.basics.Digest;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.convention.Records.Submission;
import org.rouage.files.Nearest;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;
import org.rouage.files.yaml.YamlScalar;

/**
 * Whether submissions are what they say: named as their files, about bytes that have not changed since, each received
 * once, superseding only what came before.
 *
 * <p>Example: a file of measures that was edited after it was received is {@code SUBMISSION-CHANGED}, at the
 * {@code sha256} of its submission.
 */
record SubmissionCheck(List<Submission> submissions, Map<String, YamlNode> trees, Map<String, Digest> digests) {
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        trees.keySet().stream().filter(DossierFiles::isSubmission).forEach(file -> named(file, problems));
        var byId = new HashMap<String, Submission>();
        submissions.forEach(one -> byId.put(one.id(), one));
        var files = new HashMap<String, Submission>();
        for (Submission one : submissions) {
            bytes(one, problems);
            Optional<Submission> before = Optional.ofNullable(files.putIfAbsent(one.sha256(), one));
            before.ifPresent(first -> problems.add(Problem.of(
                    "SUBMISSION-TWICE",
                    place(one, "file"),
                    Text.of("les octets de la remontée " + first.id(), "the bytes of submission " + first.id()),
                    Text.of("une remontée reçue une seule fois", "a submission received once only"),
                    Text.of("retirez l'une des deux", "take out one of the two"))));
            one.supersedes().forEach(other -> superseded(one, other, byId, problems));
        }
        return problems;
    }

    private void named(String file, List<Problem> problems) {
        String expected = DossierFiles.submission(file);
        if (trees.get(file) instanceof YamlMap map
                && map.get("id").orElse(map) instanceof YamlScalar(String id, var style, Place at)
                && !id.equals(expected)) {
            problems.add(Problem.of(
                    "SUBMISSION-NAME",
                    at,
                    Text.same(id),
                    Text.of("le nom du fichier, " + expected, "the name of the file, " + expected),
                    Text.of("renommez l'un ou l'autre", "rename one or the other")));
        }
    }

    private void bytes(Submission one, List<Problem> problems) {
        String name = DossierFiles.MEASURES + "/" + one.file();
        Optional<String> found = Optional.ofNullable(digests.get(name)).map(Digest::hex);
        if (found.isEmpty()) {
            Text remedy = Nearest.to(name, digests.keySet())
                    .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                    .orElse(Text.of("remettez le fichier à sa place", "put the file back in its place"));
            problems.add(Problem.of(
                    "SUBMISSION-NO-FILE",
                    place(one, "file"),
                    Text.of("pas de fichier " + name, "no file " + name),
                    Text.of("le fichier reçu", "the file received"),
                    remedy));
        } else if (!found.get().equals(one.sha256())) {
            problems.add(Problem.of(
                    "SUBMISSION-CHANGED",
                    place(one, "sha256"),
                    Text.of("un fichier dont l'empreinte est " + found.get(), "a file whose hash is " + found.get()),
                    Text.of("les octets reçus, " + one.sha256(), "the bytes received, " + one.sha256()),
                    Text.of(
                            "remettez les octets reçus ; une correction est une remontée nouvelle",
                            "put back the bytes received; a correction is a new submission")));
        }
    }

    private void superseded(Submission one, String other, Map<String, Submission> byId, List<Problem> problems) {
        Submission before = byId.get(other);
        if (before == null) {
            problems.add(Problem.of(
                    "SUBMISSION-UNKNOWN",
                    place(one, "supersedes"),
                    Text.same(other),
                    Text.of("une remontée de ce dossier", "a submission of this dossier"),
                    Nearest.to(other, byId.keySet())
                            .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                            .orElse(Text.of("vérifiez le nom", "check the name"))));
        } else if (before.received().isAfter(one.received()) || reaches(before, one.id(), byId, new HashSet<>())) {
            problems.add(Problem.of(
                    "SUBMISSION-ORDER",
                    place(one, "supersedes"),
                    Text.of(
                            other + ", reçue le " + before.received() + ", par " + one.id() + ", reçue le "
                                    + one.received(),
                            other + ", received " + before.received() + ", by " + one.id() + ", received "
                                    + one.received()),
                    Text.of("une remontée d'avant", "a submission that came before"),
                    Text.of("corrigez le nom ou le jour", "correct the name or the day")));
        }
    }

    /** Whether a submission is this one, or supersedes it, by way of others or not. */
    private static boolean reaches(Submission from, String wanted, Map<String, Submission> byId, Set<String> seen) {
        return from.id().equals(wanted)
                || (seen.add(from.id())
                        && from.supersedes().stream()
                                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                                .anyMatch(next -> reaches(next, wanted, byId, seen)));
    }

    private Place place(Submission one, String key) {
        String file = DossierFiles.MEASURES + "/" + one.id() + ".yaml";
        return trees.get(file) instanceof YamlMap map
                ? map.get(key).map(YamlNode::place).orElse(map.place())
                : Place.of(file);
    }
}
