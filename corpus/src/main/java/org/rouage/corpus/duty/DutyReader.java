package org.rouage.corpus.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.corpus.catalogue.BasisReader;
import org.rouage.corpus.catalogue.CatalogueProblems;
import org.rouage.corpus.catalogue.CatalogueReader;
import org.rouage.corpus.catalogue.ScopeReader;
import org.rouage.corpus.catalogue.Terms;
import org.rouage.files.SourceFile;
import org.rouage.files.yaml.Yaml;
import org.rouage.files.yaml.YamlFields;
import org.rouage.files.yaml.YamlNode;
import org.rouage.law.duty.Duty;
import org.rouage.law.duty.DutyCatalogue;
import org.rouage.law.duty.Satisfied;
import org.rouage.law.duty.Start;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Catalogue;
import org.rouage.law.requirement.Scope;
import org.rouage.law.requirement.Vocabulary;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * Reads one duty catalogue: the text, its versions, and the duties that rest on them.
 *
 * <p>Example: {@code new DutyReader(vocabulary).read(file)}. A file with an error is refused with all its problems,
 * each at its line and column. Events must be in the vocabulary, so that a dossier can record them.
 */
public final class DutyReader {
    private static final List<Duty.Reading> PLACEHOLDER =
            List.of(new Duty.Reading(Text.empty(), new Satisfied.BySignature()));
    private static final TreeMap<String, Start> DAYS = new TreeMap<>();
    private static final TreeMap<String, Satisfied> RECORDS = new TreeMap<>();

    static {
        DAYS.put("signature", new Start.Signature());
        DAYS.put("each-act", new Start.EachAct());
        DAYS.put("first-year", new Start.FirstYear());
        DAYS.put("term", new Start.Term());
        DAYS.put("each-year", new Start.EachYear());
        DAYS.put("financing-law", new Start.FinancingLaw());
        RECORDS.put("signature", new Satisfied.BySignature());
        RECORDS.put("local-contracts", new Satisfied.ByLocalContracts());
        RECORDS.put("amendment", new Satisfied.ByAmendment());
    }

    private final Vocabulary vocabulary;

    public DutyReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public Outcome<DutyCatalogue> read(SourceFile file) {
        return switch (Yaml.read(file)) {
            case Outcome.Accepted<YamlNode>(YamlNode node) -> {
                var problems = new ArrayList<Problem>();
                DutyCatalogue read = YamlFields.read(node, problems, fields -> catalogue(fields, file));
                yield Outcome.of(read, problems);
            }
            case Outcome.Refused<YamlNode>(var reasons) -> Outcome.refused(reasons);
        };
    }

    private DutyCatalogue catalogue(YamlFields fields, SourceFile file) {
        String id = CatalogueReader.identifier(fields, "duties");
        String article = fields.text("article");
        Text title = fields.bilingual("title");
        Optional<Text> source = fields.optionalBilingual("source");
        List<Catalogue.Version> versions = CatalogueReader.versions(fields, article);
        LocalDate since = versions.stream()
                .map(version -> version.validity().from())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        var terms = new Terms(vocabulary);
        var scopes = new ScopeReader(terms, since);
        Scope scope = fields.one("scope", scopes::whole);
        var one = new One(id, scope, scopes, terms, new BasisReader(versions), new HashSet<>());
        List<Duty> duties = fields.nonEmptyList("entries", one::read);
        return new DutyCatalogue(id, article, title, source, versions, duties, file.digest());
    }

    /** Reads the duties of one catalogue, one by one. */
    private record One(
            String catalogue, Scope scope, ScopeReader scopes, Terms terms, BasisReader bases, Set<String> ids) {
        Duty read(YamlFields fields) {
            String id = CatalogueReader.identifier(fields, "id");
            if (!fields.isPlaceholder() && !id.equals("?") && !ids.add(id)) {
                fields.problems().add(CatalogueProblems.duplicateId(fields.placeOf("id"), id));
            }
            Duty.Nature nature = fields.oneOf("nature", Duty.Nature.class);
            Scope narrowed =
                    fields.optional("scope", f -> scopes.within(scope, f)).orElse(scope);
            List<Basis> rests = bases.read(fields);
            return new Duty(
                    catalogue + "/" + id,
                    nature,
                    narrowed,
                    fields.bilingual("title"),
                    fields.one("debtor", this::bound),
                    fields.optional("creditor", this::bound),
                    fields.one("starts", this::start),
                    fields.optional("delay", DelayReader::read),
                    terms.many(fields, "stoppedBy", Slot.EVENT),
                    terms.many(fields, "restartedBy", Slot.EVENT),
                    readings(fields),
                    fields.bilingual("onExpiry"),
                    rests.isEmpty() ? BasisReader.PLACEHOLDER : rests,
                    fields.list("notes", f -> Text.of(f.text("fr"), f.text("en"))));
        }

        private Duty.Bound bound(YamlFields fields) {
            return new Duty.Bound(terms.optional(fields, "party", Slot.PARTY), fields.bilingual("who"));
        }

        private Start start(YamlFields fields) {
            Optional<Start> event = terms.optional(fields, "event", Slot.EVENT).map(Start.OnEvent::new);
            Optional<Start> day = fields.optionalOneOf("day", DAYS);
            exactlyOne(fields, event.isPresent(), day.isPresent(), "event | day");
            return event.or(() -> day).orElse(new Start.Signature());
        }

        private List<Duty.Reading> readings(YamlFields fields) {
            Optional<Satisfied> single = fields.optional("satisfiedBy", this::satisfied);
            List<Duty.Reading> several = fields.list(
                    "readings", f -> new Duty.Reading(f.bilingual("says"), f.one("satisfiedBy", this::satisfied)));
            exactlyOne(fields, single.isPresent(), several.size() > 1, "satisfiedBy | readings (2, …)");
            return single.map(satisfied -> List.of(new Duty.Reading(Text.empty(), satisfied)))
                    .orElse(several.isEmpty() ? PLACEHOLDER : several);
        }

        private Satisfied satisfied(YamlFields fields) {
            Optional<Satisfied> events = fields.has("events")
                    ? Optional.of(new Satisfied.ByEvent(terms.some(fields, "events", Slot.EVENT)))
                    : Optional.empty();
            Optional<Satisfied> record = fields.optionalOneOf("record", RECORDS);
            exactlyOne(fields, events.isPresent(), record.isPresent(), "events | record");
            return events.or(() -> record).orElse(new Satisfied.BySignature());
        }

        private static void exactlyOne(YamlFields fields, boolean one, boolean other, String expected) {
            if (one == other && !fields.isPlaceholder()) {
                Text found = one ? Text.of("les deux", "both") : Text.of("aucun des deux", "neither");
                fields.problems().add(DutyProblems.argument(fields.place(), found, Text.same(expected)));
            }
        }
    }
}
