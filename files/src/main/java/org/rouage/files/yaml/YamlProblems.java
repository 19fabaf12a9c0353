package org.rouage.files.yaml;

import java.util.Collection;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.files.Nearest;

/** The problems of YAML files: codes never change once released; each is listed in {@code docs/formats.md}. */
final class YamlProblems {
    private static final int LONGEST_QUOTATION = 80;

    private YamlProblems() {}

    static Problem tooLarge(Place place, long bytes) {
        return Problem.of(
                "YAML-SIZE",
                place,
                Text.of(bytes + " octets", bytes + " bytes"),
                Text.of("au plus " + Yaml.MOST_BYTES + " octets", "at most " + Yaml.MOST_BYTES + " bytes"),
                Text.of("séparez le fichier en plusieurs", "split the file"));
    }

    static Problem tooMany(Place place) {
        return Problem.of(
                "YAML-SIZE",
                place,
                Text.of("plus de " + Yaml.MOST_NODES + " valeurs", "more than " + Yaml.MOST_NODES + " values"),
                Text.of("au plus " + Yaml.MOST_NODES + " valeurs", "at most " + Yaml.MOST_NODES + " values"),
                Text.of("séparez le fichier en plusieurs", "split the file"));
    }

    static Problem tooDeep(Place place) {
        return Problem.of(
                "YAML-DEPTH",
                place.at(""),
                Text.of("plus de " + Yaml.MOST_LEVELS + " niveaux", "more than " + Yaml.MOST_LEVELS + " levels"),
                Text.of("au plus " + Yaml.MOST_LEVELS + " niveaux", "at most " + Yaml.MOST_LEVELS + " levels"),
                Text.of("vérifiez les crochets et l'indentation", "check the brackets and the indentation"));
    }

    static Problem alias(Place place) {
        return Problem.of(
                "YAML-ALIAS",
                place,
                Text.of("un renvoi (*nom)", "an alias (*name)"),
                Text.of("la valeur écrite en toutes lettres", "the value written out"),
                Text.of(
                        "recopiez la valeur ; un texte qui commence par * se met entre guillemets",
                        "copy the value; put quotes around a text that starts with *"));
    }

    static Problem anchor(Place place, String name) {
        return Problem.of(
                "YAML-ALIAS",
                place,
                Text.of("une ancre, &" + quoted(name), "an anchor, &" + quoted(name)),
                Text.of("une valeur sans ancre", "a value without an anchor"),
                Text.of(
                        "enlevez l'ancre ; un texte qui commence par & se met entre guillemets",
                        "remove the anchor; put quotes around a text that starts with &"));
    }

    static Problem tag(Place place, String tag) {
        return Problem.of(
                "YAML-TAG",
                place,
                Text.of("une étiquette de type, " + quoted(tag), "a type tag, " + quoted(tag)),
                Text.of("une valeur sans étiquette", "a value without a tag"),
                Text.of(
                        "enlevez l'étiquette ; un texte qui commence par ! se met entre guillemets",
                        "remove the tag; put quotes around a text that starts with !"));
    }

    static Problem secondDocument(Place place) {
        return Problem.of(
                "YAML-DOCUMENTS",
                place,
                Text.of("un second document (---)", "a second document (---)"),
                Text.of("un seul document par fichier", "one document per file"),
                Text.of(
                        "mettez le second document dans son propre fichier",
                        "move the second document to its own file"));
    }

    static Problem nothing(Place place) {
        return Problem.of(
                "YAML-EMPTY",
                place,
                Text.of("un fichier vide", "an empty file"),
                Text.of("des clés et des valeurs", "keys and values"),
                Text.of("vérifiez que le fichier est le bon", "check that it is the right file"));
    }

    static Problem keyNotText(Place place, Text kind) {
        return Problem.of(
                "YAML-KEY",
                place,
                Text.of(kind.french() + " comme clé", kind.english() + " as a key"),
                Text.of("un mot comme clé", "a word as a key"),
                Text.of("écrivez cle: valeur", "write key: value"));
    }

    static Problem duplicate(Place place, String key, Place first) {
        String where = first.line() + ":" + first.column();
        return Problem.of(
                "YAML-DUPLICATE-KEY",
                place,
                Text.of(quoted(key) + ", déjà écrite en " + where, quoted(key) + ", already written at " + where),
                Text.of("chaque clé une seule fois", "each key once"),
                Text.of("réunissez les deux valeurs ou enlevez-en une", "join the two values or remove one"));
    }

    static Problem control(Place place, int codePoint) {
        String code = String.format(java.util.Locale.ROOT, "U+%04X", codePoint);
        return Problem.of(
                "YAML-SYNTAX",
                place,
                Text.of("le caractère de commande " + code, "the control character " + code),
                Text.of("du texte lisible", "readable text"),
                Text.of("enlevez ce caractère", "remove this character"));
    }

    static Problem syntax(Place place, String line, String said) {
        Text found = line.isEmpty()
                ? Text.of("une syntaxe incomprise", "syntax that was not understood")
                : Text.same(quoted(line));
        return Problem.of("YAML-SYNTAX", place, found, Text.of("du YAML", "YAML"), syntaxRemedy(said));
    }

    private static Text syntaxRemedy(String said) {
        if (said.contains("mapping values are not allowed")) {
            return Text.of(
                    "mettez entre guillemets un texte qui contient « : », ou vérifiez l'indentation",
                    "put quotes around a text that contains \": \", or check the indentation");
        }
        if (said.contains("TAB") || said.contains("\\t")) {
            return Text.of("indentez avec des espaces, pas des tabulations", "indent with spaces, not tabs");
        }
        if (said.contains("end of stream")) {
            return Text.of(
                    "fermez le guillemet ou le crochet ouvert plus haut, ou reprenez le fichier entier",
                    "close the quote or bracket opened above, or take the whole file again");
        }
        if (said.contains("block end") || said.contains("expected ','")) {
            return Text.of(
                    "alignez cette ligne avec ses voisines, et fermez guillemets et crochets",
                    "align this line with its neighbours, and close quotes and brackets");
        }
        return Text.of(
                "vérifiez l'indentation, les deux-points et les guillemets de cette ligne",
                "check the indentation, colons and quotes of this line");
    }

    static Problem missing(Place place, String key, Text expected) {
        return Problem.of(
                "YAML-MISSING-KEY",
                place,
                Text.of("pas de clé " + key, "no key " + key),
                Text.of(key + " : " + expected.french(), key + ": " + expected.english()),
                Text.of("ajoutez " + key + ": …", "add " + key + ": …"));
    }

    static Problem kind(Place place, Text found, Text expected) {
        return Problem.of(
                "YAML-KIND",
                place,
                found,
                expected,
                Text.of("écrivez " + expected.french(), "write " + expected.english()));
    }

    static Problem unknownKey(Place place, String key, Collection<String> known) {
        return Problem.of(
                "YAML-UNKNOWN-KEY",
                place,
                Text.same(quoted(key)),
                Text.of("une des clés " + String.join(", ", known), "one of the keys " + String.join(", ", known)),
                nearest(key, known));
    }

    static Problem unknownWord(Place place, String word, Collection<String> known) {
        return Problem.of(
                "YAML-WORD",
                place,
                Text.same(quoted(word)),
                Text.of("un des mots " + String.join(", ", known), "one of the words " + String.join(", ", known)),
                nearest(word, known));
    }

    private static Text nearest(String word, Collection<String> known) {
        return Nearest.to(word, known)
                .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                .orElse(Text.of("enlevez-le ou prenez un mot de la liste", "remove it or take one from the list"));
    }

    /** A quotation on one line, cut when long. */
    static String quoted(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_QUOTATION
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTATION)) + "…";
    }
}
