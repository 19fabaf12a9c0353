package org.rouage.document;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * JSON as every document of Rouage writes it: indented by two spaces, lines ended by a line feed, whatever the system.
 *
 * <p>Example: {@code try (JsonGenerator json = IndentedJson.on(written)) { json.writeStartObject(); … }}.
 */
public final class IndentedJson extends ObjectWriteContext.Base {
    private final PrettyPrinter printer = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private IndentedJson() {}

    public static JsonGenerator on(Writer written) {
        return new JsonFactory().createGenerator(new IndentedJson(), written);
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }
}
