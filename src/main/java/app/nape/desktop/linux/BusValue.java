package app.nape.desktop.linux;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/** Reads what the bus gives without trusting its shape. */
final class BusValue {
    private BusValue() {}

    /** The value inside any number of variants. */
    static Object plain(Object value) {
        Object inner = value;
        while (inner instanceof Variant<?> variant) {
            inner = variant.getValue();
        }
        return inner;
    }

    /** A number, or -1 for anything else. */
    static long number(Object value) {
        return plain(value) instanceof Number number ? number.longValue() : -1;
    }

    /** An array's elements, in whichever of its shapes the library gives it; empty for anything else. */
    static List<?> list(Object value) {
        return switch (plain(value)) {
            case List<?> list -> list;
            case Object[] objects -> List.of(objects);
            case int[] numbers -> Arrays.stream(numbers).boxed().toList();
            default -> List.of();
        };
    }

    static boolean yes(@Nullable Object value) {
        return value != null && Boolean.TRUE.equals(plain(value));
    }

    /** A dictionary with its variants unwrapped; empty for anything else. */
    static Map<String, Object> dictionary(Object value) {
        Map<String, Object> result = new LinkedHashMap<>();
        if (plain(value) instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> result.put(key.toString(), plain(inner)));
        }
        return result;
    }
}
