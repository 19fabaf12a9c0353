package org.rouage.corpus.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Validity;
import org.rouage.files.yaml.YamlFields;
import org.rouage.law.requirement.Scope;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * Reads whom a catalogue or a requirement speaks of; a requirement's scope is completed from its catalogue's.
 *
 * <p>Example: {@code {branches: [{term: autonomy, from: 2021-01-01}]}} keeps the instrument and the funds of the
 * catalogue. A term without dates holds as long as it does in the catalogue's scope, else since the first version.
 */
public record ScopeReader(Terms terms, LocalDate since) {
    public Scope whole(YamlFields fields) {
        return new Scope(
                terms.one(fields, "instrument", Slot.INSTRUMENT),
                dated(fields, "funds", Slot.FUND, List.of()),
                dated(fields, "branches", Slot.BRANCH, List.of()),
                dated(fields, "missions", Slot.MISSION, List.of()));
    }

    public Scope within(Scope outer, YamlFields fields) {
        return new Scope(
                outer.instrument(),
                fields.has("funds") ? dated(fields, "funds", Slot.FUND, outer.funds()) : outer.funds(),
                fields.has("branches") ? dated(fields, "branches", Slot.BRANCH, outer.branches()) : outer.branches(),
                fields.has("missions") ? dated(fields, "missions", Slot.MISSION, outer.missions()) : outer.missions());
    }

    private List<Scope.Dated> dated(YamlFields fields, String key, Slot slot, List<Scope.Dated> outer) {
        return fields.list(key, f -> {
            String term = terms.one(f, "term", slot);
            boolean undated = !f.has("from") && !f.has("until");
            Optional<Validity> same = outer.stream()
                    .filter(dated -> dated.term().equals(term))
                    .map(Scope.Dated::validity)
                    .findFirst();
            return new Scope.Dated(term, undated ? same.orElse(Validity.from(since)) : Validities.read(f, since));
        });
    }
}
