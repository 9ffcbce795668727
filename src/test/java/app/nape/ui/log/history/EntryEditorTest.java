package app.nape.ui.log.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.care.EditDraft;
import app.nape.care.Nprs;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.ui.OnAStage;
import app.nape.ui.control.NprsStrip;
import app.nape.ui.player.UiBench;
import app.nape.ui.theme.Theme;
import app.nape.workshop.tour.DirectDraftDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** An entry of the list that is opened: what of it can be changed, what is kept, and that a half-made change is not lost. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class EntryEditorTest {
    private static final UUID ID = new UUID(0, 5);
    private static final UUID EPISODE = new UUID(0, 1);
    private static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");
    private static final JournalEntry.Reading READING =
            new JournalEntry.Reading(ID, EPISODE, AT, new Nprs(6), "as said");
    private static final JournalEntry.Remedy REMEDY = new JournalEntry.Remedy(
            ID, AT, "ice", Duration.ofMinutes(15), "neck-back", EPISODE, new Nprs(6), null, null);

    private final DirectDraftDesk drafts = new DirectDraftDesk();
    private final List<JournalEntry> kept = new ArrayList<>();
    private final List<String> went = new ArrayList<>();
    private UiBench bench;
    private Stage stage;

    @Start
    void start(Stage on) {
        bench = new UiBench();
        stage = on;
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void open(FxRobot robot, JournalEntry entry) {
        robot.interact(() -> {
            EntryEditor editor = new EntryEditor(
                    bench.context(), entry, drafts, kept::add, () -> went.add("deleted"), () -> went.add("left"));
            Scene scene = new Theme(bench.settings(), new SimpleObjectProperty<>(ColorScheme.LIGHT))
                    .scene(editor.root(), 700, 800);
            stage.setScene(scene);
            stage.show();
        });
    }

    private static List<NprsStrip> strips(FxRobot robot) {
        return List.copyOf(robot.lookup(node -> node instanceof NprsStrip).queryAllAs(NprsStrip.class));
    }

    private static TextArea note(FxRobot robot) {
        return robot.lookup(node -> node instanceof TextArea).queryAs(TextArea.class);
    }

    private static void length(FxRobot robot, String words) {
        TextField field = robot.lookup("#entry-length").query();
        robot.interact(() -> {
            field.requestFocus();
            field.setText(words);
        });
        robot.push(KeyCode.ENTER);
    }

    private static void score(FxRobot robot, int strip, @Nullable Nprs score) {
        robot.interact(() -> strips(robot).get(strip).scoreProperty().set(score));
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> ((ButtonBase) robot.lookup(id).query()).fire());
    }

    @Test
    void changesTheScoreAndTheWordsOfAReadingAndNothingElse(FxRobot robot) {
        open(robot, READING);
        assertEquals(new Nprs(6), strips(robot).getFirst().getScore());
        score(robot, 0, new Nprs(3));
        robot.interact(() -> note(robot).setText("  better \n"));
        fire(robot, "#save-entry");
        assertEquals(List.of(new JournalEntry.Reading(ID, EPISODE, AT, new Nprs(3), "better")), kept);
    }

    @Test
    void keepsTheScoreOfAReadingWhoseScoreWasTakenAway(FxRobot robot) {
        open(robot, READING);
        score(robot, 0, null);
        robot.interact(() -> note(robot).setText("   "));
        fire(robot, "#save-entry");
        assertEquals(
                List.of(new JournalEntry.Reading(ID, EPISODE, AT, new Nprs(6), null)),
                kept,
                "a reading is its score; blank words are none");
    }

    @Test
    void keepsTheSecondsOfALengthThatWasNotTouched(FxRobot robot) {
        JournalEntry.Spasm spasm = new JournalEntry.Spasm(ID, EPISODE, AT, Duration.ofSeconds(90), null, null);
        open(robot, spasm);
        fire(robot, "#save-entry");
        assertEquals(List.of(spasm), kept);
        length(robot, "2");
        score(robot, 0, new Nprs(8));
        fire(robot, "#save-entry");
        assertEquals(new JournalEntry.Spasm(ID, EPISODE, AT, Duration.ofMinutes(2), new Nprs(8), null), kept.getLast());
    }

    @Test
    void changesALengthAndBothScoresOfARemedyAndTheEpisodeStays(FxRobot robot) {
        open(robot, REMEDY);
        length(robot, "20 min");
        score(robot, 1, new Nprs(4));
        fire(robot, "#save-entry");
        assertEquals(
                List.of(new JournalEntry.Remedy(
                        ID, AT, "ice", Duration.ofMinutes(20), "neck-back", EPISODE, new Nprs(6), new Nprs(4), null)),
                kept);
        score(robot, 0, null);
        fire(robot, "#save-entry");
        assertNull(((JournalEntry.Remedy) kept.getLast()).before(), "a score of a remedy may be taken away");
    }

    @Test
    void isNotSavedWithALengthOrATimeThatIsNoneAndSaysWhy(FxRobot robot) {
        open(robot, REMEDY);
        Button save = robot.lookup("#save-entry").queryButton();
        length(robot, "30 h");
        assertEquals("That is longer than 24 h.", words(robot, "#entry-length-problem"));
        assertTrue(save.isDisabled());
        assertEquals("That is longer than 24 h.", save.getAccessibleHelp());
        length(robot, "40 s");
        assertFalse(save.isDisabled());
        TextField time = robot.lookup("#when-time").query();
        robot.interact(() -> time.setText("soon"));
        assertTrue(save.isDisabled(), "before the field is left");
        robot.interact(() -> time.setText("11:59"));
        assertFalse(save.isDisabled());
        fire(robot, "#save-entry");
        assertEquals(Duration.ofSeconds(40), ((JournalEntry.Remedy) kept.getFirst()).length());
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }

    @Test
    void letsAStretchOrABreakOnlyBeSeenOrTakenAway(FxRobot robot) {
        for (JournalEntry entry : List.of(
                new JournalEntry.Stretch(
                        ID,
                        AT,
                        "desk-5",
                        List.of(),
                        Duration.ofMinutes(5),
                        SessionOutcome.FINISHED,
                        null,
                        new Nprs(5),
                        new Nprs(3)),
                new JournalEntry.Break(
                        ID, AT, "pause", BreakKind.REST_BREAK, BreakOutcome.CUT_SHORT, Duration.ofMinutes(5)))) {
            open(robot, entry);
            assertFalse(robot.lookup("#save-entry").query().isVisible(), entry.kind());
            assertEquals(List.of(), strips(robot), entry.kind());
            fire(robot, "#delete-entry");
        }
        assertEquals(List.of("deleted", "deleted"), went);
        assertEquals(List.of(), kept);
        assertNull(drafts.edit().get());
    }

    @Test
    void isLeftWithEscapeAndKeepsNothing(FxRobot robot) {
        open(robot, READING);
        robot.interact(() -> note(robot).requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of("left"), went);
        assertEquals(List.of(), kept);
    }

    @Test
    void keepsAHalfMadeChangeWhileItIsOne(FxRobot robot) {
        open(robot, READING);
        assertNull(drafts.edit().get(), "looking changes nothing");
        robot.interact(() -> note(robot).setText("as said, and"));
        EditDraft half = drafts.edit().get();
        assertNotNull(half);
        assertEquals(ID, half.entry());
        assertEquals("as said, and", half.note());
        score(robot, 0, new Nprs(2));
        assertEquals(new Nprs(2), drafts.edit().get().first());
        score(robot, 0, new Nprs(6));
        robot.interact(() -> note(robot).setText("as said"));
        assertNull(drafts.edit().get(), "what is as it was is no change");
    }

    @Test
    void goesOnWithAHalfMadeChangeOfThisEntryAlone(FxRobot robot) {
        Instant begun = bench.now().wall().minusSeconds(60);
        drafts.keepEdit(
                EditDraft.plain(ID, begun, AT, Duration.ofMinutes(25), new Nprs(7), new Nprs(1), "on the sofa"));
        open(robot, REMEDY);
        assertEquals("on the sofa", note(robot).getText());
        assertEquals(new Nprs(1), strips(robot).getLast().getScore());
        score(robot, 1, new Nprs(2));
        assertEquals(begun, drafts.edit().get().begun(), "when it was begun stays");
        fire(robot, "#save-entry");
        assertEquals(Duration.ofMinutes(25), ((JournalEntry.Remedy) kept.getFirst()).length());
        drafts.keepEdit(EditDraft.plain(
                new UUID(0, 6), begun, AT, Duration.ofMinutes(25), new Nprs(7), new Nprs(1), "another's"));
        open(robot, REMEDY);
        assertEquals("", note(robot).getText());
    }
}
