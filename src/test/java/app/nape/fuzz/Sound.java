package app.nape.fuzz;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a reader hands on keeps to its types, and what it refuses is said in one sentence. */
public final class Sound {
    private static final int LONGEST_SENTENCE = 600;

    private static final Map<Class<?>, List<Part>> PARTS = new ConcurrentHashMap<>();

    private Sound() {}

    private record Part(String name, Getter getter, boolean nullable) {}

    private interface Getter {
        @Nullable
        Object get(Object of) throws ReflectiveOperationException;
    }

    private static List<Part> parts(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents()).map(Sound::part).toList();
        }
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Sound::part)
                .toList();
    }

    private static Part part(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new Part(component.getName(), accessor::invoke, nullable(component.getAnnotatedType()));
    }

    private static Part part(Field field) {
        field.setAccessible(true);
        return new Part(field.getName(), field::get, nullable(field.getAnnotatedType()));
    }

    private static boolean nullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static boolean ours(Object value) {
        return value.getClass().getName().startsWith("app.nape.") && !(value instanceof Enum<?>);
    }

    /** Fails when a part that is never to be null is null, however deep. */
    public static <T> T whole(T value) throws ReflectiveOperationException {
        look(value, value.getClass().getSimpleName());
        return value;
    }

    private static void look(@Nullable Object value, String path) throws ReflectiveOperationException {
        switch (value) {
            case Iterable<?> list
            when !(list instanceof java.nio.file.Path) -> {
                for (Object each : list) {
                    if (each == null) {
                        throw new IllegalStateException(path + " holds null");
                    }
                    look(each, path + "[]");
                }
            }
            case Map<?, ?> map -> {
                look(map.keySet(), path);
                look(map.values(), path);
            }
            case Object whole
            when whole instanceof Record || ours(whole) -> {
                for (Part part : PARTS.computeIfAbsent(whole.getClass(), Sound::parts)) {
                    Object held = part.getter.get(whole);
                    if (held == null && !part.nullable) {
                        throw new IllegalStateException(path + "." + part.name + " is null");
                    }
                    look(held, part.name);
                }
            }
            case null, default -> {}
        }
    }

    /** Takes what was reckoned, for the sake of the reckoning. */
    public static void reckoned(@Nullable Object result) {
        if (result instanceof Long length && length == Long.MIN_VALUE) {
            throw new IllegalStateException("a length without a length");
        }
    }

    /** Whether it can be written as UTF-8 and comes back the same: half of a pair of surrogates, which JSON may name, cannot. */
    public static boolean written(Object value) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(value.toString());
    }

    /** Fails for a refusal that no person could read: of several lines, with signs that move the cursor, or without an end. */
    public static void sentence(@Nullable String said) {
        if (said == null || said.isBlank() || said.codePointCount(0, said.length()) > LONGEST_SENTENCE) {
            throw new IllegalStateException("No sentence: " + (said == null ? "null" : said.length() + " characters"));
        }
        if (said.codePoints().anyMatch(Sound::moves)) {
            throw new IllegalStateException("A sentence with a control character: " + said);
        }
    }

    private static boolean moves(int sign) {
        int type = Character.getType(sign);
        return Character.isISOControl(sign)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (sign >= 0x202A && sign <= 0x202E)
                || (sign >= 0x2066 && sign <= 0x2069);
    }
}
