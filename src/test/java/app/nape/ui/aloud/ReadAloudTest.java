package app.nape.ui.aloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.link.Notice;
import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.words.Texts;
import app.nape.workshop.tour.WindowBench;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What somebody hears who uses the whole window by its keys and sees nothing of it. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class ReadAloudTest {
    private final Recorder recorder = new Recorder();
    private WindowBench bench;
    private ReadAloud reading;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.show(stage);
        bench.shell.open(Place.TODAY, null);
        reading = new ReadAloud(
                new Texts(Locale.UK),
                recorder,
                () -> bench.settings.settings().get().sound());
        reading.begin();
    }

    @AfterEach
    void end(FxRobot robot) {
        robot.interact(reading::end);
    }

    private String heard() {
        WaitForAsyncUtils.waitForFxEvents(10);
        return String.join(" | ", recorder.since());
    }

    private String after(FxRobot robot, KeyCode... keys) {
        var _ = heard();
        robot.push(keys);
        return heard();
    }

    @Test
    void tellsAPainEntryFromItsFirstKeyToItsLast(FxRobot robot) {
        heard();
        assertEquals(
                "(hushed) | Where does it hurt? Back of neck, left, not chosen.",
                after(robot, KeyCode.CONTROL, KeyCode.L));
        assertEquals("Top of shoulder (upper trapezius), left, not chosen.", after(robot, KeyCode.LEFT));
        assertEquals("Shoulder blade, left, not chosen.", after(robot, KeyCode.DOWN));
        assertEquals("chosen.", after(robot, KeyCode.SPACE));
        assertEquals("Pain from 0 to 10, not given, scale.", after(robot, KeyCode.TAB));
        assertEquals("Pain 4 of 10, Moderate.", after(robot, KeyCode.DIGIT4));
        assertEquals("Pain 5 of 10, Moderate.", after(robot, KeyCode.RIGHT));
        assertEquals("Any of these? Fever, weakness, numbness…, section, closed.", after(robot, KeyCode.TAB));
        assertEquals("open.", after(robot, KeyCode.SPACE));
        assertEquals("Pain 5 of 10, Moderate, scale.", after(robot, KeyCode.SHIFT, KeyCode.TAB));
        assertEquals("Pain entry saved. Log. Now, option, chosen, 1 of 3.", after(robot, KeyCode.ENTER));
    }

    /** The question comes by itself and takes the keyboard: without its words nobody knows what the buttons answer. */
    @Test
    void tellsTheScoreThatWasTypedFromAfarAndTheQuestionThatComesUp(FxRobot robot) {
        robot.interact(bench::workInPain);
        after(robot, KeyCode.CONTROL, KeyCode.L);
        after(robot, KeyCode.SPACE);
        assertEquals("Pain 4 of 10, Moderate. Save, button.", after(robot, KeyCode.DIGIT4));
        assertEquals(
                "Side of neck (scalenes), right: already open, since yesterday 16:20. Is it the same pain? Add the"
                        + " score 4, button.",
                after(robot, KeyCode.ENTER));
        assertEquals("A new episode, button.", after(robot, KeyCode.TAB));
    }

    @Test
    void tellsEntriesOfTheLogByTheirNumberAndMarksOfTheDay(FxRobot robot) {
        robot.interact(bench::workInPain);
        assertEquals("Log. Now, option, chosen, 1 of 3.", after(robot, KeyCode.ALT, KeyCode.DIGIT3));
        assertEquals("List, option, chosen, 2 of 3.", after(robot, KeyCode.RIGHT));
        assertEquals("What you have logged. Friday 20 November, 1 of 11.", focus(robot, "#history"));
        assertEquals(
                "13:58, Pain 3 of 10 – Mild, Side of neck (scalenes), right, 2 of 11.", after(robot, KeyCode.DOWN));
        after(robot, KeyCode.ALT, KeyCode.DIGIT1);
        assertEquals(
                "Your day. Left and right arrow keys go through what happened. 13:58 pain 3 of 10, 17 of 17.",
                focus(robot, ".day-timeline"));
    }

    @Test
    void tellsWhichCardLiesOverThePageAndWhatIsFoundWhileSomebodyTypes(FxRobot robot) {
        heard();
        assertEquals("When to get help. F9 reads all of it. Close, button. Esc.", after(robot, KeyCode.F1));
        assertTrue(after(robot, KeyCode.F9).contains("999"));
        after(robot, KeyCode.ESCAPE);
        after(robot, KeyCode.CONTROL, KeyCode.K);
        assertEquals("n. Neck and shoulder-blade strength, Routine.", after(robot, KeyCode.N));
        assertEquals("Neck curl and head lift, Exercise.", after(robot, KeyCode.DOWN));
        assertTrue(after(robot, KeyCode.BACK_SPACE).startsWith("n deleted. "));
    }

    @Test
    void saysNoLetterOfAPassphrase(FxRobot robot) {
        after(robot, KeyCode.ALT, KeyCode.DIGIT6);
        assertEquals("Passphrase, password field.", focus(robot, "#passphrase-one"));
        assertEquals("hidden letter.", after(robot, KeyCode.A));
        assertEquals("hidden letter deleted.", after(robot, KeyCode.BACK_SPACE));
    }

    @Test
    void readsThePageOneAfterTheOtherAndFallsSilentOnCtrl(FxRobot robot) {
        after(robot, KeyCode.CONTROL, KeyCode.L);
        assertEquals("Back, button", after(robot, KeyCode.F8));
        assertEquals("Where does it hurt?", after(robot, KeyCode.F8));
        assertEquals("Back, button", after(robot, KeyCode.SHIFT, KeyCode.F8));
        String all = after(robot, KeyCode.F9);
        assertTrue(all.contains("Back of neck, left, not chosen. Back of neck, right, not chosen. "), all);
        assertTrue(all.endsWith("Choose a place, then a score. Save, button, not available."), all);
        assertEquals("(hushed)", after(robot, KeyCode.CONTROL));
    }

    @Test
    void tellsOfACardThatTakesNoKeyboardAndOfTheBreakThatFollows(FxRobot robot) {
        robot.interact(() -> bench.shell.followBreaks());
        heard();
        robot.interact(() -> bench.agent.tell(new Notice.ShowPrompt(bench.offered(false))));
        assertEquals(
                "Rest break, 5 min. Begins in 0:30 once you pause, at the latest in 1:30. It will fill the screen. Get"
                        + " away from the screen.",
                heard());
        robot.interact(() -> bench.agent.tell(new Notice.ShowBreak(bench.offered(true))));
        String said = heard();
        assertTrue(said.contains("Rest break. Shoulder rolls. Feet apart, arms loose."), said);
        robot.interact(() -> bench.agent.tell(new Notice.HideBreak()));
    }

    @Test
    void saysNothingWhileNothingChangesNorOnceItIsSwitchedOff(FxRobot robot) {
        heard();
        assertEquals("", heard());
        robot.interact(reading::end);
        heard();
        assertEquals("", after(robot, KeyCode.TAB));
    }

    private String focus(FxRobot robot, String selector) {
        heard();
        robot.interact(() -> bench.shell.root().lookup(selector).requestFocus());
        return heard();
    }
}
