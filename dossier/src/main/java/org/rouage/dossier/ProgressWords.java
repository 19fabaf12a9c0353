package org.rouage.dossier;

import org.rouage.basics.Text;
import org.rouage.convention.Records.Progress;

/** What is said of progress statements that cannot be so. */
final class ProgressWords {
    /** What was expected, and what to do about it. */
    record Wanted(Text expected, Text remedy) {}

    private static final Text CORRECT = Text.of("corrigez le nom ou le jour", "correct the name or the day");

    static final Wanted ONCE = new Wanted(
            Text.of("un nom par état d'avancement", "one name for each statement"),
            Text.of("donnez un autre nom à l'un des deux", "give one of the two another name"));
    static final Wanted OTHER_SIDE = new Wanted(
            Text.of("l'autre partie : nul ne se contrôle", "the other side: nobody checks itself"),
            Text.of("nommez la partie qui a contrôlé", "name the party that checked"));
    static final Wanted PIECE = new Wanted(
            Text.of("la pièce, dans evidence/", "the evidence, in evidence/"),
            Text.of("remettez le fichier à sa place", "put the file back in its place"));

    private ProgressWords() {}

    static Wanted debtor(String owing) {
        return new Wanted(
                Text.of(owing + ", qui le doit", owing + ", which owes it"),
                Text.of(
                        "nommez le débiteur ; l'autre partie contrôle dans records/progress-checks.yaml",
                        "name the debtor; the other side checks in records/progress-checks.yaml"));
    }

    static Wanted earlier(Progress one) {
        return new Wanted(
                Text.of(
                        "un état antérieur de " + one.of() + ", au plus tard du " + one.on(),
                        "an earlier statement of " + one.of() + ", of " + one.on() + " at the latest"),
                CORRECT);
    }

    static Wanted notBefore(Progress of) {
        Text day = Text.day(of.on());
        return new Wanted(
                Text.of(
                        "pas avant le " + day.french() + ", jour de " + of.id(),
                        "not before " + day.english() + ", the day of " + of.id()),
                CORRECT);
    }

    static Wanted same(Progress of) {
        String said = of.percent().toPlainString();
        return new Wanted(
                Text.of("ce qui est confirmé, " + said, "what is confirmed, " + said),
                Text.of("retirez le pourcentage, ou contestez", "take out the percentage, or contest"));
    }

    static Text noFile(String name) {
        return Text.of("pas de fichier " + name, "no file " + name);
    }

    static Text hash(String name, String hex) {
        return Text.of(name + ", dont l'empreinte est " + hex, name + ", whose hash is " + hex);
    }

    static Wanted bytes(String said) {
        return new Wanted(
                Text.of("les octets produits, " + said, "the bytes produced, " + said),
                Text.of(
                        "remettez ces octets ; une autre pièce va avec un autre état",
                        "put those bytes back; other evidence goes with another statement"));
    }
}
