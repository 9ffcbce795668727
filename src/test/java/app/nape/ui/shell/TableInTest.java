package app.nape.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.journal.JournalEntry;
import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.ui.control.Choice;
import app.nape.workshop.tour.WindowBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A table of another diary that is dropped on the window. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class TableInTest {
    @TempDir
    Path folder;

    private WindowBench bench;
    private Dropped dropped;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.show(stage);
        bench.shell.open(Place.TODAY, null);
        dropped = new Dropped(
                bench.context(), bench.data, bench.practice, bench.shell, new Cards(bench.context(), bench.shell));
    }

    @Test
    void showsWhatATableWouldBringAsksWhatItDoesNotSayAndAddsItInOneStep(FxRobot robot) throws IOException {
        int before = entries().size();
        drop(robot, "Date,Pain,Where,Mood\n03/04/2026,7,neck left,low\n05/04/2026,4,neck left,\n");
        assertTrue(((Button) node("#diary-take")).isDisabled());
        assertTrue(said("Please answer the question above first."));
        robot.interact(() ->
                ((ToggleButton) ((Choice<?>) node("#diary-order")).getChildren().getFirst()).fire());
        assertTrue(said("3 Apr 2026, 12:00: 7 of 10, Back of neck, left"), shown().toString());
        assertTrue(said("Mood: low"), shown().toString());
        assertEquals(before, entries().size(), "nothing has been saved yet");
        robot.interact(() -> ((Button) node("#diary-take")).fire());
        assertEquals(before + 4, entries().size());
        assertTrue(told().startsWith("4 entries were added."), told());
        robot.interact(bench.shell::takeBackLast);
        assertEquals(before, entries().size());
        assertEquals("Undone: 4 entries from diary.csv are out of your log again.", told());
    }

    @Test
    void saysInOneSentenceThatATableTellsOfNoPain(FxRobot robot) throws IOException {
        drop(robot, "a,b\n1,2\n");
        assertFalse(bench.shell.root().lookup("#diary") != null);
        assertEquals(
                "This file holds no table of a pain diary: no line names a date and a pain. Nothing was imported.",
                told());
    }

    private List<JournalEntry> entries() {
        return bench.journal.between(Instant.MIN, Instant.MAX, Set.of());
    }

    private void drop(FxRobot robot, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("diary.csv"), text);
        robot.interact(() -> dropped.take(List.of(file)));
    }

    private boolean said(String sentence) {
        return shown().contains(sentence);
    }

    private List<String> shown() {
        return node("#diary").lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private Node node(String id) {
        return Objects.requireNonNull(bench.shell.root().lookup(id), id);
    }

    private String told() {
        return ((Label) node("#toast-sentence")).getText();
    }
}
