package org.rouage.law.requirement;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Digest;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;

/**
 * The requirements of one founding article and its lineage, through all its versions.
 *
 * <p>Example: {@code css-l227-1}, article {@code CSS L227-1}, chronical id LEGIARTI000006742305, sixteen versions since
 * 1997-01-01. Versions say which texts were seen. The digest is that of the catalogue's file, for receipts.
 */
public record Catalogue(
        String id,
        String article,
        Optional<String> chronicalId,
        Text title,
        Scope scope,
        List<Version> versions,
        Vocabulary terms,
        List<Requirement> requirements,
        Digest digest) {
    public Catalogue {
        versions = List.copyOf(versions);
        requirements = List.copyOf(requirements);
    }

    /**
     * One version of the founding article, under the number it then had; {@code seen} when its text was at hand when
     * the catalogue was written.
     *
     * <p>Example: the convention of the CNBF stood at {@code CSS L723-2-1} from 2018-01-01 to 2018-06-14, and at
     * {@code CSS L652-5} since.
     */
    public record Version(String article, Validity validity, boolean seen) {}
}
