package app.nape.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads a record without a mapper. A mapper first learns what it may be asked, which takes ten times as long as one answer does; a
 * command that prints one answer and ends has no use for that.
 *
 * <p>What it reads is what {@link RecordMapper} reads, with names that it does not know passed over. It may give up where the mapper
 * does not: then the mapper is asked, which also says what is wrong.
 */
public final class QuickRecords {
    private QuickRecords() {}

    /** The text or a type of a part is not for this reader. */
    private static final class Beyond extends RuntimeException {
        private static final long serialVersionUID = 1;

        Beyond() {
            super(null, null, false, false);
        }
    }

    /**
     * The record whose object begins at the parser's current token, with texts, numbers, truths, times, ids, enums by their names,
     * records and lists of them as its parts; empty when it gives up, the parser then standing anywhere.
     */
    public static <T extends Record> Optional<T> read(JsonParser parser, Class<T> type) {
        try {
            return Optional.of(type.cast(object(parser, type)));
        } catch (Beyond | JacksonException | ReflectiveOperationException | IllegalArgumentException problem) {
            return Optional.empty();
        } catch (java.time.DateTimeException | ArithmeticException noTime) {
            return Optional.empty();
        }
    }

    private static Object object(JsonParser parser, Class<?> type) throws ReflectiveOperationException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new Beyond();
        }
        RecordComponent[] parts = type.getRecordComponents();
        @Nullable Object[] values = new Object[parts.length];
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int place = place(parts, parser.currentName());
            if (parser.nextToken() == null) {
                throw new Beyond();
            }
            if (place < 0) {
                parser.skipChildren();
            } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
                values[place] = value(parser, parts[place].getGenericType());
            }
        }
        Constructor<?> constructor = constructor(type, parts);
        Object made = constructor.newInstance(values);
        if (RecordCreator.missing(constructor, made, values) != null) {
            throw new Beyond();
        }
        return made;
    }

    private static int place(RecordComponent[] parts, String name) {
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].getName().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] parts)
            throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor;
    }

    private static Object value(JsonParser parser, Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType many && many.getRawType() == List.class) {
            return list(parser, many.getActualTypeArguments()[0]);
        }
        if (!(type instanceof Class<?> plain)) {
            throw new Beyond();
        }
        if (plain.isRecord()) {
            return object(parser, plain);
        }
        return switch (parser.currentToken()) {
            case VALUE_STRING -> text(plain, parser.getString());
            case VALUE_NUMBER_INT -> number(plain, parser);
            case VALUE_TRUE, VALUE_FALSE -> truth(plain, parser);
            case null, default -> throw new Beyond();
        };
    }

    private static List<Object> list(JsonParser parser, Type type) throws ReflectiveOperationException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new Beyond();
        }
        List<Object> all = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(value(parser, type));
        }
        return all;
    }

    private static Object text(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        } else if (type == Duration.class) {
            Duration length = Duration.parse(text);
            return held(length, BoundedTimes.holds(length));
        } else if (type == Instant.class) {
            Instant at = Instant.parse(text);
            return held(at, BoundedTimes.holds(at));
        } else if (type == LocalDate.class) {
            LocalDate day = LocalDate.parse(text);
            return held(day, BoundedTimes.holds(day));
        } else if (type == LocalTime.class) {
            return LocalTime.parse(text);
        } else if (type == UUID.class) {
            UUID id = UUID.fromString(text);
            return held(id, id.toString().equals(text));
        } else if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(each -> ((Enum<?>) each).name().equals(text))
                    .findFirst()
                    .orElseThrow(Beyond::new);
        }
        throw new Beyond();
    }

    private static Object held(Object read, boolean holds) {
        if (!holds) {
            throw new Beyond();
        }
        return read;
    }

    private static Object number(Class<?> type, JsonParser parser) {
        if (type == int.class) {
            return parser.getIntValue();
        } else if (type == long.class) {
            return parser.getLongValue();
        }
        throw new Beyond();
    }

    private static Object truth(Class<?> type, JsonParser parser) {
        if (type != boolean.class) {
            throw new Beyond();
        }
        return parser.getBooleanValue();
    }
}
