package app.nape.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ext.javatime.deser.DurationDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.ext.javatime.deser.key.LocalDateKeyDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Times that can be reckoned with: instants and days of the years 1 to 9999, and lengths up to {@value #MOST_YEARS} years either way.
 * Java's own reach 292 years in nanoseconds and a thousand million years otherwise, and the first sum beyond them ends whatever was
 * going on: an agent that cannot start, for instance.
 */
final class BoundedTimes {
    private static final int MOST_YEARS = 50;
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final Duration LONGEST = Duration.ofDays(MOST_YEARS * 366L);
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private BoundedTimes() {}

    static void addTo(SimpleModule module) {
        module.addDeserializer(Duration.class, new Lengths());
        module.addDeserializer(Instant.class, new Instants());
        module.addDeserializer(LocalDate.class, new Days());
        module.addKeyDeserializer(LocalDate.class, new DayKeys());
    }

    static boolean holds(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    static boolean holds(Instant at) {
        return !at.isBefore(FIRST) && !at.isAfter(LAST);
    }

    static boolean holds(Duration length) {
        return length.compareTo(LONGEST) <= 0 && length.compareTo(LONGEST.negated()) >= 0;
    }

    private static final class Lengths extends ValueDeserializer<Duration> {
        @Override
        public Duration deserialize(JsonParser parser, DeserializationContext context) {
            Duration read;
            try {
                read = DurationDeserializer.INSTANCE.deserialize(parser, context);
            } catch (ArithmeticException | DateTimeException beyond) {
                read = null;
            }
            return read == null || !holds(read)
                    ? context.reportInputMismatch(Duration.class, "not a length up to %d years", MOST_YEARS)
                    : read;
        }
    }

    private static final class Instants extends ValueDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) {
            Instant read = InstantDeserializer.INSTANT.deserialize(parser, context);
            return read == null || !holds(read)
                    ? context.reportInputMismatch(Instant.class, "not an instant of the years 1 to 9999")
                    : read;
        }
    }

    private static final class Days extends ValueDeserializer<LocalDate> {
        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            LocalDate read = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            return read == null || !holds(read)
                    ? context.reportInputMismatch(LocalDate.class, "not a day of the years 1 to 9999")
                    : read;
        }
    }

    private static final class DayKeys extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            Object read = LocalDateKeyDeserializer.INSTANCE.deserializeKey(key, context);
            return read instanceof LocalDate day && holds(day)
                    ? day
                    : context.reportInputMismatch(LocalDate.class, "not a day of the years 1 to 9999");
        }
    }
}
