package org.rouage.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.basics.Digest;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.files.Nearest;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;
import org.rouage.files.yaml.YamlScalar;

/**
 * Whether what proves a statement is there, with the bytes it had: every file named under a key {@code evidence} of a
 * move of an evaluation.
 *
 * <p>Example: {@code saisine.txt} edited since is {@code EVIDENCE-CHANGED} at the {@code sha256} of the piece.
 */
record EvidenceCheck(Map<String, YamlNode> trees, Map<String, Digest> digests) {
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        trees.forEach((file, tree) -> {
            if (DossierFiles.isEvaluation(file)) {
                pieces(tree, problems);
            }
        });
        return problems;
    }

    private void pieces(YamlNode tree, List<Problem> problems) {
        items(tree, "moves")
                .forEach(entry -> items(entry, "evidence").forEach(piece -> {
                    if (piece instanceof YamlMap map
                            && map.get("file").orElse(map) instanceof YamlScalar file
                            && map.get("sha256").orElse(map) instanceof YamlScalar hash) {
                        piece(file, hash, problems);
                    }
                }));
    }

    private static List<YamlNode> items(YamlNode node, String key) {
        return node instanceof YamlMap map
                        && map.get(key).orElse(map) instanceof YamlList(List<YamlNode> items, Place _)
                ? items
                : List.of();
    }

    private void piece(YamlScalar file, YamlScalar hash, List<Problem> problems) {
        String name = DossierFiles.EVIDENCE + "/" + file.text();
        Optional<String> found = Optional.ofNullable(digests.get(name)).map(Digest::hex);
        if (found.isEmpty()) {
            problems.add(Problem.of(
                    "EVIDENCE-NO-FILE",
                    file.place(),
                    Text.of("pas de fichier " + name, "no file " + name),
                    Text.of("la pièce", "the piece of evidence"),
                    Nearest.to(name, digests.keySet())
                            .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                            .orElse(Text.of("mettez le fichier à sa place", "put the file in its place"))));
        } else if (!found.get().equals(hash.text())) {
            problems.add(Problem.of(
                    "EVIDENCE-CHANGED",
                    hash.place(),
                    Text.of("un fichier dont l'empreinte est " + found.get(), "a file whose hash is " + found.get()),
                    Text.of("les octets de la pièce, " + hash.text(), "the bytes of the piece, " + hash.text()),
                    Text.of(
                            "remettez les octets ; une pièce nouvelle a un nom nouveau",
                            "put back the bytes; a new piece has a new name")));
        }
    }
}
