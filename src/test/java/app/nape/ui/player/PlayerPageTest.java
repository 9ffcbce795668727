package app.nape.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.Nprs;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.ui.OnAStage;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnAStage
@SuppressWarnings("NullAway.Init")
class PlayerPageTest {
    private UiBench bench;
    private PlayerPage page;
    private Scene scene;

    @Start
    void start(Stage stage) {
        bench = new UiBench();
        page = bench.player();
        scene = bench.show(stage, page, 1000, 900);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void leadsAWholeRoutineAndPutsItInTheLog(FxRobot robot) {
        robot.interact(() -> page.shown("micro-60"));
        look(robot, "before");
        robot.type(KeyCode.DIGIT4).type(KeyCode.ENTER);
        assertEquals(PlayerStage.RUNNING, page.model().stageProperty().get());
        look(robot, "ready");
        pass(robot, Duration.ofSeconds(8));
        look(robot, "move");
        pass(robot, Duration.ofSeconds(25));
        look(robot, "hold");
        pass(robot, Duration.ofMinutes(10));
        assertEquals(PlayerStage.AFTER, page.model().stageProperty().get());
        JournalEntry.Stretch kept = entry();
        assertEquals(SessionOutcome.FINISHED, kept.outcome());
        assertEquals(List.of("shoulder-rolls", "chin-tuck-seated", "seated-cat-cow"), kept.done());
        assertEquals(new Nprs(4), kept.before());
        robot.type(KeyCode.DIGIT2);
        look(robot, "after");
        assertEquals(new Nprs(2), entry().after());
        assertEquals(kept.id(), entry().id());
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("left"), bench.went());
    }

    @Test
    void saysAfterMorePainWhatToDoIfItStaysWorseAndWhoseRuleThatIs(FxRobot robot) {
        robot.interact(() -> page.shown("micro-60"));
        robot.type(KeyCode.DIGIT4).type(KeyCode.ENTER);
        pass(robot, Duration.ofMinutes(10));
        robot.type(KeyCode.DIGIT4);
        assertFalse(shown("If it still feels worse"), "as before");
        robot.type(KeyCode.DIGIT5);
        look(robot, "after-worse");
        assertTrue(shown("Before 4, now 5. If it still feels worse 15 minutes later, do less next time."));
        assertTrue(shown("If it happens twice, pause this exercise and ask."));
        assertTrue(shown("This rule is Nape’s own. Lederman Chiropractic"));
    }

    private boolean shown(String words) {
        return page.root().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(Label.class::cast)
                .anyMatch(each -> each.getText().contains(words));
    }

    @Test
    void flipsThePictureWithM(FxRobot robot) {
        robot.interact(() -> page.shown("basic-neck-stretch"));
        robot.type(KeyCode.ENTER);
        String before = robot.lookup(".figure-view").query().getAccessibleText();
        robot.type(KeyCode.M);
        robot.interact(() -> scene.getRoot().layout());
        String after = robot.lookup(".figure-view").query().getAccessibleText();
        assertNotEquals(before, after);
        assertEquals(before.replace(", as in a mirror", ""), after.replace(", as in a mirror", ""));
    }

    @Test
    void stopsAtOnceWhenItHurtsAndOffersHelp(FxRobot robot) {
        robot.interact(() -> page.shown("basic-neck-stretch"));
        robot.type(KeyCode.ENTER);
        pass(robot, Duration.ofSeconds(20));
        look(robot, "side");
        robot.type(KeyCode.H);
        assertEquals(SessionOutcome.HURT, entry().outcome());
        look(robot, "hurt");
        robot.clickOn("#player-help");
        assertEquals(List.of("red flags"), bench.went());
    }

    @Test
    void asksBeforeItStopsOnceSomethingHasBeenDone(FxRobot robot) {
        robot.interact(() -> page.shown("micro-60"));
        robot.type(KeyCode.ENTER);
        pass(robot, Duration.ofSeconds(30));
        robot.type(KeyCode.ESCAPE);
        assertEquals(PlayerStage.RUNNING, page.model().stageProperty().get());
        look(robot, "stop");
        robot.type(KeyCode.SPACE);
        assertTrue(page.model().stateProperty().get().running(), "Space goes on");
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        assertEquals(SessionOutcome.STOPPED, entry().outcome());
        assertEquals(List.of("shoulder-rolls"), entry().done());
    }

    @Test
    void stopsWithoutAQuestionWhenNothingHasBeenDone(FxRobot robot) {
        robot.interact(() -> page.shown("micro-60"));
        robot.type(KeyCode.ENTER);
        pass(robot, Duration.ofSeconds(2));
        robot.type(KeyCode.ESCAPE);
        assertEquals(SessionOutcome.SKIPPED, entry().outcome());
    }

    @Test
    void isLedByKeys(FxRobot robot) {
        robot.interact(() -> page.shown("micro-60"));
        robot.type(KeyCode.ENTER).type(KeyCode.SPACE);
        assertNotNull(page.model().stateProperty().get().paused());
        robot.type(KeyCode.SPACE).type(KeyCode.RIGHT);
        assertEquals(2, page.model().scene().orElseThrow().number());
        robot.type(KeyCode.LEFT);
        assertEquals(1, page.model().scene().orElseThrow().number());
        robot.type(KeyCode.MINUS);
        assertEquals(75, page.model().stateProperty().get().tempo().percent());
        boolean mirrored = bench.settings().get().stretching().mirrored();
        robot.type(KeyCode.M).type(KeyCode.V);
        assertEquals(!mirrored, bench.settings().get().stretching().mirrored());
        assertTrue(bench.settings().get().sound().voice());
    }

    @Test
    void pausesWhileThePersonIsElsewhere(FxRobot robot) {
        robot.interact(() -> page.shown("micro-60"));
        robot.type(KeyCode.ENTER);
        robot.interact(() -> page.hidden());
        assertNotNull(page.model().stateProperty().get().paused());
        robot.interact(() -> page.shown("micro-60"));
        assertEquals(PlayerStage.RUNNING, page.model().stageProperty().get());
    }

    @Test
    void saysTheCueForTheLeftSide(FxRobot robot) {
        robot.interact(() -> page.shown("basic-neck-stretch"));
        robot.type(KeyCode.ENTER);
        pass(robot, Duration.ofMillis(6000 + 24500 + 5000 + 4000));
        assertEquals(
                "Down toward the left chest",
                robot.lookup("#player-cue").queryAs(Label.class).getText());
    }

    @Test
    void tellsThatAnIdIsUnknown(FxRobot robot) {
        robot.interact(() -> page.shown("handstand"));
        assertEquals(List.of("There is no exercise or routine “handstand”.", "left"), bench.went());
    }

    private void pass(FxRobot robot, Duration time) {
        robot.interact(() -> {
            for (long left = time.toMillis(); left > 0; left -= 100) {
                bench.pass(Duration.ofMillis(Math.min(100, left)));
                page.model().tick();
            }
        });
    }

    private JournalEntry.Stretch entry() {
        List<JournalEntry> kept = bench.journal().latest(bench.now().wall().plusSeconds(1), 5, Set.of("stretch"));
        assertEquals(1, kept.size());
        return (JournalEntry.Stretch) kept.getFirst();
    }

    private void look(FxRobot robot, String name) {
        robot.interact(() -> Pictures.take(scene, "player-" + name));
    }
}
