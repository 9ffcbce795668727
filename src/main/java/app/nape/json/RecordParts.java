package app.nape.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a record holds, asked of the record itself. */
final class RecordParts {
    private RecordParts() {}

    /** The first part that is null and must not be, or null; asked only where something was not written, for a start must be quick. */
    static @Nullable String missing(Constructor<?> constructor, Object made, @Nullable Object[] given)
            throws InvocationTargetException, IllegalAccessException {
        RecordComponent[] parts = null;
        for (int i = 0; i < given.length; i++) {
            if (given[i] != null) {
                continue;
            }
            parts = parts == null ? constructor.getDeclaringClass().getRecordComponents() : parts;
            if (parts.length == given.length
                    && !parts[i].getAnnotatedType().isAnnotationPresent(Nullable.class)
                    && held(parts[i], made) == null) {
                return parts[i].getName();
            }
        }
        return null;
    }

    /** What a mapper takes for parts, too: its public methods that answer a yes-or-no question, by name. */
    static List<Method> questions(Class<?> record) {
        List<Method> found = Arrays.stream(record.getDeclaredMethods())
                .filter(method -> method.getName().startsWith("is")
                        && method.getReturnType() == boolean.class
                        && method.getParameterCount() == 0
                        && Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        found.forEach(method -> method.setAccessible(true));
        return found;
    }

    /** What such a question asks for: {@code isEmpty} for {@code empty}. */
    static String nameOf(Method question) {
        String asked = question.getName().substring("is".length());
        return asked.substring(0, 1).toLowerCase(Locale.ROOT) + asked.substring(1);
    }

    /** The constructor that takes a record's parts, all of them and in their order. */
    static Constructor<?> constructor(Class<?> record) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class[]::new);
        Constructor<?> constructor = record.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor;
    }

    /** The value of a part. */
    static @Nullable Object held(RecordComponent part, Object made)
            throws InvocationTargetException, IllegalAccessException {
        Method accessor = part.getAccessor();
        accessor.setAccessible(true);
        return accessor.invoke(made);
    }
}
