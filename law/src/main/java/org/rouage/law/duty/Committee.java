package org.rouage.law.duty;

import org.rouage.basics.Text;
import org.rouage.basics.Validity;

/**
 * The committee that a recipient of the law was called by its assembly, on the days on which it existed under that
 * name.
 *
 * <p>Example: {@code national-assembly-committee} is the "commission des affaires sociales" since 2009-07-01.
 */
public record Committee(String recipient, String name, Validity validity, Text source) {}
