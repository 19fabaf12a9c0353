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

    static final Content HASH = new Shaped(
            "[0-9a-f]{64}",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            Text.of("64 chiffres hexadécimaux, en minuscules", "64 hexadecimal digits, in lower case"));

    /** A day of any year, month then day; 29 February is none. */
    static final Content DAY_OF_YEAR = new Shaped(
            "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])",
            "03-31",
            Text.of("un jour de l'année, mois-jour", "a day of the year, month-day"));

    /** A file of evidence/, which a statement names with the hash of its bytes. */
    static final Content EVIDENCE = new Shaped(
            "([A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*\\.[A-Za-z][A-Za-z0-9]*",
            "lettre-2021-02-10.pdf",
            Text.of("le nom d'un fichier, sans espace ni accent", "the name of a file, without spaces or accents"));

    /** A reference to the fund or to one of its local funds. */
    static final Content BODY = new Code(Coded.BODY, false);

    /**
     * What an information system calls a body: it is compared letter for letter, so that it holds nothing that is not
     * seen, and nothing that a spreadsheet would run.
     */
    static final Content BODY_CODE = new Shaped(
            "[0-9A-Za-z]([0-9A-Za-z ._/-]*[0-9A-Za-z])?",
            "\"01\"",
            Text.of(
                    "un code : des lettres sans accent et des chiffres, au besoin . _ / - ou une espace au milieu",
                    "a code: letters without accents and digits, with . _ / - or a space inside if need be"));

    private Codes() {}
}
