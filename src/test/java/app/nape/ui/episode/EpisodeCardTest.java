package app.nape.ui.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.journal.JournalEntry;
import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.workshop.tour.WindowBench;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The card of an open episode in the log: what it offers and holds back, and what a key or a tap keeps. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class EpisodeCardTest {
    private static final UUID EPISODE = new UUID(0, 7);

    private WindowBench bench;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.agent.say(bench.quiet());
        bench.show(stage);
    }

    private Instant now() {
        return bench.context().clocks().now().wall();
    }

    private void hurts(FxRobot robot, List<String> symptoms) {
        robot.interact(() -> {
            bench.journal.save(new JournalEntry.Pain(new PainEpisode(
                    EPISODE,
                    now().minus(Duration.ofHours(2)),
                    null,
                    List.of(new PainSite("neck-back", null)),
                    List.of(),
                    symptoms,
                    List.of(),
                    null)));
            bench.context().standing().refresh();
            bench.shell.open(Place.LOG, null);
        });
    }

    /** What can be tapped beside the episode, as it reads. */
    private static List<String> offered(FxRobot robot) {
        return ((Pane) robot.lookup("#episode-actions").query())
                .getChildren().stream()
                        .filter(Node::isVisible)
                        .map(node -> ((ButtonBase) node).getText())
                        .toList();
    }

    private List<JournalEntry> kept(String kind) {
        return bench.journal.between(now().minus(Duration.ofDays(1)), now().plusSeconds(1), Set.of(kind));
    }

    @Test
    void offersRemediesASpasmAndTheEnd(FxRobot robot) {
        hurts(robot, List.of());
        assertEquals(List.of("Ice", "Heat", "Other relief", "Spasm", "It is over"), offered(robot));
    }

    @Test
    void offersNoRemedyBesideAnEpisodeWhileItsSignStands(FxRobot robot) {
        hurts(robot, List.of("numb"));
        assertEquals(List.of("Spasm", "It is over"), offered(robot), "noting goes on");
        assertEquals(
                "Log a remedy",
                robot.lookup("#log-remedy").queryAs(Button.class).getText());
        robot.interact(
                () -> robot.lookup("#standing-advised").queryAs(Button.class).fire());
        assertTrue(offered(robot).contains("Ice"));
        assertEquals(
                "Ice or heat", robot.lookup("#log-remedy").queryAs(Button.class).getText());
        robot.interact(() -> bench.context().standing().advised());
        assertTrue(offered(robot).contains("Heat"));
    }

    @Test
    void takesTheRemediesAwayWhenASignIsTicked(FxRobot robot) {
        hurts(robot, List.of());
        robot.push(KeyCode.F1);
        robot.interact(() -> ((ButtonBase) robot.lookup("#sign-cord").query()).fire());
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of("Spasm", "It is over"), offered(robot));
    }

    @Test
    void keepsAScoreWithADigitAndEnter(FxRobot robot) {
        hurts(robot, List.of());
        robot.interact(() -> robot.lookup("#how-is-it-now").query().requestFocus());
        assertFalse(robot.lookup("#keep-reading").query().getParent().isVisible(), "nothing is chosen yet");
        robot.push(KeyCode.DIGIT4);
        assertEquals(
                "Save 4", robot.lookup("#keep-reading").queryAs(Button.class).getText());
        assertEquals(List.of(), kept("reading"), "a digit alone keeps nothing");
        robot.push(KeyCode.ENTER);
        assertEquals(
                4, ((JournalEntry.Reading) kept("reading").getFirst()).score().score());
        assertFalse(robot.lookup("#keep-reading").query().getParent().isVisible(), "it can be asked again");
    }

    @Test
    void keepsASpasmWithTheLengthOnTheButton(FxRobot robot) {
        hurts(robot, List.of());
        assertTrue(robot.lookup("#spasm-panel").tryQuery().isEmpty());
        robot.interact(() -> ((ButtonBase) robot.lookup("#spasm").query()).fire());
        assertTrue(robot.lookup("#spasm-panel").query().isVisible());
        robot.interact(() -> ((ButtonBase) robot.lookup("#spasm-300").query()).fire());
        JournalEntry.Spasm spasm = (JournalEntry.Spasm) kept("spasm").getFirst();
        assertEquals(Duration.ofMinutes(5), spasm.length());
        assertFalse(robot.lookup("#spasm-panel").query().isVisible());
    }

    @Test
    void offersALookAtTheCardOnceAndNotBesideASign(FxRobot robot) {
        hurts(robot, List.of());
        String words = "Some signs need a doctor. Please take a quick look.";
        assertTrue(robot.lookup(words).tryQuery().isPresent());
        robot.push(KeyCode.F1);
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup(words).tryQuery().isEmpty());
    }
}
