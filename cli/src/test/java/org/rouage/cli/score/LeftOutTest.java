package org.rouage.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class LeftOutTest {
    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Lampistes lampistes = Lampistes.none();

    @BeforeEach
    void copy_the_dossier() throws IOException {
        lampistes = Lampistes.in(folder);
    }

    @Test
    void at_every_level_the_weights_that_count_and_those_left_out_are_all_the_weights() {
        int groups = 0;
        int leftOut = 0;
        for (String year : List.of("2024", "2025", "2026")) {
            for (String body : List.of("network", "nord", "lac", "port")) {
                for (JsonNode group : all(score(year, body))) {
                    BigDecimal counted = number(group.get("weights").get("counted"));
                    BigDecimal sum = counted;
                    for (JsonNode one : group.get("leftOut")) {
                        assertThat(one.get("reason").get("fr").asString()).isNotBlank();
                        if (one.has("weight")) {
                            sum = sum.add(number(one.get("weight")));
                            leftOut++;
                        }
                    }
                    assertThat(sum)
                            .isEqualByComparingTo(number(group.get("weights").get("all")));
                    groups++;
                }
            }
        }
        assertThat(groups).isEqualTo(48);
        assertThat(leftOut).isPositive();
    }

    @Test
    void what_an_objective_leaves_out_is_named_in_its_axis_and_in_the_convention_too() {
        assertThat(all(score("2026", "network")))
                .filteredOn(group -> !group.get("id").asString().equals("obj-2"))
                .allSatisfy(group -> assertThat(group.get("leftOut").toString())
                        .contains("\"id\":\"charter\"", "\"number\":\"10\"", "not measured"));
    }

    @Test
    void the_page_and_the_table_name_it_too() {
        assertThat(lampistes
                        .asked("score", "--year", "2026", "--format", "html")
                        .run()
                        .out())
                .contains("72.22… of 100, on 90 of 100 weights", "left out, weight 10, in obj-1");
        assertThat(lampistes
                        .asked("score", "--year", "2026", "--format", "csv")
                        .run()
                        .out())
                .contains("\r\naxe-1,,Éclairer,2026,network,,,axis,100,")
                .contains("\"charter (left out, weight 10, in obj-1): not measured\",90,\r\n");
    }

    private JsonNode score(String year, String body) {
        String printed = lampistes
                .asked("score", "--year", year, "--body", body, "--format", "json")
                .run()
                .out();
        return new ObjectMapper().readTree(printed).get("score");
    }

    private static List<JsonNode> all(JsonNode group) {
        var all = new ArrayList<JsonNode>(List.of(group));
        group.get("groups").forEach(below -> all.addAll(all(below)));
        return all;
    }

    private static BigDecimal number(JsonNode shown) {
        return new BigDecimal(shown.get("number").asString());
    }
}
