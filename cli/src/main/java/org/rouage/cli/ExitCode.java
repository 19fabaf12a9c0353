package org.rouage.cli;

import org.rouage.basics.Text;

/**
 * What the process tells the shell that ran it, told in {@code rouage --help} and in {@code docs/exit-codes.md}. A
 * number never changes its meaning once released.
 *
 * <p>Example: {@code rouage check} on a convention that breaks two requirements ends with 1; on a
 * {@code convention.yaml} that holds a key written twice, with 3, and nothing was judged.
 */
public enum ExitCode {
    OK(0, "rien à redire : tout est satisfait, rien ne diffère", "nothing to say: all satisfied, nothing differs"),
    FOUND_WANTING(
            1, "quelque chose est enfreint, diffère ou est suspect", "something is breached, differs or is suspect"),
    USAGE(2, "ligne de commande erronée", "the command line is wrong"),
    INPUT_REFUSED(3, "fichiers refusés ; tous les problèmes sont listés", "input refused; every problem is listed"),
    UNDECIDED(
            4,
            "rien d'enfreint, mais quelque chose est indécis ou à justifier",
            "nothing breached, but something is undecided or to justify"),
    INTERNAL_FAILURE(70, "défaut de Rouage, à signaler", "a fault of Rouage, to be reported"),
    WORLD_FAILURE(74, "lecture ou écriture impossible", "something could not be read or written"),
    READER_GONE(141, "le lecteur de la sortie s'est arrêté", "the reader of the output went away");

    private final int number;
    private final Text meaning;

    ExitCode(int number, String french, String english) {
        this.number = number;
        this.meaning = Text.of(french, english);
    }

    public int number() {
        return number;
    }

    public Text meaning() {
        return meaning;
    }
}
