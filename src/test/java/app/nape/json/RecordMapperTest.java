package app.nape.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
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
    void takesNoMissingNumberForZero() {
        assertThrows(JacksonException.class, () -> mapper.readValue("{\"name\":\"ice\",\"times\":null}", Kept.class));
    }
}
