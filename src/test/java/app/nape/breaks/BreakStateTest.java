package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A state is a value: equal to another with the same facts, and untouched by the steps that begin from it. */
class BreakStateTest {
    private static Script morning() {
        return Script.begin(TestSchedules.of(TestSchedules.rest()), "2026-03-02T09:00", "Europe/Berlin");
    }

    @Test
    void equalsAnotherThatHasLivedTheSame() {
        assertEquals(morning().minutes(50).state(), morning().minutes(50).state());
        assertEquals(
                morning().minutes(50).state().hashCode(),
                morning().minutes(50).state().hashCode());
        assertEquals(BreakState.fresh(), BreakState.fresh());
    }

    @Test
    void differsByOneFactOfAnyPart() {
        BreakState fresh = BreakState.fresh();
        BreakState other = BreakState.fresh();
        other.person().reading = true;
        assertNotEquals(fresh, other);
        assertNotEquals(fresh.person(), fresh.clock());
        assertNotEquals(fresh, null);
        assertTrue(other.person().toString().contains("reading=true"), other::toString);
    }

    @Test
    void isLeftAsItWasByTheStepThatBeginsFromIt() {
        Script day = morning().until("09:44:45");
        BreakState before = day.state();
        String facts = before.toString();
        day.event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL)).minutes(60);
        assertEquals(facts, before.toString());
    }

    /** The damage would else be a break of another rule. */
    @Test
    void namesARuleThatItDoesNotHave() {
        IllegalStateException lacks = assertThrows(
                IllegalStateException.class, () -> BreakState.fresh().offers().indexOf("none"));
        assertEquals("No rule none in the schedule", lacks.getMessage());
    }

    @Test
    void remembersWhenTheLastOfferEnded() {
        Script day = morning().until("09:44:45");
        assertNull(day.state().offers().offerEnded());
        day.event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL));
        assertEquals(day.state().clock().lived(), day.state().offers().offerEnded());
        assertNotEquals(BreakState.fresh().hashCode(), day.state().hashCode());
    }
}
