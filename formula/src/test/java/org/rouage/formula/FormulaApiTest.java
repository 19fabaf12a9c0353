package org.rouage.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The parser that reads formulas is nobody's business outside: no public signature shows it. */
final class FormulaApiTest {
    @Test
    void no_public_signature_shows_the_parser() throws IOException, ClassNotFoundException {
        var shown = new ArrayList<String>();
        List<Class<?>> types = types();
        assertThat(types).contains(Formula.class, Calculation.class, FloatingCalculation.class);
        for (Class<?> type : types) {
            if (Modifier.isPublic(type.getModifiers())) {
                signatures(type).filter(FormulaApiTest::isParser).forEach(shown::add);
            }
        }
        assertThat(shown).isEmpty();
    }

    private static boolean isParser(String signature) {
        return signature.contains("org.antlr") || signature.contains("org.rouage.formula.grammar");
    }

    private static Stream<String> signatures(Class<?> type) {
        Stream<String> methods = Stream.of(type.getDeclaredMethods())
                .filter(method -> isOpen(method.getModifiers()))
                .map(Method::toGenericString);
        Stream<String> constructors = Stream.of(type.getDeclaredConstructors())
                .filter(constructor -> isOpen(constructor.getModifiers()))
                .map(Constructor::toGenericString);
        Stream<String> fields = Stream.of(type.getDeclaredFields())
                .filter(field -> isOpen(field.getModifiers()))
                .map(Field::toGenericString);
        return Stream.of(methods, constructors, fields).flatMap(each -> each);
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static List<Class<?>> types() throws IOException, ClassNotFoundException {
        Path classes =
                Path.of(System.getProperty("rouage.root"), "formula", "target", "classes", "org", "rouage", "formula");
        var types = new ArrayList<Class<?>>();
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.equals("package-info.class")) {
                    types.add(Class.forName("org.rouage.formula." + name.replace(".class", "")));
                }
            }
        }
        return types;
    }
}
