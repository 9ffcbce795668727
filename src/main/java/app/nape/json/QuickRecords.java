package app.nape.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a record without a mapper. A mapper first learns what it may be asked, which takes ten times as long as one answer does: a
 * command that prints one answer and ends has no use for that, nor has a window that reads its settings before the first frame.
 *
 * <p>What it reads is what {@link RecordMapper} reads, with names that it does not know passed over. It may give up where the mapper
 * does not: then the mapper is asked, which also says what is wrong.
 */
public final class QuickRecords {
    private final JsonParser parser;
    private final List<QuickKinds> kinds;
    private final List<QuickSpread> spreads;
    private final Strictness strictness;

    private QuickRecords(JsonParser parser, List<QuickKinds> kinds, Strictness strictness) {
        this(parser, kinds, List.of(), strictness);
    }

    private QuickRecords(JsonParser parser, List<QuickKinds> kinds, List<QuickSpread> spreads, Strictness strictness) {
        this.parser = parser;
        this.kinds = kinds;
        this.spreads = spreads;
        this.strictness = strictness;
    }

    /** What is expected of what was written. */
    private enum Strictness {
        /** Names that are not known are passed over, parts that were not written are null. */
        NONE,
        /** No other names than those of the parts. */
        KNOWN_NAMES,
        /** Every part is there. */
        EVERY_PART
    }

    /**
     * The record whose object begins at the parser's current token, with texts, numbers, truths, times, ids, enums by their names,
     * records, and lists, sets and maps of them as its parts; empty when it gives up, the parser then standing anywhere.
     */
    public static <T extends Record> Optional<T> read(JsonParser parser, Class<T> type) {
        return new QuickRecords(parser, List.of(), Strictness.NONE).read(type);
    }

    /** The same, with some records whose parts stand side by side. */
    public static <T> Optional<T> read(JsonParser parser, Class<T> type, List<QuickSpread> spreads) {
        return new QuickRecords(parser, List.of(), spreads, Strictness.NONE).read(type);
    }

    /** The same; gives up, too, where any part was not written. */
    public static <T extends Record> Optional<T> readWhole(JsonParser parser, Class<T> type, List<QuickKinds> kinds) {
        return new QuickRecords(parser, kinds, Strictness.EVERY_PART).read(type);
    }

    /**
     * The record of one of these interfaces whose object begins at the parser's current token.
     *
     * @param strict gives up, too, at a name that is not known
     */
    public static <T> Optional<T> readKind(JsonParser parser, Class<T> of, List<QuickKinds> kinds, boolean strict) {
        return new QuickRecords(parser, kinds, strict ? Strictness.KNOWN_NAMES : Strictness.NONE).read(of);
    }

    private <T> Optional<T> read(Class<T> type) {
        try {
            return Optional.of(type.cast(value(type)));
        } catch (Beyond | JacksonException | ReflectiveOperationException | IllegalArgumentException problem) {
            return Optional.empty();
        } catch (java.time.DateTimeException | ArithmeticException noTime) {
            return Optional.empty();
        }
    }

    /**
     * What {@code read} makes of the one object that a document is, the parser standing at its beginning; empty where it is no such
     * document, or where that gives up.
     */
    public static <T> Optional<T> document(
            JsonFactory factory, byte[] document, Function<JsonParser, Optional<T>> read) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            return parser.nextToken() == JsonToken.START_OBJECT
                    ? read.apply(parser).filter(_ -> parser.nextToken() == null)
                    : Optional.empty();
        } catch (JacksonException unclear) {
            return Optional.empty();
        }
    }

    /** Whether the object around what was read ends at once, and the text with it. */
    public static boolean ends(JsonParser parser) {
        return parser.nextToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
    }

    private Object object(Class<?> type) throws ReflectiveOperationException {
        expect(JsonToken.START_OBJECT);
        return parts(type);
    }

    /** Its parts, the parser standing before the first that is left. */
    private Object parts(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] parts = RecordParts.of(type);
        @Nullable Object[] values = new Object[parts.length];
        boolean[] written = new boolean[parts.length];
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int place = place(parts, parser.currentName());
            if (parser.nextToken() == null) {
                throw new Beyond();
            }
            if (place < 0) {
                passOver();
                continue;
            }
            written[place] = true;
            if (parser.currentToken() != JsonToken.VALUE_NULL) {
                values[place] = value(parts[place].getGenericType());
            }
        }
        for (boolean part : written) {
            if (strictness == Strictness.EVERY_PART && !part) {
                throw new Beyond();
            }
        }
        Constructor<?> constructor = RecordParts.constructor(type);
        Object made = constructor.newInstance(values);
        if (RecordParts.missing(constructor, made, values) != null) {
            throw new Beyond();
        }
        return made;
    }

    private void passOver() {
        if (strictness == Strictness.KNOWN_NAMES) {
            throw new Beyond();
        }
        parser.skipChildren();
    }

    private void expect(JsonToken token) {
        if (parser.currentToken() != token) {
            throw new Beyond();
        }
    }

    private static int place(RecordComponent[] parts, String name) {
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].getName().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private Object value(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType many) {
            Type[] of = many.getActualTypeArguments();
            if (many.getRawType() == List.class) {
                return all(new ArrayList<>(), of[0]);
            } else if (many.getRawType() == Set.class) {
                return all(new HashSet<>(), of[0]);
            } else if (many.getRawType() == EnumSet.class) {
                return all(none(of[0]), of[0]);
            } else if (many.getRawType() == Map.class && of[0] instanceof Class<?> key) {
                return map(key, of[1]);
            }
        }
        if (!(type instanceof Class<?> plain)) {
            throw new Beyond();
        }
        for (QuickSpread some : spreads) {
            if (some.of() == plain) {
                return spread(some);
            }
        }
        if (plain.isRecord()) {
            return object(plain);
        }
        for (QuickKinds some : kinds) {
            if (some.of() == plain) {
                return kind(some);
            }
        }
        return switch (parser.currentToken()) {
            case VALUE_STRING -> text(plain, parser.getString());
            case VALUE_NUMBER_INT -> number(plain, parser);
            case VALUE_NUMBER_FLOAT -> measured(plain, parser);
            case VALUE_TRUE, VALUE_FALSE -> truth(plain, parser);
            case null, default -> throw new Beyond();
        };
    }

    private Object spread(QuickSpread some) throws ReflectiveOperationException {
        expect(JsonToken.START_OBJECT);
        Object[] parts = some.fresh();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            QuickSpread.Place place = some.places().get(parser.currentName());
            JsonToken begins = parser.nextToken();
            if (begins == null) {
                throw new Beyond();
            } else if (place == null) {
                passOver();
            } else if (begins != JsonToken.VALUE_NULL) {
                place.field().set(parts[place.part()], value(place.field().getGenericType()));
            }
        }
        return some.made(parts);
    }

    private Object kind(QuickKinds some) throws ReflectiveOperationException {
        expect(JsonToken.START_OBJECT);
        if (!some.field().equals(parser.nextName())) {
            throw new Beyond();
        }
        String name = parser.nextStringValue();
        Class<? extends Record> type = name == null ? null : some.named().get(name);
        if (type == null) {
            throw new Beyond();
        }
        return parts(type);
    }

    private <C extends Collection<Object>> C all(C all, Type type) throws ReflectiveOperationException {
        expect(JsonToken.START_ARRAY);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(value(type));
        }
        return all;
    }

    private Map<Object, Object> map(Class<?> key, Type type) throws ReflectiveOperationException {
        expect(JsonToken.START_OBJECT);
        Map<Object, Object> all = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Object under = text(key, parser.currentName());
            parser.nextToken();
            all.put(under, value(type));
        }
        return all;
    }

    /** An empty set of this enum; a cast that no compiler can follow, as whoever holds the set has declared it so. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Collection<Object> none(Type of) {
        return of instanceof Class<?> constants && constants.isEnum()
                ? (Collection) EnumSet.noneOf(constants.asSubclass(Enum.class))
                : new ArrayList<>();
    }

    private static Object text(Class<?> type, String text) {
        if (type == String.class || type == Object.class) {
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
        } else if (type == ZoneId.class) {
            return ZoneId.of(text);
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
        if (type == int.class || type == Integer.class) {
            return parser.getIntValue();
        } else if (type == long.class || type == Object.class) {
            return parser.getLongValue();
        }
        return measured(type, parser);
    }

    private static Object measured(Class<?> type, JsonParser parser) {
        if (type != double.class) {
            throw new Beyond();
        }
        return parser.getDoubleValue();
    }

    private static Object truth(Class<?> type, JsonParser parser) {
        if (type != boolean.class && type != Boolean.class) {
            throw new Beyond();
        }
        return parser.getBooleanValue();
    }
}
