package app.nape.ui.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.EditDraft;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.journal.JournalEntry;
import app.nape.ui.OnAStage;
import app.nape.ui.control.Fold;
import app.nape.ui.control.NprsStrip;
import app.nape.ui.player.UiBench;
import app.nape.ui.theme.Theme;
import app.nape.workshop.tour.DirectDraftDesk;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What the log asks and says while something is put in: still the same, warning signs, a spasm, an entry against the advice. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class LogAsksTest {
    @TempDir
    private Path folder;

    private UiBench bench;
    private LogPage page;
    private final DirectDraftDesk drafts = new DirectDraftDesk();

    @Start
    void start(Stage stage) {
        bench = new UiBench(folder);
        page = new LogPage(bench.context(), new Random(1), drafts);
        Scene scene = new Theme(bench.settings(), new SimpleObjectProperty<>(ColorScheme.LIGHT))
                .scene(page.root(), 1000, 900);
        stage.setScene(scene);
        stage.show();
        page.shown(null);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void asksWhetherItIsStillTheSameAndAddsTheScoreByEnter(FxRobot robot) {
        UUID first = logged(robot, KeyCode.DIGIT6);
        bench.pass(Duration.ofHours(2));
        robot.interact(page::pain);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DIGIT4);
        robot.interact(() -> robot.lookup("#an-injury").<ToggleButton>query().fire());
        robot.interact(() -> chip(robot, "#injuries", "Fall").fire());
        robot.interact(() -> robot.lookup("#save-pain").queryButton().fire());
        assertEquals(1, bench.journal().openEpisodes().size(), "nothing is kept before it was answered");
        assertTrue(robot.lookup("#still-the-same").query().isVisible());
        robot.push(KeyCode.ENTER);
        assertEquals(first, open().id());
        assertEquals(List.of(6, 4), scores(open()));
        assertEquals(List.of("fall"), open().triggers());
        assertEquals(null, drafts.draft().get());
    }

    @Test
    void beginsASecondEpisodeAtThePlaceWhereThatIsWanted(FxRobot robot) {
        logged(robot, KeyCode.DIGIT6);
        bench.pass(Duration.ofHours(2));
        robot.interact(page::pain);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DIGIT4);
        robot.push(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#same-begin").queryButton().fire());
        assertEquals(2, bench.journal().openEpisodes().size());
    }

    @Test
    void takesTheQuestionBackWhenAnotherScoreIsGiven(FxRobot robot) {
        logged(robot, KeyCode.DIGIT6);
        robot.interact(page::pain);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DIGIT4);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DIGIT5);
        assertFalse(robot.lookup("#still-the-same").query().isVisible());
    }

    @Test
    void asksForWarningSignsBesideTheScoreTheMostUrgentFirst(FxRobot robot) {
        robot.interact(page::pain);
        robot.interact(() -> ((Button) robot.lookup("#any-of-these")
                        .<Fold>query()
                        .getChildren()
                        .getFirst())
                .fire());
        List<String> chips = robot.lookup("#any-of-these .chip").<ToggleButton>queryAll().stream()
                .map(ToggleButton::getText)
                .toList();
        assertEquals("Purple, bruise-like marks on the skin", chips.getFirst());
        assertTrue(chips.subList(0, 12).containsAll(List.of("Fever", "Weakness", "Numbness")), () -> chips.toString());
        assertEquals(bench.context().care().symptoms().size(), chips.size());
        assertTrue(chips.indexOf("Fever") < chips.indexOf("Headache"), () -> chips.toString());
        assertTrue(chips.indexOf("Headache") < chips.indexOf("Tight, hard muscle"), () -> chips.toString());
    }

    @Test
    void keepsASpasmAsLongAsItWasSaidWithItsOwnScore(FxRobot robot) {
        bench.pass(Duration.ofHours(1));
        logged(robot, KeyCode.DIGIT6);
        bench.pass(Duration.ofHours(1));
        for (String button : List.of("#spasm-5", "#spasm-0")) {
            robot.interact(() -> robot.lookup("#spasm").<ToggleButton>query().fire());
            if (button.equals("#spasm-5")) {
                robot.interact(() -> robot.lookup("#spasm-worst")
                        .<NprsStrip>query()
                        .scoreProperty()
                        .set(new Nprs(9)));
            }
            assertEquals(
                    button.equals("#spasm-5") ? "About 5 s" : "Not sure",
                    robot.lookup(button).queryButton().getText());
            robot.interact(() -> robot.lookup(button).queryButton().fire());
            assertFalse(robot.lookup("#spasm-panel").query().isVisible());
        }
        List<JournalEntry.Spasm> spasms = kept().stream()
                .filter(JournalEntry.Spasm.class::isInstance)
                .map(JournalEntry.Spasm.class::cast)
                .toList();
        assertEquals(
                Set.of(Duration.ofSeconds(5), Duration.ZERO),
                Set.copyOf(spasms.stream().map(JournalEntry.Spasm::length).toList()));
        assertEquals(
                List.of(new Nprs(9)),
                spasms.stream()
                        .map(JournalEntry.Spasm::worst)
                        .filter(Objects::nonNull)
                        .toList());
        assertEquals(List.of(6), scores(open()));
    }

    @Test
    void saysInOneSentenceThatAScoreIsFromBeforeItsEpisodeAndKeepsIt(FxRobot robot) {
        bench.pass(Duration.ofHours(1));
        UUID episode = logged(robot, KeyCode.DIGIT6);
        Instant early = bench.now().wall().minus(Duration.ofHours(3));
        JournalEntry.Reading reading =
                new JournalEntry.Reading(new UUID(5, 5), episode, bench.now().wall(), new Nprs(3), null);
        bench.journal().save(reading);
        robot.interact(() -> drafts.keepEdit(
                EditDraft.plain(reading.id(), bench.now().wall(), early, Duration.ZERO, reading.score(), null, "")));
        robot.interact(() -> page.edit(reading));
        robot.interact(() -> robot.lookup("#save-entry").queryButton().fire());
        assertTrue(told().startsWith("Change saved. This is from before its episode began"), told());
        assertEquals(List.of(3, 6), scores(open()));
    }

    /** Logs pain at the back of the neck; the episode. */
    private UUID logged(FxRobot robot, KeyCode score) {
        robot.interact(page::pain);
        robot.push(KeyCode.ENTER);
        robot.push(score);
        robot.push(KeyCode.ENTER);
        return open().id();
    }

    private static ToggleButton chip(FxRobot robot, String within, String words) {
        return robot.lookup(within + " .chip").<ToggleButton>queryAll().stream()
                .filter(chip -> chip.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private PainEpisode open() {
        return bench.journal().openEpisodes().getFirst();
    }

    private String told() {
        return bench.went().getLast();
    }

    private List<Integer> scores(PainEpisode episode) {
        return bench.journal().readings(episode.id()).stream()
                .map(JournalEntry.Reading::score)
                .map(Nprs::score)
                .toList();
    }

    private List<JournalEntry> kept() {
        return bench.journal().latest(bench.now().wall().plusSeconds(60), 100, Set.of());
    }
}
