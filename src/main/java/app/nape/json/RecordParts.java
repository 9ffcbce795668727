package app.nape.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
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

    /** The value of a part. */
    static @Nullable Object held(RecordComponent part, Object made)
            throws InvocationTargetException, IllegalAccessException {
        Method accessor = part.getAccessor();
        accessor.setAccessible(true);
        return accessor.invoke(made);
    }
}
