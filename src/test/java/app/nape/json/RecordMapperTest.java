package app.nape.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class RecordMapperTest {
    private final JsonMapper mapper = RecordMapper.builder().build();

    /** Public, as a record of a package that is opened to Jackson would be. */
    public record Kept(
            String name,
            int times,
            Duration every,
            Instant at,
            @Nullable String note) {
        public Kept {
            if (times < 0) {
                throw new IllegalArgumentException("It cannot happen less than never.");
            }
        }
    }

    @Test
    void givesBackTheRecordThatWasWritten() {
        Kept kept = new Kept("ice", 3, Duration.ofMinutes(15), Instant.parse("2026-11-21T10:00:00Z"), null);
        String json = mapper.writeValueAsString(kept);
        assertEquals(
                "{\"name\":\"ice\",\"times\":3,\"every\":\"PT15M\",\"at\":\"2026-11-21T10:00:00Z\",\"note\":null}",
                json);
        assertEquals(kept, mapper.readValue(json, Kept.class));
    }

    @Test
    void refusesWhatTheRecordItselfRefuses() {
        assertThrows(
                JacksonException.class,
                () -> mapper.readValue(
                        "{\"name\":\"ice\",\"times\":-1,\"every\":\"PT15M\",\"at\":\"2026-11-21T10:00:00Z\"}",
                        Kept.class));
    }

    @Test
    void takesNoMissingPartForNullUnlessItsTypeSaysSo() {
        for (String missing : List.of(
                "{\"times\":3,\"every\":\"PT15M\",\"at\":\"2026-11-21T10:00:00Z\"}",
                "{\"name\":null,\"times\":3,\"every\":\"PT15M\",\"at\":\"2026-11-21T10:00:00Z\"}",
                "{\"name\":\"ice\",\"times\":3,\"every\":\"\",\"at\":\"2026-11-21T10:00:00Z\"}")) {
            assertThrows(JacksonException.class, () -> mapper.readValue(missing, Kept.class), missing);
        }
    }

    /** A part for which the record puts something in place, as where an older file lacks it. */
    public record Filled(String name, List<String> since) {
        public Filled {
            since = since == null ? List.of() : List.copyOf(since);
        }
    }

    @Test
    void letsARecordFillWhatAnOlderFileLacks() {
        assertEquals(new Filled("ice", List.of()), mapper.readValue("{\"name\":\"ice\"}", Filled.class));
    }

    /** Times of every kind. */
    public record Timed(Duration length, Instant at, Map<LocalDate, LocalDate> days) {}

    @Test
    void refusesTimesThatCannotBeReckonedWith() {
        String fit =
                "{\"length\":\"PT400000H\",\"at\":\"9999-12-31T23:59:59Z\",\"days\":{\"0001-01-01\":\"9999-12-31\"}}";
        assertEquals(
                Duration.ofHours(400_000), mapper.readValue(fit, Timed.class).length());
        for (String wrong : List.of(
                fit.replace("PT400000H", "PT2562047788015215H30M7S"),
                fit.replace("PT400000H", "-PT876000H"),
                fit.replace("\"PT400000H\"", "1e30"),
                fit.replace("9999-12-31T23:59:59Z", "+1000000000-12-31T23:59:59.999999999Z"),
                fit.replace("9999-12-31T23:59:59Z", "0000-12-31T23:59:59Z"),
                fit.replace("\"9999-12-31\"}", "\"+999999999-12-31\"}"),
                fit.replace("{\"0001-01-01\"", "{\"-999999999-01-01\""))) {
            assertThrows(JacksonException.class, () -> mapper.readValue(wrong, Timed.class), wrong);
        }
    }

    @Test
    void takesNoMissingNumberForZero() {
        assertThrows(JacksonException.class, () -> mapper.readValue("{\"name\":\"ice\",\"times\":null}", Kept.class));
    }
}
