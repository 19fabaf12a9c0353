package org.rouage.law.requirement;

import java.util.Optional;
import org.rouage.basics.Validity;

/**
 * The provision on which a requirement rests, for the days on which it stands at that address with that text.
 *
 * <p>Example: {@code CSS L227-1 III al. 1}, 2004-12-21 to 2005-08-03, with the fingerprint of its text. No fingerprint
 * means that the text was not seen when the catalogue was written; every verdict that rests on it says so. The provision
 * and the fingerprint are in their printed forms ({@code ProvisionRef}, {@code Fingerprint}).
 */
public record Basis(String provision, Validity validity, Optional<String> fingerprint) {}
