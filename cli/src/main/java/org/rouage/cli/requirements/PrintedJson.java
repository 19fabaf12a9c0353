package org.rouage.cli.requirements;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON with two spaces and a line feed, the same bytes on every system. */
final class PrintedJson {
    private static final ObjectWriter WRITER = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private PrintedJson() {}

    static String of(Consumer<ObjectNode> content) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        content.accept(root);
        return WRITER.writeValueAsString(root) + "\n";
    }

    static void text(ObjectNode node, String key, Text text) {
        node.putObject(key).put("fr", text.french()).put("en", text.english());
    }

    /** {@code from} and {@code until}, exclusive and null without end. */
    static void validity(ObjectNode node, Validity validity) {
        node.put("from", validity.from().toString());
        Optional<LocalDate> end = validity.endExclusive();
        if (end.isPresent()) {
            node.put("until", end.get().toString());
        } else {
            node.putNull("until");
        }
    }
}
