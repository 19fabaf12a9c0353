package org.rouage.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rouage.basics.Text;
import org.rouage.law.Code;
import org.rouage.law.Codes;
import org.rouage.law.link.Link;
import org.rouage.law.link.LinkKind;

/**
 * The code of articles whose files do not name it: read from the names of their folders, else from the text that
 * codified them, else from the code that most of their citation links name.
 *
 * <p>Example: articles in {@code cog-articles/csp} are of CSP; the two seeds, in a folder that names nothing, were both
 * codified by decree 85-1353, so they are of CSS.
 */
record GroupCode(Code code, Text reason) {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final List<String> BEGINNINGS =
            List.of("code ", "code du ", "code de la ", "code de l'", "code des ", "code de ");
    private static final Map<String, String> SHORT_NAMES = Map.of(
            "rural", "Code rural et de la pêche maritime",
            "securite sociale", "Code de la sécurité sociale",
            "sante publique", "Code de la santé publique",
            "action sociale", "Code de l'action sociale et des familles");
    /** The acts that enacted a code: décret n° 85-1353 of 17 December 1985 for CSS, and so on. */
    private static final Map<String, String> CODIFYING = Map.of(
            "85-1353", "CSS",
            "2000-548", "CSP",
            "2003-462", "CSP",
            "2000-1249", "CASF",
            "2004-1136", "CASF",
            "2007-329", "CT",
            "2008-244", "CT");

    private static final Pattern ACT_NUMBER = Pattern.compile("\\b((?:19|20)?[0-9]{2}-[0-9]{2,5})\\b");

    /** The code for the articles of one folder, given its path and their links; none when nothing tells. */
    static Optional<GroupCode> of(String folder, List<ArticleDraft> articles) {
        List<Link> links =
                articles.stream().flatMap(article -> article.links().stream()).toList();
        return byFolder(folder).or(() -> byCodifyingAct(links)).or(() -> byCitations(links));
    }

    /** The code that a path names, its last folder first. */
    static Optional<GroupCode> byFolder(String path) {
        List<String> segments = new ArrayList<>(List.of(path.split("/|!/|\\\\", -1)));
        for (String segment : segments.reversed()) {
            Optional<Code> named = named(segment);
            if (named.isPresent()) {
                return Optional.of(new GroupCode(
                        named.get(), Text.of("nommé par « " + segment + " »", "named by \"" + segment + "\"")));
            }
        }
        return Optional.empty();
    }

    private static Optional<Code> named(String segment) {
        String plain = MARKS.matcher(Normalizer.normalize(segment, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> words =
                List.of(WORDS.matcher(plain).replaceAll(" ").strip().split(" ", -1));
        for (int from = 0; from < words.size(); from++) {
            String word = words.get(from);
            String rest = String.join(" ", words.subList(from, words.size()));
            Optional<Code> found = Codes.at(rest, 0)
                    .map(Codes.Mention::code)
                    .or(() -> Codes.named(word.toUpperCase(Locale.ROOT)))
                    .or(() -> SHORT_NAMES.entrySet().stream()
                            .filter(entry -> (rest + " ").startsWith(entry.getKey() + " "))
                            .findFirst()
                            .flatMap(entry -> Codes.named(entry.getValue())))
                    .or(() -> words.size() > 1 ? Optional.empty() : titled(word));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Code> titled(String word) {
        return BEGINNINGS.stream()
                .flatMap(beginning -> Codes.named(beginning + word).stream())
                .findFirst();
    }

    private static Optional<GroupCode> byCodifyingAct(List<Link> links) {
        var found = new TreeMap<String, Integer>();
        for (Link link : links) {
            if (link.kind() == LinkKind.CODIFIED_BY) {
                var act = ACT_NUMBER.matcher(link.item());
                if (act.find()) {
                    Optional.ofNullable(CODIFYING.get(act.group(1)))
                            .ifPresent(code -> found.merge(code, 1, Integer::sum));
                }
            }
        }
        return found.size() != 1
                ? Optional.empty()
                : Codes.named(found.firstKey())
                        .map(code -> new GroupCode(
                                code,
                                Text.of(
                                        "codifié par l'acte qui a créé ce code",
                                        "codified by the act that made this code")));
    }

    private static Optional<GroupCode> byCitations(List<Link> links) {
        var named = new TreeMap<String, Integer>();
        for (Link link : links) {
            if (link.kind() == LinkKind.CITES || link.kind() == LinkKind.CITED_BY) {
                Codes.at(link.item(), 0)
                        .ifPresent(found -> named.merge(found.code().abbreviation(), 1, Integer::sum));
            }
        }
        int all = named.values().stream().mapToInt(Integer::intValue).sum();
        return named.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > all)
                .findFirst()
                .flatMap(entry -> Codes.named(entry.getKey())
                        .map(code -> new GroupCode(
                                code,
                                Text.of(
                                        "nommé par " + entry.getValue() + " citations sur " + all,
                                        "named by " + entry.getValue() + " of " + all + " citations"))));
    }
}
