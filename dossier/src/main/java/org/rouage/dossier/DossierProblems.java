package org.rouage.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.files.Nearest;
import org.rouage.files.yaml.Yaml;

/** The problems of a dossier as a whole: its files, and what must agree from one file to another. */
final class DossierProblems {
    private static final Text ODD_DATE = Text.of(
            "vérifiez les dates ; rien n'empêche de les garder", "check the dates; nothing forbids to keep them");

    private DossierProblems() {}

    /** A file of a dossier, given in place of its folder. */
    static Problem fileNotFolder(String file, String folder) {
        return Problem.of(
                "DOSSIER-NO-FOLDER",
                Place.of(file),
                Text.of("un fichier", "a file"),
                Text.of("le dossier qui le contient", "the folder that it is in"),
                Text.of("donnez " + folder, "give " + folder));
    }

    static Problem notFolder(String folder) {
        return Problem.of(
                "DOSSIER-NO-FOLDER",
                Place.of(folder),
                Text.of("pas de dossier à cet endroit", "no folder there"),
                Text.of("un dossier qui contient convention.yaml", "a folder that holds convention.yaml"),
                Text.of(
                        "vérifiez le chemin, ou créez un dossier avec « rouage new »",
                        "check the path, or make a dossier with \"rouage new\""));
    }

    static Problem noConvention(String place, Collection<String> present) {
        Text remedy = Nearest.to("convention.yaml", present)
                .map(near ->
                        Text.of("renommez " + near + " en convention.yaml", "rename " + near + " to convention.yaml"))
                .orElse(Text.of("créez-le avec « rouage new »", "make it with \"rouage new\""));
        return Problem.of(
                "DOSSIER-NO-CONVENTION",
                Place.of(place),
                Text.of("pas de convention.yaml", "no convention.yaml"),
                Text.of("l'acte principal du dossier", "the main act of the dossier"),
                remedy);
    }

    static Problem unknownFile(String name, Text expected, Collection<String> known) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        Text remedy = Nearest.to(last, known)
                .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                .orElse(Text.of("renommez-le, ou sortez-le de ce dossier", "rename it, or move it out of this folder"));
        return Problem.of("DOSSIER-UNKNOWN-FILE", Place.of(name), Text.same(last), expected, remedy);
    }

    static Problem link(String name) {
        return Problem.of(
                "DOSSIER-LINK",
                Place.of(name),
                Text.of("un lien symbolique", "a symbolic link"),
                Text.of("un fichier ou un dossier ordinaire", "an ordinary file or folder"),
                Text.of("copiez le fichier à la place du lien", "copy the file in place of the link"));
    }

    static Problem tooLarge(String name, long bytes) {
        return Problem.of(
                "DOSSIER-FILE-SIZE",
                Place.of(name),
                Text.of(bytes + " octets", bytes + " bytes"),
                Text.of("au plus " + Yaml.MOST_BYTES + " octets", "at most " + Yaml.MOST_BYTES + " bytes"),
                Text.of(
                        "vérifiez que ce fichier est le bon ; les mesures vont dans measures/",
                        "check that it is the right file; measures go into measures/"));
    }

    static Problem tooMany(String name, int most) {
        return Problem.of(
                "DOSSIER-TOO-MANY-FILES",
                Place.of(name),
                Text.of("plus de " + most + " fichiers", "more than " + most + " files"),
                Text.of("au plus " + most + " fichiers", "at most " + most + " files"),
                Text.of(
                        "regroupez-les ou sortez ceux d'un autre dossier",
                        "group them, or move out those of another dossier"));
    }

    static Problem ignored(String name) {
        return Problem.of(
                "DOSSIER-IGNORED",
                Place.of(name),
                Text.of("hors de la forme d'un dossier : non lu", "not part of a dossier's form: not read"),
                Text.empty(),
                Text.empty());
    }

    static Problem amendmentNumber(Place place, int number, int fileNumber) {
        return Problem.of(
                "DOSSIER-AMENDMENT-NUMBER",
                place,
                Text.of("avenant n° " + number, "amendment " + number),
                Text.of("le numéro du fichier, " + fileNumber, "the number of the file, " + fileNumber),
                Text.of(
                        "renommez le fichier " + number + ".yaml ou corrigez le numéro",
                        "rename the file " + number + ".yaml or correct the number"));
    }

    static Problem amendmentGap(int missing, int last) {
        return Problem.of(
                "DOSSIER-AMENDMENT-GAP",
                Place.of("amendments/" + missing + ".yaml"),
                Text.of(
                        "pas d'avenant n° " + missing + ", mais un n° " + last,
                        "no amendment " + missing + ", but an amendment " + last),
                Text.of("des numéros qui se suivent depuis 1", "numbers that follow one another from 1"),
                Text.of("ajoutez l'avenant qui manque, ou renumérotez", "add the missing amendment, or renumber"));
    }

    static Problem sameNumber(Place place, int number, int fileNumber) {
        return Problem.of(
                "DOSSIER-SAME-NUMBER",
                place,
                Text.of(
                        "avenant n° " + number + ", déjà dans amendments/" + number + ".yaml",
                        "amendment " + number + ", already in amendments/" + number + ".yaml"),
                Text.of("le numéro du fichier, " + fileNumber, "the number of the file, " + fileNumber),
                Text.of("donnez à chaque acte son numéro", "give each act its own number"));
    }

    static Problem signedDraft(Place place, int number) {
        return Problem.of(
                "DOSSIER-DRAFT-SIGNED",
                place,
                Text.of("un projet d'avenant signé", "a draft that is signed"),
                Text.of("un projet sans signature", "a draft without signature"),
                Text.of(
                        "retirez « signed », ou déplacez le fichier en amendments/" + number + ".yaml",
                        "take out signed, or move the file to amendments/" + number + ".yaml"));
    }

    static Problem draftBase(Place place, Optional<String> base) {
        return Problem.of(
                "DOSSIER-DRAFT-BASE",
                place,
                base.map(Text::same).orElse(Text.of("aucune base", "no base")),
                Text.of(
                        "le dernier acte pris en compte : convention, amendment-1…",
                        "the last act that the draft takes into account: convention, amendment-1…"),
                Text.of("ajoutez par exemple base: convention", "add for example base: convention"));
    }

    static Problem effectTwice(Place place, String act, LocalDate first) {
        return Problem.of(
                "DOSSIER-EFFECT-TWICE",
                place,
                Text.of(act + ", dont l'effet est déjà le " + first, act + ", whose effect is already " + first),
                Text.of("un seul jour d'effet par acte", "one day of effect for each act"),
                Text.of("gardez l'un des deux", "keep one of the two"));
    }

    static Problem effectStated(Place place, String act, Optional<LocalDate> stated) {
        return Problem.of(
                "DOSSIER-EFFECT-STATED",
                place,
                stated.map(day -> Text.of(
                                act + ", qui dit lui-même prendre effet le " + day,
                                act + ", which says itself that it takes effect on " + day))
                        .orElse(Text.same(act)),
                Text.of("un avenant qui a laissé son effet ouvert", "an amendment that left its effect open"),
                Text.of("retirez cette entrée", "take out this entry"));
    }

    static Problem beginsBeforeSigned(Place place, LocalDate effective, LocalDate signed) {
        return Problem.of(
                "DOSSIER-BEGINS-BEFORE-SIGNED",
                place,
                Text.of(
                        "effectif le " + effective + ", signé le " + signed + " : rétroactif",
                        "effective " + effective + ", signed " + signed + ": retroactive"),
                Text.of("un effet au plus tôt le " + signed, "no effect before " + signed),
                ODD_DATE);
    }

    static Problem knownBeforeSigned(Place place, LocalDate known, LocalDate signed) {
        return Problem.of(
                "DOSSIER-KNOWN-BEFORE-SIGNED",
                place,
                Text.of("reçu le " + known + ", signé le " + signed, "received " + known + ", signed " + signed),
                Text.of("une réception au plus tôt le " + signed, "nothing received before " + signed),
                ODD_DATE);
    }

    static Problem afterTerm(Place place, String key, LocalDate day, LocalDate term) {
        return Problem.of(
                "DOSSIER-AFTER-TERM",
                place,
                Text.same(key + " " + day),
                Text.of(
                        "un jour au plus tard le " + term + ", terme de la convention la veille",
                        "a day not after " + term + ", the term of the convention the day before"),
                ODD_DATE);
    }

    static Problem signedOtherwise(Place place, LocalDate stated, LocalDate recorded) {
        return Problem.of(
                "DOSSIER-SIGNED-OTHERWISE",
                place,
                Text.of(
                        "signé le " + stated + " selon l'acte, le " + recorded + " selon les signatures",
                        "signed " + stated + " by the act, " + recorded + " by the signatures"),
                Text.of("le jour de la dernière signature", "the day of the last signature"),
                Text.of("corrigez l'acte ou records/signatures.yaml", "correct the act or records/signatures.yaml"));
    }

    static Problem signedBeforeConvention(Place place, String act, LocalDate signed, LocalDate convention) {
        return Problem.of(
                "DOSSIER-SIGNED-BEFORE-CONVENTION",
                place,
                Text.of(act + " signé le " + signed, act + " signed " + signed),
                Text.of(
                        "au plus tôt le " + convention + ", signature de la convention",
                        "not before " + convention + ", when the convention was signed"),
                Text.of("corrigez l'une des deux dates", "correct one of the two dates"));
    }

    static Problem sentBeforeSigned(Place place, LocalDate sent, LocalDate signed) {
        return Problem.of(
                "DOSSIER-SENT-BEFORE-SIGNED",
                place,
                Text.of("transmis le " + sent + ", signé le " + signed, "sent " + sent + ", signed " + signed),
                Text.of("une transmission au plus tôt le " + signed, "nothing sent before " + signed),
                Text.of("corrigez l'une des deux dates", "correct one of the two dates"));
    }

    static Problem yearOutsidePeriod(Place place, int year, LocalDate start, LocalDate end) {
        return Problem.of(
                "DOSSIER-YEAR-OUTSIDE-PERIOD",
                place,
                Text.same(String.valueOf(year)),
                Text.of(
                        "une année de la période, du " + start + " au " + end,
                        "a year of the period, " + start + " to " + end),
                Text.of(
                        "vérifiez l'année ; rien n'empêche de la garder",
                        "check the year; nothing forbids to keep it"));
    }

    static Problem negativePosts(Place place, String written) {
        return Problem.of(
                "DOSSIER-NEGATIVE",
                place,
                Text.same(written),
                Text.of("zéro poste ou plus", "zero posts or more"),
                Text.of("enlevez le signe", "remove the sign"));
    }
}
