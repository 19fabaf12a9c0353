package org.rouage.law.link;

/**
 * The attributes of one {@code LIEN} of LEGI XML, as they stand there, and its label.
 *
 * <p>Example: typelien {@code CREATION}, sens {@code source}, naturetexte {@code DECRET}, numtexte {@code 2006-83},
 * datesignatexte {@code 2006-01-27}, num {@code 1}. An empty attribute is an empty string; 2999-01-01 is no date.
 */
public record LegiAttributes(
        String typelien,
        String sens,
        String naturetexte,
        String cidtexte,
        String numtexte,
        String datesignatexte,
        String num,
        String label) {}
