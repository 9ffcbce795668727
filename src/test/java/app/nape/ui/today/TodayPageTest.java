package app.nape.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.link.Request;
import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.workshop.tour.SampleProgramme;
import app.nape.workshop.tour.WindowBench;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnAStage
@SuppressWarnings("NullAway.Init")
class TodayPageTest {
    private WindowBench bench;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.show(stage);
    }

    @Test
    void invitesOnAnEmptyFirstDay(FxRobot robot) {
        robot.interact(() -> bench.shell.open(Place.TODAY, null));
        assertTrue(robot.lookup("#episode-card").tryQuery().isEmpty());
        assertEquals("Breaks, stretches and scores appear here as the day goes on.", text("#day-line"));
    }

    @Test
    void countsASetOnlyWhenSomethingOfItWasDone(FxRobot robot) {
        robot.interact(() -> {
            stretched(List.of(), SessionOutcome.HURT);
            bench.shell.open(Place.TODAY, null);
        });
        assertFalse(text("#set-done").contains("Done"), text("#set-done"));
        robot.interact(() -> {
            stretched(List.of("neck-rotation"), SessionOutcome.FINISHED);
            bench.shell.open(Place.STRETCH, null);
            bench.shell.open(Place.TODAY, null);
        });
        assertTrue(text("#set-done").startsWith("Done once today"), text("#set-done"));
    }

    /** On a screen there is nothing to tell of, nothing stands; what was put away stays away for the week. */
    @Test
    void showsLastWeekUntilItIsPutAway(FxRobot robot) {
        robot.interact(() -> bench.shell.open(Place.TODAY, null));
        assertFalse(find("#week").isVisible());
        robot.interact(() -> {
            for (int each = 0; each < 3; each++) {
                bench.journal.save(new JournalEntry.Break(
                        UUID.randomUUID(),
                        Instant.parse("2026-11-11T09:00:00Z").plusSeconds(each * 3600L),
                        "rest-break",
                        BreakKind.REST_BREAK,
                        each == 0 ? BreakOutcome.SKIPPED : BreakOutcome.TAKEN,
                        Duration.ofMinutes(5)));
            }
            bench.shell.open(Place.STRETCH, null);
            bench.shell.open(Place.TODAY, null);
        });
        assertTrue(find("#week").isVisible());
        assertEquals("You took 2 of 3 breaks that were offered.", text("#week-sentence"));
        robot.interact(() -> ((Button) find("#week-seen")).fire());
        assertFalse(find("#week").isVisible());
        robot.interact(() -> {
            bench.shell.open(Place.STRETCH, null);
            bench.shell.open(Place.TODAY, null);
        });
        assertFalse(find("#week").isVisible());
    }

    private void stretched(List<String> done, SessionOutcome outcome) {
        bench.journal.save(new JournalEntry.Stretch(
                UUID.randomUUID(),
                Instant.parse("2026-11-20T09:00:00Z"),
                "desk-5",
                done,
                Duration.ofMinutes(2),
                outcome,
                null,
                null,
                null));
    }

    @Test
    void showsAProgrammeOnACardAndTicksItsSetUnlessASignHoldsIt(FxRobot robot) {
        LocalDate day = LocalDate.of(2026, 11, 20);
        robot.interact(() -> bench.shell.open(Place.TODAY, null));
        assertFalse(find("#programmes").isVisible());
        robot.interact(() -> {
            SampleProgramme.begin(bench.journal.programmes(), SampleProgramme.of("desk-neck", day), day, Instant.EPOCH);
            bench.shell.open(Place.STRETCH, null);
            bench.shell.open(Place.TODAY, null);
        });
        assertTrue(find("#programmes").isVisible());
        String before = text("#programme-set-s1");
        assertTrue(before.contains(", 0 of "), before);
        robot.interact(() -> ((Button) find("#programme-did-s1")).fire());
        assertTrue(text("#programme-set-s1").contains(", 1 of "), text("#programme-set-s1"));
        robot.interact(() -> {
            bench.journal.keepSafety(java.util.Map.of(), EpisodeSafety.NONE.ticked(List.of("cord")));
            bench.shell.open(Place.STRETCH, null);
            bench.shell.open(Place.TODAY, null);
        });
        assertEquals("Sets wait until you have been advised.", text("#programme-held"));
        assertTrue(robot.lookup("#programme-did-s1").tryQuery().isEmpty());
    }

    @Test
    void saysPlainlyThatTheAgentIsAway(FxRobot robot) {
        robot.interact(() -> bench.shell.open(Place.TODAY, null));
        assertEquals("Reminders are not running", text("#next-break-title"));
        assertTrue(find("#break-now").isDisabled()
                || find("#break-now").getParent().isDisabled());
    }

    @Test
    void showsTheMinutesToTheNextBreakAndStartsItOnRequest(FxRobot robot) {
        robot.interact(() -> {
            bench.agent.say(bench.quiet());
            bench.shell.open(Place.TODAY, null);
        });
        assertEquals("12", text("#next-break-number"));
        robot.interact(() -> ((Button) find("#break-now")).fire());
        assertEquals(List.of(new Request.BreakNow(null)), bench.agent.asked());
    }

    @Test
    void putsTheOpenEpisodeFirstAndTellsWhenIceMayComeAgain(FxRobot robot) {
        robot.interact(() -> {
            bench.workInPain();
            bench.shell.open(Place.TODAY, null);
        });
        assertTrue(find("#episode-card").isVisible());
        assertTrue(((Button) find("#start-ice")).getText().contains("16:40"), "three hours after its end at 13:40");
        assertTrue(((Button) find("#start-heat")).getText().contains("16:40"), "the skin is the same");
    }

    @Test
    void keepsTheKeyboardOnARemedyWhileTheAgentSpeaks(FxRobot robot) {
        robot.interact(() -> {
            bench.workInPain();
            bench.shell.open(Place.TODAY, null);
        });
        robot.interact(() -> find("#start-ice").requestFocus());
        robot.interact(() -> bench.agent.say(bench.setWaits()));
        assertTrue(find("#start-ice").isFocused());
    }

    @Test
    void takesTheAnswerToHowItIsNowInPlace(FxRobot robot) {
        robot.interact(() -> {
            bench.workInPain();
            bench.shell.open(Place.TODAY, null);
        });
        robot.interact(() -> ((Button) find("#pass-after")).fire());
        robot.interact(() -> find("#how-is-it-now").requestFocus());
        int before = scores();
        robot.push(KeyCode.DIGIT2);
        robot.push(KeyCode.ENTER);
        assertEquals(before + 1, scores());
        assertTrue(find("#episode-card").isVisible(), "still on Today");
        assertEquals("2", ((Label) find(".score-badge")).getText());
        robot.interact(() -> ((Button) find("#toast-undo")).fire());
        assertEquals(before, scores());
    }

    @Test
    void asksAfterARemedyHowItIsAndGivesTheAnswerToTheEpisodeToo(FxRobot robot) {
        robot.interact(() -> {
            bench.workInPain();
            bench.shell.open(Place.TODAY, null);
        });
        assertTrue(find("#ask-after").isVisible());
        assertFalse(find("#how-is-it-now").getParent().isVisible(), "one question is enough");
        int before = scores();
        robot.interact(() -> find("#ask-after .nprs-strip").requestFocus());
        robot.push(KeyCode.DIGIT1);
        assertEquals(before + 1, scores());
        assertEquals(new Nprs(1), bench.journal.lastRemedy("ice").orElseThrow().after());
        assertFalse(find("#ask-after").isVisible());
    }

    @Test
    void showsTheTimerThatRunsInTheEpisode(FxRobot robot) {
        robot.interact(() -> {
            bench.workInPain();
            bench.agent.say(bench.icing());
            bench.shell.open(Place.TODAY, null);
        });
        assertEquals("Ice or cold pack: look at your skin now. 9 min left", text("#episode-remedy"));
    }

    private int scores() {
        return bench.journal
                .between(Instant.MIN, Instant.MAX, Set.of("reading"))
                .size();
    }

    @Test
    void readsTheDayAgainWhenSomebodyWrites(FxRobot robot) {
        robot.interact(() -> {
            bench.shell.open(Place.TODAY, null);
            bench.desk.change(
                    journal -> {
                        bench.work();
                        return true;
                    },
                    _ -> {});
        });
        assertTrue(text("#day-line").startsWith("7 breaks taken · 1 skipped · 2 stretches"), text("#day-line"));
    }

    @Test
    void goesThroughTheDayWithTheArrowKeys(FxRobot robot) {
        robot.interact(() -> {
            bench.work();
            bench.shell.open(Place.TODAY, null);
        });
        robot.interact(() -> find("#day-timeline").requestFocus());
        assertEquals("13:48 Scalene stretch, 3 min", text("#day-line"));
        robot.push(KeyCode.LEFT);
        assertEquals("13:47 Rest break · Taken · 5 min", text("#day-line"));
        robot.push(KeyCode.HOME);
        assertEquals("09:22 Microbreak · Taken · 30 s", text("#day-line"));
        Node timeline = find("#day-timeline");
        assertEquals(
                timeline.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM),
                timeline.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 0));
        Node first = (Node) timeline.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 0);
        assertEquals(AccessibleRole.LIST_ITEM, first.getAccessibleRole());
        assertEquals("09:22 Microbreak · Taken · 30 s", first.getAccessibleText());
        assertEquals(true, first.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
        int count = (Integer) timeline.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT);
        Node last = (Node) timeline.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, count - 1);
        assertEquals("13:48 Scalene stretch, 3 min", last.getAccessibleText());
        assertNull(timeline.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, count));
    }

    private String text(String selector) {
        return ((Label) find(selector)).getText();
    }

    private Node find(String selector) {
        return Objects.requireNonNull(bench.shell.root().lookup(selector), selector);
    }
}
