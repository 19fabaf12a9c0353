package org.rouage.cli;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import picocli.CommandLine;

/**
 * Makes the commands: each class with a constructor that takes the {@link Session} is given it.
 *
 * <p>Example: {@code CompletionCommand(Session session)}.
 */
final class CommandFactory implements CommandLine.IFactory {
    private final Session session;

    CommandFactory(Session session) {
        this.session = session;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Session.class) {
                return type.cast(made(constructor));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }

    private Object made(Constructor<?> constructor) throws Exception {
        constructor.trySetAccessible();
        try {
            return constructor.newInstance(session);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(constructor + " failed", failed.getCause());
        }
    }
}
