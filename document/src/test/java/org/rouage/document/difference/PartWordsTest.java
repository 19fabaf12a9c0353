package org.rouage.document.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Text;
import org.rouage.convention.Convention;
import org.rouage.convention.Element;
import org.rouage.convention.Figure;
import org.rouage.convention.Fund;

final class PartWordsTest {
    @Test
    void a_part_is_named_in_both_languages_with_what_tells_it_from_its_like() {
        assertThat(PartWords.of("targets[2026]")).isEqualTo(Text.of("cible 2026", "target 2026"));
        assertThat(PartWords.of("period.endInclusive")).isEqualTo(Text.of("dernier jour", "last day"));
        assertThat(PartWords.of("fund.missions[prevention]#2"))
                .isEqualTo(Text.of("mission prevention", "mission prevention"));
        assertThat(PartWords.capital("ended")).isEqualTo(Text.of("Dernier jour dû", "Last day owed"));
        assertThat(PartWords.of("unheard-of")).isEqualTo(Text.same("unheard-of"));
    }

    @Test
    void every_part_that_any_element_can_have_has_a_name() {
        var nameless = new ArrayList<String>();
        for (Class<?> kind : kinds()) {
            for (RecordComponent component : kind.getRecordComponents()) {
                boolean holdsElements = component.getGenericType().getTypeName().matches(".*<org.rouage.*>")
                        && kinds().stream()
                                .anyMatch(one -> component
                                        .getGenericType()
                                        .getTypeName()
                                        .endsWith("<" + one.getTypeName() + ">"));
                if (!holdsElements) {
                    names(component).stream()
                            .filter(name -> PartWords.of(name).equals(Text.same(name)) && !SAME.contains(name))
                            .forEach(name -> nameless.add(kind.getSimpleName() + "." + name));
                }
            }
        }
        assertThat(nameless).isEmpty();
    }

    /** Words that both languages and the file share. */
    private static final List<String> SAME = List.of("instrument", "nature", "source", "type");

    private static List<Class<?>> kinds() {
        return Stream.concat(
                        Arrays.stream(Element.class.getPermittedSubclasses()),
                        Arrays.stream(Figure.class.getPermittedSubclasses()))
                .filter(Class::isRecord)
                .toList();
    }

    private static List<String> names(RecordComponent component) {
        if (component.getType() == Fund.class || component.getType() == Convention.Period.class) {
            return Arrays.stream(component.getType().getRecordComponents())
                    .map(one -> component.getName() + "." + one.getName())
                    .toList();
        }
        return List.of(component.getName());
    }
}
