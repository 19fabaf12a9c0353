package org.rouage.corpus.catalogue;

import java.util.Collection;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.files.Nearest;
import org.rouage.law.requirement.Vocabulary;

/** The problems of catalogue files; their codes never change once released. */
public final class CatalogueProblems {
    private CatalogueProblems() {}

    static Problem unknownTerm(Place place, String term, Vocabulary.Slot slot, Collection<String> known) {
        String name = Slots.word(slot);
        return Problem.of(
                "CATALOGUE-TERM",
                place,
                Text.same(term),
                Text.of(
                        "un terme de « " + name + " » : " + String.join(", ", known),
                        "a term of \"" + name + "\": " + String.join(", ", known)),
                nearest(
                        term,
                        known,
                        Text.of(
                                "prenez un terme de la liste, ou ajoutez-le sous terms: " + name,
                                "take a term of the list, or add it under terms: " + name)));
    }

    static Problem badId(Place place, String id) {
        return Problem.of(
                "CATALOGUE-ID",
                place,
                Text.same(id),
                Text.of(
                        "des minuscules, des chiffres et des tirets : duration-four-years",
                        "lower-case letters, digits and hyphens: duration-four-years"),
                Text.of("récrivez l'identifiant", "write the identifier again"));
    }

    public static Problem duplicateId(Place place, String id) {
        return Problem.of(
                "CATALOGUE-DUPLICATE-ID",
                place,
                Text.same(id),
                Text.of("un identifiant qui n'est pas déjà pris", "an identifier that is not already taken"),
                Text.of("choisissez un autre identifiant", "choose another identifier"));
    }

    static Problem check(Place place, Text found, Collection<String> known) {
        return Problem.of(
                "CATALOGUE-CHECK",
                place,
                found,
                Text.of(
                        "une vérification et une seule parmi " + String.join(", ", known),
                        "one check and only one of " + String.join(", ", known)),
                nearest(
                        found.english(),
                        known,
                        Text.of(
                                "si rien ne se calcule, écrivez by-judgement avec question et why",
                                "if nothing can be computed, write by-judgement with question and why")));
    }

    static Problem argument(Place place, Text found, Text expected) {
        return Problem.of(
                "CATALOGUE-ARGUMENT",
                place,
                found,
                expected,
                Text.of("voir le vocabulaire dans docs/catalogues.md", "see the vocabulary in docs/catalogues.md"));
    }

    static Problem endBeforeStart(Place place, String from, String until) {
        return Problem.of(
                "CATALOGUE-VALIDITY",
                place,
                Text.of("until " + until + " et from " + from, "until " + until + " and from " + from),
                Text.of(
                        "until (le premier jour où ce n'est plus vrai) après from",
                        "until (the first day on which it no longer holds) after from"),
                Text.of("échangez ou corrigez les dates", "swap or correct the dates"));
    }

    static Problem overlap(Place place, String what, Validity one, Validity other) {
        return Problem.of(
                "CATALOGUE-OVERLAP",
                place,
                Text.of(what + " " + one + " et " + other, what + " " + one + " and " + other),
                Text.of("un seul par jour", "one for each day"),
                Text.of(
                        "until est exclusif : il est égal au from du suivant",
                        "until is exclusive: it equals the from of the next"));
    }

    static Problem outsideVersions(Place place, String provision, Validity validity) {
        return Problem.of(
                "CATALOGUE-OUTSIDE-VERSIONS",
                place,
                Text.same(provision + " " + validity),
                Text.of(
                        "des jours couverts par une version de cet article sous versions",
                        "days covered by a version of that article under versions"),
                Text.of(
                        "corrigez les dates, ajoutez la version, ou dites sous survival ce qui"
                                + " maintient la disposition",
                        "correct the dates, add the version, or say under survival what keeps the provision alive"));
    }

    static Problem provision(Place place, String provision) {
        return Problem.of(
                "CATALOGUE-PROVISION",
                place,
                Text.same(provision),
                Text.of(
                        "un code, un article et une adresse : CSS L227-1 I al. 4 (1°)",
                        "a code, an article and an address: CSS L227-1 I al. 4 (1°)"),
                Text.of(
                        "rouage law show ARTICLE --law CHEMIN imprime les adresses",
                        "rouage law show ARTICLE --law PATH prints the addresses"));
    }

    static Problem noFingerprint(Place place, String provision, Validity validity) {
        return Problem.of(
                "CATALOGUE-FINGERPRINT",
                place,
                Text.of(
                        provision + " " + validity + " sans empreinte, alors que le texte a été vu",
                        provision + " " + validity + " has no fingerprint, though its text was seen"),
                Text.of("fingerprint: \"v1:sha256:…\"", "fingerprint: \"v1:sha256:…\""),
                Text.of(
                        "rouage law suspect --law CHEMIN --catalogue FICHIER l'imprime ;"
                                + " sans le texte, écrivez text: not-seen",
                        "rouage law suspect --law PATH --catalogue FILE prints it;"
                                + " without the text, write text: not-seen"));
    }

    static Problem unseenFingerprint(Place place, String provision, Validity validity) {
        return Problem.of(
                "CATALOGUE-FINGERPRINT",
                place,
                Text.of(
                        provision + " " + validity + " a une empreinte, mais sa version dit not-seen",
                        provision + " " + validity + " has a fingerprint, but its version says not-seen"),
                Text.of("une empreinte seulement pour un texte vu", "a fingerprint only for a text that was seen"),
                Text.of(
                        "enlevez l'empreinte, ou séparez les versions vues et non vues",
                        "remove the fingerprint, or part the versions seen from those not seen"));
    }

    static Problem badFingerprint(Place place, String fingerprint) {
        return Problem.of(
                "CATALOGUE-FINGERPRINT",
                place,
                Text.same(fingerprint),
                Text.of("v1:sha256: et 64 chiffres hexadécimaux", "v1:sha256: and 64 hexadecimal digits"),
                Text.of(
                        "recopiez ce qu'imprime rouage law suspect --law CHEMIN",
                        "copy what rouage law suspect --law PATH prints"));
    }

    static Problem noCatalogue(Place place) {
        return Problem.of(
                "CATALOGUE-NONE",
                place,
                Text.of("aucun fichier .yaml", "no .yaml file"),
                Text.of("un catalogue, ou un dossier de catalogues", "a catalogue, or a folder of catalogues"),
                Text.of("vérifiez le chemin", "check the path"));
    }

    private static Text nearest(String word, Collection<String> known, Text otherwise) {
        return Nearest.to(word, known)
                .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                .orElse(otherwise);
    }
}
