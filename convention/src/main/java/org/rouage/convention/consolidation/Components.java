package org.rouage.convention.consolidation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;

/**
 * The components of a record, read and replaced by their names: what every element has in common.
 *
 * <p>Example: {@code Components.with(commitment, Map.of("due", Optional.of(day)))} is the commitment with another day.
 */
final class Components {
    private static final ClassValue<RecordComponent[]> OF = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> kind) {
            return kind.getRecordComponents();
        }
    };

    private Components() {}

    static RecordComponent[] of(Record record) {
        return OF.get(record.getClass()).clone();
    }

    static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(record.getClass() + " is a public record", impossible);
        }
    }

    /** The same record with these components replaced; each value has the component's type. */
    static <R extends Record> R with(R record, Map<String, Object> replaced) {
        RecordComponent[] components = OF.get(record.getClass());
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            values[i] = replaced.containsKey(name) ? replaced.get(name) : value(record, components[i]);
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked") // the constructor is that of the record's own class
            R made = (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
            return made;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(record.getClass() + " takes its own components", impossible);
        }
    }
}
