package app.nape.ui.settings.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakTrigger;
import app.nape.breaks.Delivery;
import app.nape.breaks.Schedule;
import app.nape.breaks.ScheduleBounds;
import app.nape.breaks.SchedulePresets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewRuleTest {
    @ParameterizedTest
    @EnumSource
    void mayBeAddedToAnEmptyScheduleAsItIs(BreakKind kind) {
        BreakRule fresh = NewRule.of(kind, List.of());
        assertEquals(kind, fresh.kind());
        assertEquals(kind.word(), fresh.id());
        assertNull(fresh.routineId());
        Schedule with = SchedulePresets.standard().withRules(List.of(fresh));
        assertEquals(List.of(), ScheduleBounds.problems(with));
    }

    @ParameterizedTest
    @EnumSource
    void hasAnIdThatNoneOfTheOthersHas(BreakKind kind) {
        List<BreakRule> rules = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            rules.add(NewRule.of(kind, rules));
        }
        assertEquals(
                List.of(kind.word(), kind.word() + "-2", kind.word() + "-3"),
                rules.stream().map(BreakRule::id).toList());
        rules.remove(1);
        assertEquals(kind.word() + "-2", NewRule.of(kind, rules).id(), "the gap is filled");
    }

    @ParameterizedTest
    @EnumSource
    void mayBePutOffTwiceAndSkipped(BreakKind kind) {
        BreakRule fresh = NewRule.of(kind, List.of());
        assertEquals(2, fresh.postpone().most());
        assertEquals(Duration.ofMinutes(5), fresh.postpone().length());
        assertTrue(fresh.skippable());
        assertEquals(10, fresh.skipsADay());
    }

    /** What only asks for a moment does not cover the screen; nobody drinks by the clock of the keyboard. */
    @Test
    void comesAsSuitsItsKind() {
        assertEquals(
                Delivery.NOTIFICATION, NewRule.of(BreakKind.DRINK, List.of()).delivery());
        assertEquals(
                Delivery.NOTIFICATION,
                NewRule.of(BreakKind.CHANGE_POSITION, List.of()).delivery());
        assertEquals(
                Delivery.PROMPT, NewRule.of(BreakKind.MICROBREAK, List.of()).delivery());
        assertEquals(
                Delivery.FULL_SCREEN,
                NewRule.of(BreakKind.REST_BREAK, List.of()).delivery());
        assertEquals(
                new BreakTrigger.TimesADay(4),
                NewRule.of(BreakKind.DRINK, List.of()).trigger());
        assertEquals(
                new BreakTrigger.TimesADay(2),
                NewRule.of(BreakKind.STRETCH, List.of()).trigger());
    }

    /** The 20-20-20 habit: every 20 minutes, 20 seconds. */
    @Test
    void restsTheEyesForTwentySecondsEveryTwentyMinutes() {
        BreakRule eyes = NewRule.of(BreakKind.EYES, List.of());
        assertEquals(Duration.ofSeconds(20), eyes.length());
        assertEquals(Duration.ofMinutes(20), eyes.interval().orElseThrow());
    }
}
