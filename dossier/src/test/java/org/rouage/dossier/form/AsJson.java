package org.rouage.dossier.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;
import org.rouage.files.yaml.YamlScalar;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** A YAML tree as an editor's validator sees it: JSON, by the core schema of YAML 1.2. */
final class AsJson {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final JsonMapper JSON = new JsonMapper();

    private AsJson() {}

    static String of(YamlNode node) {
        return JSON.writeValueAsString(value(node));
    }

    private static Object value(YamlNode node) {
        return switch (node) {
            case YamlMap map -> {
                var values = new LinkedHashMap<String, Object>();
                map.list().forEach(entry -> values.put(entry.key(), value(entry.value())));
                yield values;
            }
            case YamlList list -> list.items().stream().map(AsJson::value).toList();
            case YamlScalar scalar -> scalar(scalar);
        };
    }

    private static Object scalar(YamlScalar scalar) {
        if (scalar.style() != YamlScalar.Style.PLAIN) {
            return scalar.text();
        }
        if (scalar.isNull()) {
            return NullNode.getInstance();
        }
        if (NUMBER.matcher(scalar.text()).matches()) {
            return new BigDecimal(scalar.text());
        }
        return switch (scalar.text()) {
            case "true" -> true;
            case "false" -> false;
            case String text -> text;
        };
    }
}
