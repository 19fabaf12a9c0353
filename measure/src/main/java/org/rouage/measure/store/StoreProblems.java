package org.rouage.measure.store;

import java.util.List;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.files.Nearest;
import org.rouage.indicator.Side;

/** What can be wrong with a store, or with what is asked of it. */
final class StoreProblems {
    private StoreProblems() {}

    private static Place file(Reception reception) {
        return Place.of(MeasureStore.FOLDER + "/" + reception.file());
    }

    static Problem changed(Reception reception, String found) {
        return Problem.of(
                "MEASURE-STORE-CHANGED",
                file(reception),
                Text.of(
                        "des octets qui ne sont plus ceux reçus (SHA-256 " + found + ")",
                        "bytes that are no longer those received (SHA-256 " + found + ")"),
                Text.same("SHA-256 " + reception.sha256()),
                Text.of(
                        "reprenez le fichier d'une sauvegarde : une remontée reçue ne change jamais",
                        "take the file from a backup: a submission, once received, never changes"));
    }

    static Problem gone(Reception reception) {
        return Problem.of(
                "MEASURE-STORE-GONE",
                file(reception),
                Text.of("aucun fichier", "no file"),
                Text.of(
                        "le fichier reçu, dont parle " + reception.id() + ".yaml",
                        "the file received, of which " + reception.id() + ".yaml speaks"),
                Text.of("reprenez le fichier d'une sauvegarde", "take the file from a backup"));
    }

    static Problem cannotMakeRows(Reception reception) {
        return Problem.of(
                "MEASURE-STORE-ROWS",
                file(reception),
                Text.of(
                        "une remontée dont la convention ne connaît plus toutes les mesures ou les caisses",
                        "a submission of which the convention no longer knows all measures or bodies"),
                Text.of("les mesures et les caisses du jour de la réception", "the measures and bodies of that day"),
                Text.of(
                        "remettez-les dans la convention, ou reprenez measures/.rouage d'une sauvegarde",
                        "put them back in the convention, or take measures/.rouage from a backup"));
    }

    static Problem busy() {
        return Problem.of(
                "MEASURE-STORE-BUSY",
                Place.of(MeasureStore.FOLDER),
                Text.of("un autre chargement est en cours", "another load is running"),
                Text.of("un seul chargement à la fois", "one load at a time"),
                Text.of("attendez qu'il finisse, puis recommencez", "wait until it ends, then try again"));
    }

    static Problem taken(String id) {
        return Problem.of(
                "MEASURE-STORE-TAKEN",
                Place.of(MeasureStore.FOLDER + "/" + id),
                Text.same(id),
                Text.of("un nom de remontée qui n'est pas pris", "a name of submission that is not taken"),
                Text.of("donnez un autre nom : --id NOM", "give another name: --id NAME"));
    }

    static Problem sameFile(String printed, Reception other) {
        return Problem.of(
                "MEASURE-SAME-FILE",
                Place.of(printed),
                Text.of("les octets de " + other.id(), "the bytes of " + other.id()),
                Text.of(
                        "un fichier qui n'est pas déjà reçu (" + other.received() + ")",
                        "a file that was not received before (" + other.received() + ")"),
                Text.of("rien à faire : il est déjà là", "nothing to do: it is there already"));
    }

    static Problem unknown(String id, List<String> known) {
        return Problem.of(
                "MEASURE-STORE-UNKNOWN",
                Place.of("").at("--supersedes"),
                Text.same(id),
                Text.of("une remontée reçue", "a submission that was received"),
                Nearest.to(id, known)
                        .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                        .orElse(Text.of("listez-les : rouage measures show", "list them: rouage measures show")));
    }

    static Problem alreadySuperseded(String id, Reception by) {
        return Problem.of(
                "MEASURE-STORE-SUPERSEDED",
                Place.of("").at("--supersedes"),
                Text.same(id),
                Text.of(
                        "une remontée en vigueur ; " + by.id() + " la remplace déjà",
                        "a live submission; " + by.id() + " supersedes it already"),
                Text.of("remplacez " + by.id(), "supersede " + by.id()));
    }

    static Problem otherState(Reception other, String state) {
        return Problem.of(
                "MEASURE-STORE-STATE",
                Place.of("").at("--supersedes"),
                Text.same(other.id() + ", " + other.state().term()),
                Text.of("une remontée de l'état " + state, "a submission of the state " + state),
                Text.of(
                        "ce que la caisse déclare et ce que l'État vérifie restent séparés : ne remplacez rien",
                        "what the fund declares and what the State verifies stay apart: supersede nothing"));
    }

    static Problem earlier(Reception other, String day) {
        return Problem.of(
                "MEASURE-STORE-EARLIER",
                Place.of("").at("--on"),
                Text.same(day),
                Text.of(
                        "le " + other.received() + " ou plus tard, jour où " + other.id() + " a été reçue",
                        other.received() + " or later, the day on which " + other.id() + " was received"),
                Text.of("corrigez le jour", "mend the day"));
    }

    static Problem notOfSender(String by, Sender sender, Side.State state) {
        boolean isOfState = sender instanceof Sender.State;
        return Problem.of(
                "MEASURE-STORE-SENDER",
                Place.of("").at("--state"),
                Text.of(by + " : " + state.term(), by + ": " + state.term()),
                isOfState
                        ? Text.of(
                                "ce que l'État a vérifié, ou ce dont les deux sont convenus : verified, agreed",
                                "what the State has verified, or what both agreed: verified, agreed")
                        : sender instanceof Sender.Local
                                ? Text.of(
                                        "ce que la caisse déclare : declared ; elle ne vérifie ni n'engage l'État",
                                        "what the fund declares: declared; it neither verifies nor binds the State")
                                : Text.of(
                                        "ce qu'elle déclare, ou ce dont les deux sont convenus : declared, agreed",
                                        "what the fund declares, or what both agreed: declared, agreed"),
                isOfState
                        ? Text.of(
                                "si l'État ne fait que transmettre, dites de qui viennent les valeurs : --by fund",
                                "if the State only passes it on, say whose values they are: --by fund")
                        : Text.of(
                                "écrivez --state declared ; si l'État a vérifié ces valeurs, c'est lui qui les donne :"
                                        + " --by state",
                                "write --state declared; if the State has verified these values, it is the one that"
                                        + " gives them: --by state"));
    }

    static Problem noReason() {
        return Problem.of(
                "MEASURE-STORE-REASON",
                Place.of("").at("--reason"),
                Text.of("aucun motif", "no reason"),
                Text.of("pourquoi la remontée est remplacée", "why the submission is superseded"),
                Text.of("ajoutez --reason \"…\"", "add --reason \"…\""));
    }
}
