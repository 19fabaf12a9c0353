package org.rouage.document.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Digest;
import org.rouage.document.JsonTree;

class StandingJsonTest {
    @Test
    void every_part_names_its_writer_and_a_changed_one_what_it_said_first() {
        JsonTree indicator = passage(read(), "ind-1");

        assertThat(part(indicator, "targets[2015]")).isEqualTo("86 by convention");
        assertThat(part(indicator, "targets[2016]")).isEqualTo("90 by amendment-1 (1), first 87");
        assertThat(part(indicator, "targets[2017]")).isEqualTo("nothing by amendment-1 (2), first 88");
        assertThat(part(indicator, "breaks[2016]")).startsWith("The *new* telephones");
    }

    @Test
    void what_it_says_is_what_stands() {
        var text = SampleText.text();
        JsonTree tree = JsonTree.read(StandingJson.print(text));

        text.standing().root().all().forEach(passage -> {
            JsonTree printed = passage(tree, passage.id());
            assertThat(printed.list("parts").stream()
                            .filter(part -> part.word("says").isPresent())
                            .collect(Collectors.toMap(
                                    part -> part.word("part").orElseThrow(),
                                    part -> part.word("says").orElseThrow())))
                    .isEqualTo(passage.parts().stream()
                            .collect(Collectors.toMap(part -> part.name(), part -> part.said())));
            assertThat(printed.word("repealed")).isEqualTo(passage.repealed().map(Object::toString));
        });
    }

    @Test
    void both_dates_the_acts_and_the_hashes_are_in_it() {
        JsonTree tree = read();

        assertThat(tree.word("format")).contains("rouage-text/1");
        assertThat(tree.word("inForceOn")).contains("2016-06-01");
        assertThat(tree.word("knownOn")).contains("2016-06-01");
        assertThat(tree.word("moment")).contains("within");
        assertThat(tree.list("acts").stream()
                        .map(act -> act.word("act").orElseThrow() + " "
                                + act.word("status").orElse("")))
                .containsExactly(
                        "convention ",
                        "amendment-1 in-force",
                        "amendment-2 in-force",
                        "amendment-3 announced",
                        "amendment-4 undated",
                        "amendment-5 draft");
        assertThat(tree.at("receipt")
                        .flatMap(receipt -> receipt.at("dossier"))
                        .flatMap(dossier -> dossier.at("files"))
                        .flatMap(files -> files.word("convention.yaml")))
                .contains(Digest.ofText("convention").toString());
    }

    @Test
    void the_same_values_give_the_same_bytes() {
        assertThat(StandingJson.print(SampleText.text()))
                .isEqualTo(StandingJson.print(SampleText.of(
                        SampleText.clockmakers(), SampleText.amendments().reversed(), "2016-06-01", "2016-06-01")));
    }

    @Test
    void an_element_alone_is_the_same_passage() {
        JsonTree only = JsonTree.read(StandingJson.print(SampleText.text().only("ind-1")));

        assertThat(only.word("only")).contains("ind-1");
        assertThat(only.at("text").orElseThrow()).isEqualTo(passage(read(), "ind-1"));
    }

    private static JsonTree read() {
        return JsonTree.read(StandingJson.print(SampleText.text()));
    }

    private static JsonTree passage(JsonTree tree, String id) {
        var left = new ArrayList<JsonTree>(List.of(tree.at("text").orElseThrow()));
        while (!left.isEmpty()) {
            JsonTree one = left.removeLast();
            if (one.word("id").filter(id::equals).isPresent()) {
                return one;
            }
            left.addAll(one.list("passages"));
        }
        throw new AssertionError(id + " is not in the text");
    }

    private static String part(JsonTree passage, String name) {
        return passage.list("parts").stream()
                .filter(part -> part.word("part").filter(name::equals).isPresent())
                .map(part -> part.word("says").orElse("nothing") + " by "
                        + part.word("writer").orElseThrow()
                        + part.word("first").map(first -> ", first " + first).orElse(""))
                .findFirst()
                .orElseThrow();
    }
}
