package org.rouage.corpus.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rouage.basics.Digest;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.files.SourceFile;
import org.rouage.files.yaml.Yaml;
import org.rouage.files.yaml.YamlFields;
import org.rouage.files.yaml.YamlNode;
import org.rouage.law.requirement.Catalogue;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Force;
import org.rouage.law.requirement.Kind;
import org.rouage.law.requirement.Misnumbered;
import org.rouage.law.requirement.Moment;
import org.rouage.law.requirement.Requirement;
import org.rouage.law.requirement.Scope;
import org.rouage.law.requirement.Vocabulary;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * Reads one catalogue file: the founding article, its versions, and the requirements that rest on them.
 *
 * <p>Example: {@code new CatalogueReader(vocabulary).read(file)}. A file with an error is refused with all its
 * problems, each at its line and column; the file's own {@code terms} are added to the vocabulary before its
 * requirements are read.
 */
public final class CatalogueReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String SEEN = "seen";

    private final Vocabulary shared;

    public CatalogueReader(Vocabulary shared) {
        this.shared = shared;
    }

    public Outcome<Catalogue> read(SourceFile file) {
        return switch (Yaml.read(file)) {
            case Outcome.Accepted<YamlNode>(YamlNode node) -> {
                var problems = new ArrayList<Problem>();
                Catalogue catalogue = YamlFields.read(node, problems, fields -> catalogue(fields, file.digest()));
                yield Outcome.of(catalogue, problems);
            }
            case Outcome.Refused<YamlNode>(var reasons) -> Outcome.refused(reasons);
        };
    }

    private Catalogue catalogue(YamlFields fields, Digest digest) {
        String id = identifier(fields, "catalogue");
        String article = fields.text("article");
        Optional<String> chronicalId = fields.optionalText("chronicalId");
        Text title = fields.bilingual("title");
        Vocabulary added = fields.optional("terms", VocabularyReader::read).orElse(Vocabulary.empty());
        Terms terms = new Terms(shared.plus(added));
        List<Catalogue.Version> versions = versions(fields, article);
        LocalDate since = versions.stream()
                .map(version -> version.validity().from())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        ScopeReader scopes = new ScopeReader(terms, since);
        Scope scope = fields.one("scope", scopes::whole);
        var one = new RequirementReader(id, scope, scopes, terms, new BasisReader(versions));
        List<Requirement> requirements = fields.nonEmptyList("requirements", one::read);
        return new Catalogue(id, article, chronicalId, title, scope, versions, added, requirements, digest);
    }

    public static List<Catalogue.Version> versions(YamlFields fields, String article) {
        int before = fields.problems().size();
        List<Catalogue.Version> versions = fields.nonEmptyList("versions", f -> {
            String number = f.optionalText("article").orElse(article);
            var text = new java.util.TreeMap<String, Boolean>(java.util.Map.of(SEEN, true, "not-seen", false));
            return new Catalogue.Version(number, Validities.read(f), f.oneOf("text", text));
        });
        if (fields.problems().size() == before) {
            for (int i = 1; i < versions.size(); i++) {
                var one = versions.get(i - 1).validity();
                var other = versions.get(i).validity();
                if (one.overlaps(other) || one.compareTo(other) > 0) {
                    fields.problems()
                            .add(CatalogueProblems.overlap(
                                    fields.nodes("versions").get(i).place(), "versions", one, other));
                }
            }
        }
        return versions;
    }

    /** A required identifier in lower-case letters, digits and hyphens. */
    public static String identifier(YamlFields fields, String key) {
        String id = fields.text(key);
        if (!fields.isPlaceholder() && !id.equals("?") && !ID.matcher(id).matches()) {
            fields.problems().add(CatalogueProblems.badId(fields.placeOf(key), id));
        }
        return id;
    }

    /** Reads the requirements of one catalogue, one by one. */
    private static final class RequirementReader {
        private final String catalogue;
        private final Scope scope;
        private final ScopeReader scopes;
        private final Terms terms;
        private final BasisReader bases;
        private final Set<String> ids = new HashSet<>();

        RequirementReader(String catalogue, Scope scope, ScopeReader scopes, Terms terms, BasisReader bases) {
            this.catalogue = catalogue;
            this.scope = scope;
            this.scopes = scopes;
            this.terms = terms;
            this.bases = bases;
        }

        Requirement read(YamlFields fields) {
            String id = identifier(fields, "id");
            if (!fields.isPlaceholder() && !id.equals("?") && !ids.add(id)) {
                fields.problems().add(CatalogueProblems.duplicateId(fields.placeOf("id"), id));
            }
            Force force = fields.oneOf("force", Force.class);
            Kind kind = fields.oneOf("kind", Kind.class);
            Moment moment = fields.oneOf("moment", Moment.class);
            Text wording = fields.bilingual("wording");
            Scope narrowed =
                    fields.optional("scope", f -> scopes.within(scope, f)).orElse(scope);
            Check check = check(fields, force);
            var rests = bases.read(fields);
            Optional<Misnumbered> misnumbered = fields.optional("misnumbered", this::misnumbered);
            List<Text> notes = Wordings.many(fields, "notes");
            return new Requirement(
                    catalogue + "/" + id,
                    force,
                    kind,
                    moment,
                    narrowed,
                    wording,
                    check,
                    rests.isEmpty() ? BasisReader.PLACEHOLDER : rests,
                    misnumbered,
                    notes);
        }

        private Check check(YamlFields fields, Force force) {
            var reader = new CheckReader(terms, force);
            Optional<YamlNode> written = fields.node("check");
            if (written.isEmpty() && !fields.isPlaceholder()) {
                Text nothing = Text.of("pas de clé check", "no key check");
                fields.problems().add(CatalogueProblems.check(fields.place(), nothing, reader.words()));
            }
            return written.map(node -> reader.read(node, fields.problems())).orElse(new Check.ReciprocalCommitments());
        }

        private Misnumbered misnumbered(YamlFields fields) {
            return new Misnumbered(
                    fields.text("printed"),
                    fields.nonEmptyList(
                            "readings", f -> new Misnumbered.Reading(f.text("provision"), f.bilingual("says"))),
                    terms.many(fields, "resolves", Slot.RECIPIENT),
                    fields.bilingual("note"));
        }
    }
}
