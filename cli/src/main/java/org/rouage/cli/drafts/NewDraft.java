package org.rouage.cli.drafts;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.convention.Amendment;
import org.rouage.convention.draft.Fate;
import org.rouage.dossier.form.FormWriter;
import org.rouage.dossier.form.Forms;
import org.rouage.files.AtomicFile;

/** A draft written to a file that is not there yet, with what became of each operation. */
record NewDraft(Amendment amendment, List<Fate> fates) {
    ExitCode write(Path out, Session session) {
        if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            return session.refuse(List.of(taken(out)));
        }
        AtomicFile.write(out, FormWriter.write(Forms.AMENDMENT, amendment));
        fates.forEach(fate -> session.say(FateWords.of(fate)));
        session.say(Text.of("Projet écrit : " + out, "Draft written: " + out));
        return ExitCode.OK;
    }

    private static Problem taken(Path out) {
        return Problem.of(
                "DRAFT-FILE-EXISTS",
                Place.of(out.toString()),
                Text.of("un fichier de ce nom", "a file of that name"),
                Text.of("un nom qui n'est pas pris", "a name that is not taken"),
                Text.of("choisir un autre --out : rien n'est écrasé", "choose another --out: nothing is overwritten"));
    }
}
