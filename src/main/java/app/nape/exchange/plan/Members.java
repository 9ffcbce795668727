package app.nape.exchange.plan;

import app.nape.care.plan.OutOfBounds;
import app.nape.code.Sentence;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The members of one object whose shape was checked; each is asked for by its name, and refused by where it stands. */
final class Members {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    /** As RFC 3339 writes one; Java's own would take one without seconds, too. */
    private static final Pattern INSTANT = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})");

    private final String where;
    private final Map<String, @Nullable Object> values;

    Members(String where, Map<String, @Nullable Object> values) {
        this.where = where;
        this.values = values;
    }

    /** A record of what is in it; a limit of the record's is refused where it stands. */
    <T> T make(Supplier<T> record) {
        try {
            return record.get();
        } catch (OutOfBounds beyond) {
            throw PlanRefused.field(at(beyond.field()), beyond.why());
        }
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    /** A text; empty when it is not there. */
    String text(String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    int whole(String name) {
        return whole(name, 0);
    }

    int whole(String name, int otherwise) {
        return values.get(name) instanceof Integer whole ? whole : otherwise;
    }

    @Nullable
    Integer wholeOrNull(String name) {
        return values.get(name) instanceof Integer whole ? whole : null;
    }

    boolean flag(String name) {
        return values.get(name) instanceof Boolean flag && flag;
    }

    /** What is made of each in a list; nothing when it is not there. */
    <T> List<T> list(String name, Function<Members, T> each) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(one -> each.apply((Members) one)).toList()
                : List.of();
    }

    /** The texts of a list; nothing when it is not there. */
    List<String> texts(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of();
    }

    /** The members of an object that must be there. */
    Members object(String name) {
        Object value = values.get(name);
        if (value instanceof Members members) {
            return members;
        }
        throw refused(name, "plan.is-missing");
    }

    <T> @Nullable T objectOrNull(String name, Function<Members, T> made) {
        return values.get(name) instanceof Members members ? made.apply(members) : null;
    }

    UUID id(String name) {
        String text = text(name);
        if (!ID.matcher(text).matches()) {
            throw refused(name, "plan.is-no-id");
        }
        return UUID.fromString(text);
    }

    LocalDate day(String name) {
        return day(name, text(name));
    }

    @Nullable
    LocalDate dayOrNull(String name) {
        return has(name) ? day(name) : null;
    }

    private LocalDate day(String name, String text) {
        if (DAY.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException noSuchDay) {
                // Said below.
            }
        }
        throw refused(name, "plan.is-no-day");
    }

    @Nullable
    LocalTime timeOrNull(String name) {
        return has(name) ? time(name, text(name)) : null;
    }

    LocalTime time(String name, String text) {
        if (!TIME.matcher(text).matches()) {
            throw refused(name, "plan.is-no-time");
        }
        return LocalTime.parse(text);
    }

    Instant instant(String name) {
        String text = text(name);
        try {
            if (INSTANT.matcher(text).matches()) {
                return OffsetDateTime.parse(text).toInstant();
            }
        } catch (DateTimeException wrong) {
            // Said below.
        }
        throw refused(name, "plan.is-no-instant");
    }

    /** The constant with this word; {@code otherwise} when the member is not there. */
    <E extends Enum<E>> E word(String name, E otherwise) {
        return has(name) ? word(name, text(name), otherwise.getDeclaringClass()) : otherwise;
    }

    /** The constant with this word. */
    <E extends Enum<E>> E word(String name, Class<E> kind) {
        return word(name, text(name), kind);
    }

    <E extends Enum<E>> List<E> words(String name, Class<E> kind) {
        return texts(name).stream().map(text -> word(name, text, kind)).toList();
    }

    private <E extends Enum<E>> E word(String name, String text, Class<E> kind) {
        return FileWords.constant(kind, text)
                .orElseThrow(() -> refused(name, "plan.is-none-of", String.join(", ", FileWords.all(kind))));
    }

    PlanRefused refused(String name, String why, Object... parts) {
        return PlanRefused.field(at(name), Sentence.of(why, parts));
    }

    private String at(String name) {
        return where.isEmpty() ? name : where + "." + name;
    }
}
