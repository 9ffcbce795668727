package app.nape.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class BoundedTimesTest {
    private final JsonMapper mapper = RecordMapper.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "P18300D", "-P18300D", "PT0.000000001S"})
    void takesLengthsUpToFiftyYearsEitherWay(String words) {
        assertEquals(Duration.parse(words), mapper.readValue('"' + words + '"', Duration.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P18300DT0.000000001S", "-P18300DT0.000000001S", "P99999999999D", "soon"})
    void refusesLongerOnes(String words) {
        assertThrows(JacksonException.class, () -> mapper.readValue('"' + words + '"', Duration.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"})
    void takesInstantsOfTheYearsOneToNinetyNineHundredNinetyNine(String words) {
        assertEquals(Instant.parse(words), mapper.readValue('"' + words + '"', Instant.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31T23:59:59.999Z", "+10000-01-01T00:00:00Z", "noon"})
    void refusesInstantsBeyondThem(String words) {
        assertThrows(JacksonException.class, () -> mapper.readValue('"' + words + '"', Instant.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "+10000-01-01", "2026-02-30"})
    void refusesSuchDaysAlsoAsNamesOfFields(String words) {
        assertThrows(JacksonException.class, () -> mapper.readValue('"' + words + '"', LocalDate.class));
        TypeReference<Map<LocalDate, Integer>> days = new TypeReference<>() {};
        assertThrows(JacksonException.class, () -> mapper.readValue("{\"" + words + "\":1}", days));
        assertEquals(
                Map.of(LocalDate.of(1, 1, 1), 1, LocalDate.of(9999, 12, 31), 2),
                mapper.readValue("{\"0001-01-01\":1,\"9999-12-31\":2}", days));
    }
}
