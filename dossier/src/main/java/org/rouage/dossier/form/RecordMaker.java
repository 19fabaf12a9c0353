package org.rouage.dossier.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;
import org.rouage.files.yaml.YamlScalar;

/**
 * Makes a record of a tree in which {@link FormReader} found no problem: each component is the value under the key of
 * its name.
 *
 * <p>Example: {@code {start: 2014-01-01, endInclusive: 2017-12-31}} makes {@code Period[start=2014-01-01,
 * endInclusive=2017-12-31]}. A key left out is an empty optional, an empty list, an empty text, 0 or {@code false}.
 */
public final class RecordMaker {
    private RecordMaker() {}

    public static <R extends Record> R make(Class<R> kind, YamlNode node) {
        if (!(node instanceof YamlMap map)) {
            throw new IllegalArgumentException("not a group of keys: " + node.place());
        }
        RecordComponent[] components = kind.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getGenericType(), written(map, component)))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<R> canonical = kind.getDeclaredConstructor(types);
            return canonical.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(node.place() + " was not checked", refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(kind + " is a public record", impossible);
        }
    }

    private static Optional<YamlNode> written(YamlMap map, RecordComponent component) {
        return map.get(component.getName()).filter(node -> !node.isNull());
    }

    private static Object value(Type type, Optional<YamlNode> node) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class
                    ? node.map(written -> single(inner, written))
                    : node.map(written -> items(inner, written)).orElse(List.of());
        }
        if (node.isPresent()) {
            return single(type, node.get());
        }
        return type == boolean.class ? (Object) false : type == int.class ? (Object) 0 : "";
    }

    private static List<Object> items(Type inner, YamlNode node) {
        if (node instanceof YamlList list) {
            return list.items().stream().map(item -> single(inner, item)).toList();
        }
        throw new IllegalArgumentException("not a list: " + node.place());
    }

    /** What stands under the one key of a choice. */
    private static Record chosen(Class<?> kind, YamlNode node) {
        if (node instanceof YamlMap map && map.list().size() == 1) {
            YamlMap.Entry entry = map.list().getFirst();
            Form form = Forms.choice(kind).form(entry.key()).orElseThrow();
            return make(form.record(), entry.value());
        }
        throw new IllegalArgumentException("not one key: " + node.place());
    }

    private static Object single(Type type, YamlNode node) {
        if (type instanceof Class<?> kind && kind.isSealed()) {
            return chosen(kind, node);
        }
        if (type instanceof Class<?> kind && kind.isRecord()) {
            return make(kind.asSubclass(Record.class), node);
        }
        if (!(node instanceof YamlScalar(String text, var style, var place))) {
            throw new IllegalArgumentException("not a single value: " + node.place());
        }
        if (type == String.class) {
            return text;
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == boolean.class) {
            return Boolean.valueOf(text);
        }
        throw new IllegalArgumentException("no value of a dossier is a " + type);
    }
}
