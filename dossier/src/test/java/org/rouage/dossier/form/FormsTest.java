package org.rouage.dossier.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rouage.convention.Budget;
import org.rouage.convention.Element;
import org.rouage.convention.Figure;
import org.rouage.convention.Heading;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;
import org.rouage.dossier.Sample;
import org.rouage.dossier.form.Content.Anew;
import org.rouage.dossier.form.Content.Choice;
import org.rouage.dossier.form.Content.Group;
import org.rouage.dossier.form.Content.ListOf;
import org.rouage.files.yaml.Yaml;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;

class FormsTest {
    @Test
    void the_keys_of_each_form_are_the_components_of_its_record_in_the_same_order() {
        forms().forEach(form -> assertThat(form.names())
                .as(form.name())
                .containsExactlyElementsOf(Arrays.stream(form.record().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()));
    }

    @Test
    void a_key_may_be_left_out_exactly_where_its_record_can_do_without() {
        forms().forEach(form -> Arrays.stream(form.record().getRecordComponents())
                .filter(component -> form.key(component.getName()).orElseThrow().required())
                .forEach(component -> assertThat(component.getType().getSimpleName())
                        .as(form.name() + "." + component.getName())
                        .isNotEqualTo("Optional")));
    }

    @Test
    void each_kind_of_records_has_its_file_but_the_vintages_of_parameters_and_the_submissions() {
        assertThat(Forms.records().values().stream().flatMap(form -> form.names().stream()))
                .containsExactlyElementsOf(Arrays.stream(Records.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !name.equals("vintages") && !name.equals("submissions"))
                        .toList());
    }

    @Test
    void no_two_forms_have_one_name_and_every_key_is_described() {
        var names = new HashMap<String, Form>();
        forms().forEach(form ->
                assertThat(names.merge(form.name(), form, (a, b) -> a)).isEqualTo(form));
        forms().flatMap(form -> form.keys().stream())
                .forEach(key ->
                        assertThat(key.description().isEmpty()).as(key.name()).isFalse());
    }

    @Test
    void the_sample_writes_every_key_of_every_form() {
        var written = new HashMap<String, Set<String>>();
        Sample.everyForm().forEach((file, text) -> {
            Form form = Forms.bySchema().getOrDefault(Sample.form(file), Forms.AMENDMENT);
            collect(form, Yaml.read(file, text).value().orElseThrow(), written);
        });

        forms().forEach(form -> assertThat(written.getOrDefault(form.name(), Set.of()))
                .as(form.name())
                .containsExactlyInAnyOrderElementsOf(form.names()));
        for (Choice choice : List.of(OperationForms.OPERATION, ElementForms.ELEMENT)) {
            assertThat(written.getOrDefault(choice.name(), Set.of()))
                    .as(choice.name())
                    .containsExactlyInAnyOrderElementsOf(choice.names());
        }
    }

    @Test
    void every_operation_is_written_under_its_own_name_and_a_correction_holds_any_but_a_correction() {
        List<String> operations = Arrays.stream(Operation.class.getPermittedSubclasses())
                .map(kind -> Character.toLowerCase(kind.getSimpleName().charAt(0))
                        + kind.getSimpleName().substring(1))
                .toList();
        var mending = Forms.choicesWithin(Forms.AMENDMENT).stream()
                .filter(choice -> choice.name().equals("mending"))
                .findFirst()
                .orElseThrow();

        assertThat(OperationForms.OPERATION.names()).containsExactlyElementsOf(operations);
        assertThat(mending.names())
                .containsExactlyElementsOf(operations.stream()
                        .filter(name -> !name.equals("correct"))
                        .toList());
    }

    @Test
    void every_kind_of_element_is_written_in_an_amendment_but_the_heading_and_a_rule() {
        assertThat(ElementForms.ELEMENT.names().stream()
                        .<Class<?>>map(name ->
                                ElementForms.ELEMENT.form(name).orElseThrow().record()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Arrays.stream(Element.class.getPermittedSubclasses()),
                                Arrays.stream(Figure.class.getPermittedSubclasses()))
                        .filter(Class::isRecord)
                        .filter(kind -> kind != Heading.class && kind != Budget.Rule.class)
                        .toList());
    }

    private static Stream<Form> forms() {
        return Forms.bySchema().values().stream()
                .flatMap(file -> Forms.within(file).stream())
                .filter(form -> !Forms.records().containsValue(form))
                .distinct();
    }

    private static void collect(Form form, YamlNode node, Map<String, Set<String>> written) {
        if (node instanceof YamlMap map) {
            for (YamlMap.Entry entry : map.list()) {
                written.computeIfAbsent(form.name(), name -> new LinkedHashSet<>())
                        .add(entry.key());
                collect(form.key(entry.key()).orElseThrow().content(), entry.value(), written);
            }
        }
    }

    private static void collect(Content content, YamlNode node, Map<String, Set<String>> written) {
        if (content instanceof Group(Form inner)) {
            collect(inner, node, written);
        } else if (content instanceof Anew(Content anew)) {
            collect(anew, node, written);
        } else if (content instanceof Choice choice && node instanceof YamlMap map) {
            for (YamlMap.Entry entry : map.list()) {
                written.computeIfAbsent(choice.name(), name -> new LinkedHashSet<>())
                        .add(entry.key());
                collect(choice.form(entry.key()).orElseThrow(), entry.value(), written);
            }
        } else if (content instanceof ListOf list) {
            List<YamlNode> items = node instanceof YamlList(var written_items, var place) ? written_items : List.of();
            items.forEach(item -> collect(list.item(), item, written));
        }
    }
}
