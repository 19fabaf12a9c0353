package org.rouage.cli.text;

import java.nio.file.Path;
import java.util.Map;
import org.rouage.basics.Outcome;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.corpus.duty.DutyFiles;
import org.rouage.dossier.Dossier;
import org.rouage.dossier.DossierReader;
import org.rouage.evaluation.proceedings.OutsideDelays;
import org.rouage.law.requirement.Vocabulary;

/**
 * How every command reads a dossier: with the delays that texts and practices give for an evaluator's report, which are
 * asked for only where the dossier has an evaluation.
 *
 * <p>Example: {@code DossierReading.reader(vocabulary).read(folder)} refuses a final report handed fourteen days after
 * the provisional one, under décret n° 2022-1680, article 14.
 */
public final class DossierReading {
    private DossierReading() {}

    public static DossierReader reader(Vocabulary vocabulary) {
        return new DossierReader(vocabulary, DossierReading::outsideDelays);
    }

    /** Those of the built-in duty catalogues. */
    public static OutsideDelays outsideDelays() {
        return OutsideDelays.of(DutyFiles.builtIn(CatalogueFiles.builtIn()));
    }

    /** The dossier as if some of its files held other bytes; nothing is written. */
    public static Outcome<Dossier> with(Path folder, Map<String, byte[]> changed) {
        return reader(CatalogueFiles.builtIn().vocabulary()).read(folder, changed);
    }
}
