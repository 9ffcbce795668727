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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a record holds, asked of the record itself; parts and constructor once, for Java makes them anew whenever it is asked. */
final class RecordParts {
    private static final ClassValue<RecordComponent[]> PARTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> record) {
            RecordComponent[] parts = record.getRecordComponents();
            for (RecordComponent part : parts) {
                part.getAccessor().setAccessible(true);
            }
            return parts;
        }
    };

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> record) {
            Class<?>[] types =
                    Arrays.stream(of(record)).map(RecordComponent::getType).toArray(Class[]::new);
            try {
                Constructor<?> constructor = record.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException none) {
                throw new IllegalArgumentException(record.getName(), none);
            }
        }
    };

    /** Whether parts may be null, by their names, as far as it was asked: to learn it of all would hold up a start. */
    private static final ClassValue<Map<String, Boolean>> NULLABLE = new ClassValue<>() {
        @Override
        protected Map<String, Boolean> computeValue(Class<?> record) {
            return new ConcurrentHashMap<>();
        }
    };

    private RecordParts() {}

    /** The parts of a record in their order; not to be written to. */
    static RecordComponent[] of(Class<?> record) {
        return PARTS.get(record);
    }

    /** The first part that is null and must not be, or null; asked only where something was not written, for a start must be quick. */
    static @Nullable String missing(Constructor<?> constructor, Object made, @Nullable Object[] given)
            throws InvocationTargetException, IllegalAccessException {
        RecordComponent[] parts = null;
        for (int i = 0; i < given.length; i++) {
            if (given[i] != null) {
                continue;
            }
            parts = parts == null ? of(constructor.getDeclaringClass()) : parts;
            if (parts.length == given.length && held(parts[i], made) == null && !mayBeNull(parts[i])) {
                return parts[i].getName();
            }
        }
        return null;
    }

    private static boolean mayBeNull(RecordComponent part) {
        return NULLABLE.get(part.getDeclaringRecord())
                .computeIfAbsent(part.getName(), _ -> part.getAnnotatedType().isAnnotationPresent(Nullable.class));
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
    static Constructor<?> constructor(Class<?> record) {
        return CONSTRUCTORS.get(record);
    }

    /** The value of a part, of those of {@link #of}. */
    static @Nullable Object held(RecordComponent part, Object made)
            throws InvocationTargetException, IllegalAccessException {
        return part.getAccessor().invoke(made);
    }
}
