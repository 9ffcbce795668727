package app.nape.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakRule;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.link.Request;
import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.ui.control.FileChoice;
import app.nape.ui.share.ShareModel;
import app.nape.ui.shell.card.ShareSheet;
import app.nape.workshop.tour.WindowBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The five things that people do first, from a new profile, with every press counted as the README has it. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class FiveTasksTest {
    @TempDir
    private Path folder;

    private WindowBench bench;
    private int pressed;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(false);
        bench.show(stage);
        bench.agent.say(bench.quiet());
        bench.shell.open(Place.TODAY, null);
        bench.shell.welcome();
    }

    /** One key, or several that are held down together. */
    private void key(FxRobot robot, KeyCode... together) {
        robot.push(together);
        pressed++;
    }

    private void click(FxRobot robot, String id) {
        robot.clickOn(id);
        pressed++;
    }

    /** Nobody presses anything while the exercises are led. */
    private void lead(FxRobot robot) {
        assertTrue(there("#player-pause"), "the session runs");
        robot.interact(() -> {
            for (int second = 0; second < 3600 && !there("#player-done"); second++) {
                bench.pass(Duration.ofSeconds(1));
                bench.shell.player().model().tick();
            }
        });
        assertTrue(there("#player-done"));
    }

    private void finished() {
        List<JournalEntry> kept = kept("stretch");
        assertEquals(1, kept.size());
        assertEquals(SessionOutcome.FINISHED, ((JournalEntry.Stretch) kept.getFirst()).outcome());
        assertFalse(there("#player-done"), "it is over");
    }

    private List<JournalEntry> kept(String kind) {
        return bench.journal.latest(Instant.parse("2030-01-01T00:00:00Z"), 9, Set.of(kind));
    }

    @Test
    void aFirstSetIsFinishedWithFourClicks(FxRobot robot) {
        click(robot, "#welcome-skip");
        click(robot, "#stretch-now");
        click(robot, "#player-start");
        lead(robot);
        click(robot, "#player-done");
        finished();
        assertTrue(pressed <= 4, pressed + " clicks");
    }

    @Test
    void aFirstSetIsFinishedWithFourKeys(FxRobot robot) {
        key(robot, KeyCode.ESCAPE);
        key(robot, KeyCode.SPACE);
        key(robot, KeyCode.ENTER);
        lead(robot);
        key(robot, KeyCode.ENTER);
        finished();
        assertTrue(pressed <= 4, pressed + " keys");
    }

    @Test
    void aFirstSetIsFinishedWithSevenKeysByWhoeverReadsTheFirstPages(FxRobot robot) {
        for (int page = 0; page < 4; page++) {
            key(robot, KeyCode.ENTER);
        }
        key(robot, KeyCode.SPACE);
        key(robot, KeyCode.ENTER);
        lead(robot);
        key(robot, KeyCode.ENTER);
        finished();
        assertTrue(pressed <= 7, pressed + " keys");
    }

    @Test
    void aFirstPainIsKeptWithFourKeys(FxRobot robot) {
        robot.interact(bench.shell::closeCard);
        key(robot, KeyCode.CONTROL, KeyCode.L);
        key(robot, KeyCode.SPACE);
        key(robot, KeyCode.DIGIT4);
        key(robot, KeyCode.ENTER);
        assertEquals(1, kept("pain").size());
        assertEquals(
                4, ((JournalEntry.Reading) kept("reading").getFirst()).score().score());
        assertTrue(pressed <= 4, pressed + " keys");
    }

    @Test
    void howAnOpenEpisodeIsNowIsKeptWithThreeKeys(FxRobot robot) {
        robot.interact(() -> {
            bench.shell.closeCard();
            bench.workInPain();
            bench.shell.open(Place.STRETCH, null);
        });
        int before = kept("reading").size();
        key(robot, KeyCode.ALT, KeyCode.DIGIT1);
        assertTrue(bench.shell.root().lookup("#ask-after").isVisible(), "the ice before is asked about first");
        key(robot, KeyCode.DIGIT2);
        assertFalse(bench.shell.root().lookup("#ask-after").isVisible());
        assertEquals(before + 1, kept("reading").size());
        assertEquals(2, pressed);
        pressed = 0;
        robot.interact(() -> bench.shell.open(Place.STRETCH, null));
        key(robot, KeyCode.ALT, KeyCode.DIGIT1);
        key(robot, KeyCode.DIGIT2);
        key(robot, KeyCode.ENTER);
        assertEquals(before + 2, kept("reading").size());
        assertTrue(pressed <= 3, pressed + " keys");
    }

    @Test
    void iceRunsWithFourKeysTheFirstTimeAndThreeLater(FxRobot robot) {
        robot.interact(bench.shell::closeCard);
        key(robot, KeyCode.CONTROL, KeyCode.I);
        for (int more = 0; more < 6 && !started(); more++) {
            key(robot, KeyCode.SPACE);
        }
        assertTrue(started());
        assertTrue(pressed <= 4, pressed + " keys");
    }

    private boolean started() {
        return bench.agent.asked().stream().anyMatch(Request.StartRemedy.class::isInstance);
    }

    @Test
    void aReminderIsLongerWithElevenKeys(FxRobot robot) {
        robot.interact(bench.shell::closeCard);
        List<BreakRule> before = bench.settings.settings().get().schedule().rules();
        key(robot, KeyCode.CONTROL, KeyCode.K);
        for (KeyCode letter : List.of(KeyCode.M, KeyCode.I, KeyCode.C, KeyCode.R, KeyCode.O)) {
            key(robot, letter);
        }
        key(robot, KeyCode.ENTER);
        key(robot, KeyCode.SPACE);
        assertEquals(8, pressed, "the reminder is open to be changed");
        key(robot, KeyCode.TAB);
        key(robot, KeyCode.TAB);
        key(robot, KeyCode.UP);
        assertFalse(before.equals(bench.settings.settings().get().schedule().rules()));
        assertTrue(pressed <= 11, pressed + " keys");
    }

    /** The last key is the system's own dialog, which asks under which name. */
    @Test
    void aReportIsSavedWithThreeKeys(FxRobot robot) throws IOException {
        robot.interact(bench.shell::closeCard);
        key(robot, KeyCode.CONTROL, KeyCode.P);
        assertTrue(there("#share"));
        robot.interact(bench.shell::closeCard);
        Path file = folder.resolve("report.pdf");
        robot.interact(() -> {
            ShareSheet card = new ShareSheet(
                    bench.context(), new ShareModel(bench.context()), chosen(file), bench.shell::closeCard);
            bench.shell.lay(card);
            card.takeFocus();
        });
        key(robot, KeyCode.ENTER);
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(file) && !there("#share"));
        } catch (TimeoutException never) {
            throw new AssertionError("nothing was written", never);
        }
        assertTrue(Files.size(file) > 1000);
        assertTrue(pressed + 1 <= 3, pressed + " keys");
    }

    private static FileChoice chosen(Path file) {
        return new FileChoice() {
            @Override
            public Optional<Path> toRead(Node over, Kind kind) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> toWrite(Node over, Kind kind, String name) {
                return Optional.of(file);
            }
        };
    }

    private boolean there(String id) {
        return bench.shell.root().lookup(id) != null;
    }
}
