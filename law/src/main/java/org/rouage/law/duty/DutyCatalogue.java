package org.rouage.law.duty;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Digest;
import org.rouage.basics.Text;
import org.rouage.law.requirement.Catalogue;

/**
 * The duties of one text, through its versions; {@code source} says where it can be read when it is no article of a
 * code.
 *
 * <p>Example: {@code css-l224-10}, article {@code CSS L224-10}, five versions since 1997-01-01.
 */
public record DutyCatalogue(
        String id,
        String article,
        Text title,
        Optional<Text> source,
        List<Catalogue.Version> versions,
        List<Duty> duties,
        Digest digest) {
    public DutyCatalogue {
        versions = List.copyOf(versions);
        duties = List.copyOf(duties);
    }
}
