package org.rouage.dossier.form;

import org.rouage.basics.Text;
import org.rouage.dossier.form.Content.Code;
import org.rouage.dossier.form.Content.Coded;
import org.rouage.dossier.form.Content.Identifier;
import org.rouage.dossier.form.Content.Shaped;

/** How names are written that are not identifiers of clauses. */
final class Codes {
    static final Content FUND_ID = new Shaped(
            Code.PATTERN,
            "CANAM",
            Text.of("un sigle, ou des mots joints par des traits d'union", "an acronym, or words joined by hyphens"));

    static final Content WORD = new Shaped(
            Identifier.PATTERN,
            "cog-2010-2013",
            Text.of("des mots en minuscules joints par des traits d'union", "lower-case words joined by hyphens"));

    /** A reference to the fund or to one of its local funds. */
    static final Content BODY = new Code(Coded.BODY, false);

    private Codes() {}
}
