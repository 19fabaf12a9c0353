package org.rouage.dossier.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.rouage.dossier.form.Content.Group;
import org.rouage.dossier.form.Content.ListOf;

/**
 * The form of each file of a dossier.
 *
 * <p>Example: {@code Forms.records().get("signatures.yaml")} is the form of a file with one key, {@code signatures}.
 */
public final class Forms {
    public static final Form CONVENTION = ConventionForms.CONVENTION;
    public static final Form AMENDMENT = ConventionForms.AMENDMENT;
    public static final Form SIGNATURES =
            RecordForms.file("signatures", RecordForms.SIGNATURE, "signatures", "signatures");
    public static final Form FILINGS = RecordForms.file("filings", RecordForms.FILING, "transmissions", "filings");
    public static final Form EVENTS = RecordForms.file("events", RecordForms.EVENT, "faits", "events");
    public static final Form LOCAL_CONTRACTS = RecordForms.file(
            "localContracts", RecordForms.LOCAL_CONTRACT, "contrats pluriannuels de gestion", "local contracts");
    public static final Form CORRESPONDENCES =
            RecordForms.file("correspondences", RecordForms.CORRESPONDENCE, "correspondances", "correspondences");
    public static final Form JUSTIFICATIONS =
            RecordForms.file("justifications", RecordForms.JUSTIFICATION, "justifications", "justifications");

    private Forms() {}

    /** The record files, by their names in {@code records/}. */
    public static SequencedMap<String, Form> records() {
        var forms = new LinkedHashMap<String, Form>();
        forms.put("signatures.yaml", SIGNATURES);
        forms.put("filings.yaml", FILINGS);
        forms.put("events.yaml", EVENTS);
        forms.put("local-contracts.yaml", LOCAL_CONTRACTS);
        forms.put("correspondences.yaml", CORRESPONDENCES);
        forms.put("justifications.yaml", JUSTIFICATIONS);
        return forms;
    }

    /**
     * Every kind of file, by the name of its schema: {@code convention}, {@code amendment}, {@code local-contracts}…
     */
    public static SequencedMap<String, Form> bySchema() {
        var forms = new LinkedHashMap<String, Form>();
        forms.put("convention", CONVENTION);
        forms.put("amendment", AMENDMENT);
        records().forEach((file, form) -> forms.put(file.replace(".yaml", ""), form));
        return forms;
    }

    /** A form and every form within it, itself first, each once, in the order of the keys. */
    public static List<Form> within(Form form) {
        SequencedSet<Form> found = new LinkedHashSet<>();
        collect(form, found);
        return List.copyOf(found);
    }

    private static void collect(Form form, SequencedSet<Form> found) {
        if (found.add(form)) {
            form.keys().forEach(key -> group(key.content(), found));
        }
    }

    private static void group(Content content, SequencedSet<Form> found) {
        if (content instanceof ListOf(Content item, var needsOne, var distinct)) {
            group(item, found);
        } else if (content instanceof Group(Form form)) {
            collect(form, found);
        }
    }
}
