package org.rouage.dossier.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rouage.convention.Amendment;
import org.rouage.convention.Convention;
import org.rouage.convention.Heading;
import org.rouage.convention.Operation;
import org.rouage.dossier.Sample;
import org.rouage.files.yaml.Yaml;
import org.rouage.files.yaml.YamlNode;

class FormWriterTest {
    @Test
    void every_act_draft_and_submission_of_the_full_sample_is_read_back_as_it_was_written() {
        Sample.full().files().forEach((file, text) -> {
            if (!file.startsWith("records/") && file.endsWith(".yaml")) {
                Form form = Forms.bySchema().getOrDefault(Sample.form(file), Forms.AMENDMENT);
                Record read = RecordMaker.make(form.record(), tree(text));
                assertThat(read(form, FormWriter.write(form, read))).as(file).isEqualTo(read);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"convention", "amendment"})
    void whatever_is_written_is_read_back_the_same(String schema) {
        Form form = schema.equals("convention") ? Forms.CONVENTION : Forms.AMENDMENT;
        LongStream.range(0, 400).forEach(seed -> {
            Record drawn = new DrawnRecords(seed).record(form, 6);
            String written = FormWriter.write(form, drawn);
            assertThat(read(form, written)).as("seed %s:%n%s", seed, written).isEqualTo(drawn);
        });
    }

    @Test
    void a_draft_is_written_key_by_key_in_the_order_of_the_form() {
        var draft = new Amendment(
                3,
                "Réponse : \"vite\"",
                "workload-change",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.empty(),
                Optional.of("amendment-2"),
                "Entre les parties :\n\nil est convenu.\n",
                List.of(new Convention.PlannedSignatory("state", "director", Optional.empty())),
                List.of(
                        new Operation.Repeal("clause-1"),
                        new Operation.Correct("amendment-1", "a slip", new Operation.Renumber("clause-2", "2 bis")),
                        new Operation.Move("obj-1", "sheet-2", Optional.empty(), true)),
                List.of());

        assertThat(FormWriter.write(Forms.AMENDMENT, draft)).isEqualTo("""
                number: 3
                title: "Réponse : \\"vite\\""
                ground: workload-change
                effective: 2026-01-01
                base: amendment-2
                text: |
                  Entre les parties :

                  il est convenu.
                signatories:
                  - party: state
                    capacity: director
                operations:
                  - repeal:
                      clause: clause-1
                  - correct:
                      act: amendment-1
                      error: "a slip"
                      operation:
                        renumber:
                          clause: clause-2
                          number: "2 bis"
                  - move:
                      clause: obj-1
                      into: sheet-2
                      first: true
                """);
    }

    @Test
    void what_no_key_of_a_choice_holds_cannot_be_written() {
        Convention convention = RecordMaker.make(
                Convention.class,
                tree(Optional.ofNullable(Sample.full().files().get("convention.yaml"))
                        .orElseThrow()));
        var draft = RecordMaker.make(Amendment.class, tree("number: 1\ntitle: a\nground: other\n"));
        var heading = new Amendment(
                1,
                "a",
                "other",
                draft.financingLawYear(),
                draft.signed(),
                draft.known(),
                draft.effective(),
                draft.effectiveWhen(),
                draft.base(),
                "",
                List.of(),
                List.of(new Operation.Replace(Heading.of(convention))),
                List.of());

        assertThatThrownBy(() -> FormWriter.write(Forms.AMENDMENT, heading))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no key of element");
    }

    private static Record read(Form form, String written) {
        return RecordMaker.make(form.record(), tree(written));
    }

    private static YamlNode tree(String text) {
        return Yaml.read("written.yaml", text).value().orElseThrow(() -> new AssertionError(text));
    }
}
