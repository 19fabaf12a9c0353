package org.rouage.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.convention.Fund;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;
import org.rouage.files.yaml.YamlScalar;

/**
 * What is wrong with the network as signed: codes that name two things, and fewer posts than none.
 *
 * <p>Example: {@code codes: ["01"]} of {@code nord} on line 9 and of {@code sud} on line 10 is
 * {@code DOSSIER-CODE-TAKEN} on line 10, which says where the first stands.
 */
record NetworkCheck(Fund fund, YamlNode convention) {
    List<Problem> problems() {
        Map<String, List<YamlScalar>> written = written();
        var met = new HashMap<String, Integer>();
        var problems = new ArrayList<Problem>();
        for (Fund.CodeClash clash : fund.codeClashes()) {
            List<YamlScalar> places = written.getOrDefault(clash.code(), List.of());
            boolean isIdentifier = clash.holder().equals(clash.code()); // else the first place is the holder's own
            int rank = met.merge(clash.code(), 1, Integer::sum) - (isIdentifier ? 1 : 0);
            problems.add(problem(clash, places.get(rank).place()));
        }
        items(convention, "fund", "network")
                .flatMap(local -> items(local, "posts"))
                .forEach(posts -> negative(posts).ifPresent(problems::add));
        return problems;
    }

    private static Optional<Problem> negative(YamlNode posts) {
        return posts instanceof YamlMap map
                        && map.get("number").orElse(posts) instanceof YamlScalar(String written, var style, Place place)
                        && new BigDecimal(written).signum() < 0
                ? Optional.of(DossierProblems.negativePosts(place, written))
                : Optional.empty();
    }

    private static Problem problem(Fund.CodeClash clash, Place place) {
        return Problem.of(
                "DOSSIER-CODE-TAKEN",
                place,
                Text.of(
                        clash.code() + " pour " + clash.localFund() + ", qui désigne déjà " + clash.holder(),
                        clash.code() + " for " + clash.localFund() + ", which names " + clash.holder() + " already"),
                Text.of(
                        "un code qui ne désigne qu'une caisse de base du réseau, fût-elle fermée",
                        "a code that names only one local fund of the network, be it closed"),
                Text.of(
                        "ôtez ce code de l'une des deux ; une caisse fermée garde les siens, car ses remontées restent",
                        "take this code out of one of the two; a closed fund keeps its own, as its submissions stay"));
    }

    /** Each code with its places, in the order written. */
    private Map<String, List<YamlScalar>> written() {
        var written = new HashMap<String, List<YamlScalar>>();
        items(convention, "fund", "network")
                .flatMap(local -> items(local, "codes"))
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .forEach(code -> written.computeIfAbsent(code.text(), _ -> new ArrayList<>())
                        .add(code));
        return written;
    }

    /** The items of the list under these keys. */
    private static Stream<YamlNode> items(YamlNode node, String... keys) {
        YamlNode at = node;
        for (String key : keys) {
            at = at instanceof YamlMap map ? map.get(key).orElse(at) : at;
        }
        return at instanceof YamlList list ? list.items().stream() : Stream.empty();
    }
}
