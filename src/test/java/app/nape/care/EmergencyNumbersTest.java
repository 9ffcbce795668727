package app.nape.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmergencyNumbersTest {
    private static final EmergencyNumber BRITISH = number("GB", "999");
    private static final EmergencyNumber GERMAN = number("DE", "112");
    private static final AdviceLine NHS = new AdviceLine("GB", "111", "NHS 111");
    private static final AdviceLine ON_CALL = new AdviceLine("DE", "116117", "Ärztlicher Bereitschaftsdienst");

    private final EmergencyNumbers numbers =
            new EmergencyNumbers(List.of(BRITISH, GERMAN), List.of(NHS, ON_CALL), "Call your local emergency number.");

    private static EmergencyNumber number(String region, String medical) {
        return new EmergencyNumber(region, medical, List.of(), null, List.of());
    }

    @Test
    void namesTheAmbulanceOfTheRegionAndOfNoOther() {
        assertEquals(Optional.of(BRITISH), numbers.of("GB"));
        assertEquals(Optional.of(GERMAN), numbers.of("de"));
        assertEquals(Optional.empty(), numbers.of("US"));
    }

    @Test
    void namesTheAdviceLineOfTheRegionAndOfNoOther() {
        assertEquals(Optional.of(NHS), numbers.line("gb"));
        assertEquals(Optional.of(ON_CALL), numbers.line("DE"), "not the first in the list");
        assertEquals(Optional.empty(), numbers.line("US"), "a British number helps nobody in the United States");
    }
}
