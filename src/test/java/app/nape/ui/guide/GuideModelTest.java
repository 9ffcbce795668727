package app.nape.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.guide.CheckItem;
import app.nape.settings.DayCheck;
import app.nape.ui.player.UiBench;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** It is nine in the morning on 2 March 2026, and nothing was logged. No window is needed. */
class GuideModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final UiBench bench = new UiBench();
    private final GuideModel model = new GuideModel(bench.context());

    @Test
    void proposesNothingThatAsksForExerciseOrHeatBeforeTheLogWasRead() {
        assertFalse(model.calm().get());
        passAllOthers();
        assertEquals(Optional.empty(), model.next());
        model.reload();
        assertTrue(model.calm().get());
        assertTrue(model.next().orElseThrow().settled());
    }

    @Test
    void letsThemWaitAgainOnceAPainEpisodeIsOpen() {
        model.reload();
        bench.openEpisode();
        bench.context().standing().refresh();
        model.reload();
        assertFalse(model.calm().get());
    }

    @Test
    void keepsWhatFitsAndWhatDoesNotAnyMoreWithoutASentence() {
        CheckItem first = model.next().orElseThrow();
        model.fits(first, true);
        assertEquals(List.of(first.id()), model.check().fits());
        assertEquals(DAY, model.check().looked());
        model.fits(first, false);
        assertEquals(List.of(), model.check().fits());
        assertEquals(List.of(), bench.went(), "the tick itself is seen");
    }

    @Test
    void triesOneChangeFromTodayOn() {
        CheckItem first = model.next().orElseThrow();
        assertEquals(Optional.empty(), model.trying());
        model.attempt(first);
        assertEquals(Optional.of(first), model.trying());
        assertEquals(DAY, model.check().since());
        assertFalse(model.next().orElseThrow().equals(first));
    }

    @Test
    void tellsWhatBecameOfAChangeWithAWayBack() {
        CheckItem first = model.next().orElseThrow();
        String name = model.words().fits(first);
        model.attempt(first);
        DayCheck tried = model.check();
        model.done(first);
        assertEquals(List.of(first.id()), model.check().fits());
        assertEquals(Optional.empty(), model.trying());
        bench.undo();
        assertEquals(tried, model.check());
        model.stop(first);
        assertEquals(List.of(first.id()), model.check().passed());
        bench.undo();
        assertEquals(tried, model.check());
        model.recall();
        model.pass(first);
        assertEquals(List.of("Ticked: " + name, "Stopped trying: " + name, "Skipped: " + name), bench.went());
        model.recall();
        assertEquals(List.of(), model.check().passed(), "all of it is proposed again");
    }

    @Test
    void takesADayBackOnlyInWhatTheGuideKeeps() {
        CheckItem first = model.next().orElseThrow();
        model.pass(first);
        bench.change(now -> now.withLooks(looks -> looks.withTextPercent(150)));
        bench.undo();
        assertEquals(150, bench.settings().get().looks().textPercent(), "what was chosen meanwhile stays");
        assertEquals(DayCheck.NONE, model.check());
    }

    @Test
    void asksAgainAMonthAfterThePersonLookedAndCountsDaysAsTheyDo() {
        assertFalse(model.due(), "nothing was said yet");
        model.seen();
        bench.pass(Duration.ofDays(31).plusHours(17));
        assertEquals(LocalDate.of(2026, 4, 2), model.today(), "at three at night it is still the day before");
        assertTrue(model.due());
        model.seen();
        assertFalse(model.due());
        assertEquals(LocalDate.of(2026, 4, 2), model.check().looked());
    }

    @Test
    void passesOverAChangeThatThisVersionDoesNotKnow() {
        bench.change(now -> now.withDayCheck(check -> check.attempt("standing-treadmill", DAY)));
        assertEquals(Optional.empty(), model.trying());
        assertTrue(model.next().isPresent());
    }

    private void passAllOthers() {
        while (model.next().isPresent()) {
            model.pass(model.next().orElseThrow());
        }
    }
}
