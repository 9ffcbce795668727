package app.nape.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.Schedule;
import app.nape.content.RoutineJson;
import app.nape.content.ScheduleJson;
import app.nape.exchange.JsonArchive;
import app.nape.exchange.seal.Age;
import app.nape.exchange.seal.AgeKey;
import app.nape.exchange.seal.Seal;
import app.nape.exercise.Routine;
import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.ui.control.FileGiven;
import app.nape.workshop.tour.WindowBench;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A file that is dropped on the window. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class DroppedTest {
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
    void usesAScheduleOnceThePersonSaysSo(FxRobot robot) throws IOException {
        Schedule before = bench.settings.settings().get().schedule();
        Schedule other = before.withRules(before.rules().subList(0, 1)).named(Schedule.OWN);
        Path file = write("week.json", new ScheduleJson(bench.context().texts()).write(other));
        drop(robot, file);
        assertTrue(there("#drop"));
        assertEquals(before, bench.settings.settings().get().schedule(), "nothing has changed yet");
        press(robot, "#drop-cancel");
        assertEquals(before, bench.settings.settings().get().schedule());
        drop(robot, file);
        press(robot, "#drop-take");
        assertEquals(1, bench.settings.settings().get().schedule().rules().size());
    }

    @Test
    void addsRoutines(FxRobot robot) throws IOException {
        Routine shipped = bench.context().exercises().routines().getFirst();
        Routine mine = new Routine("mine", "Mine", "", shipped.items());
        RoutineJson json =
                new RoutineJson(bench.context().texts(), bench.context().exercises());
        drop(robot, write("mine.json", json.write(List.of(mine))));
        press(robot, "#drop-take");
        assertEquals(
                "Mine",
                bench.settings.settings().get().stretching().own().getFirst().name());
    }

    @Test
    void addsAnArchiveToTheLog(FxRobot robot) throws IOException {
        WindowBench other = new WindowBench(true);
        other.workInPain();
        var entries = other.journal.between(Instant.MIN, Instant.MAX, Set.of());
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        JsonArchive.write(
                new JsonArchive.Contents(
                        entries,
                        app.nape.settings.OwnStretches.NOTHING,
                        new TreeMap<>(),
                        Map.of(),
                        app.nape.care.EpisodeSafety.NONE),
                Instant.EPOCH,
                archive);
        drop(robot, write("log.json", archive.toString(StandardCharsets.UTF_8)));
        press(robot, "#drop-take");
        assertEquals(
                entries.size(),
                bench.journal.between(Instant.MIN, Instant.MAX, Set.of()).size());
        assertEquals(entries.size() + " entries were added.", told());
    }

    @Test
    void asksForThePassphraseOfASealedArchiveAndThenBeforeItIsAdded(FxRobot robot) throws Exception {
        Path file = folder.resolve("log.json.age");
        Files.write(file, Age.seal(archive().getBytes(StandardCharsets.UTF_8), new Seal.ByPassphrase("correct horse")));
        drop(robot, file);
        assertTrue(there("#sealed"));
        type(robot, "battery staple");
        press(robot, "#sealed-open");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(there("#sealed") && wrong().startsWith("This file cannot be opened"), wrong());
        type(robot, "correct horse");
        assertEquals("", wrong());
        press(robot, "#sealed-open");
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(there("#sealed"));
        assertTrue(there("#drop"), "asked before anything changes");
        press(robot, "#drop-take");
        assertTrue(told().endsWith(" entries were added."), told());
    }

    @Test
    void asksForTheKeyOfWhatIsSealedToOneOfAnother(FxRobot robot) throws Exception {
        AgeKey key = AgeKey.made();
        Path file = folder.resolve("diary.csv.age");
        Files.write(
                file, Age.seal("Date,Pain (0-10)\n2026-01-03,7\n".getBytes(StandardCharsets.UTF_8), key.recipient()));
        drop(robot, file);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(there("#sealed"));
        type(robot, "a key");
        press(robot, "#sealed-open");
        assertTrue(wrong().startsWith("That is no age key"), wrong());
        type(robot, key.identity());
        press(robot, "#sealed-open");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(there("#diary"));
    }

    private void type(FxRobot robot, String words) {
        robot.interact(
                () -> ((TextField) Objects.requireNonNull(bench.shell.root().lookup("#sealed-field"))).setText(words));
    }

    private String wrong() {
        return ((Label) Objects.requireNonNull(bench.shell.root().lookup("#sealed-wrong"))).getText();
    }

    private static String archive() {
        WindowBench other = new WindowBench(true);
        other.workInPain();
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        JsonArchive.write(
                new JsonArchive.Contents(
                        other.journal.between(Instant.MIN, Instant.MAX, Set.of()),
                        app.nape.settings.OwnStretches.NOTHING,
                        new TreeMap<>(),
                        Map.of(),
                        app.nape.care.EpisodeSafety.NONE),
                Instant.EPOCH,
                archive);
        return archive.toString(StandardCharsets.UTF_8);
    }

    @Test
    void restoresABackup(FxRobot robot) throws IOException {
        Path file = write("copy.db", "SQLite format 3\0");
        drop(robot, file);
        press(robot, "#drop-take");
        assertEquals(List.of("restore " + file), bench.data.asked());
    }

    @Test
    void asksBeforeABackupThatWasChosenInSettingsTakesThePlaceOfTheLog(FxRobot robot) throws IOException {
        Path file = write("copy.db", "SQLite format 3\0");
        robot.interact(() -> bench.shell.root().fireEvent(new FileGiven(file)));
        assertEquals(List.of(), bench.data.asked());
        press(robot, "#drop-take");
        assertEquals(List.of("restore " + file), bench.data.asked());
    }

    @Test
    void saysInOneSentenceThatAFileIsForeignAndAsksNothing(FxRobot robot) throws IOException {
        drop(robot, write("letter.txt", "Dear"));
        assertFalse(there("#drop"));
        assertEquals("“letter.txt” is not a file that Nape can use.", told());
        drop(robot, folder);
        assertEquals("“" + folder.getFileName() + "” is a folder. Please drop one file.", told());
        drop(robot, folder.resolve("gone.txt"));
        assertEquals("“gone.txt” cannot be read.", told());
    }

    @Test
    void aNameThatTurnsTheDirectionOrEndsALineIsShownInOneOrderAndLine(FxRobot robot) throws IOException {
        drop(robot, write("a\u202egnp.txt", "Dear"));
        assertEquals("“a\ufffdgnp.txt” is not a file that Nape can use.", told());
    }

    @Test
    void takesNothingFromAFileThatIsNotWhatItSays(FxRobot robot) throws IOException {
        Schedule before = bench.settings.settings().get().schedule();
        drop(robot, write("bad.json", "{\"schema\":\"nape-schedule/1\",\"rules\":3}"));
        press(robot, "#drop-take");
        assertEquals(before, bench.settings.settings().get().schedule());
        assertTrue(told().contains("bad.json"), told());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void drop(FxRobot robot, Path file) {
        robot.interact(() -> dropped.take(List.of(file)));
    }

    private void press(FxRobot robot, String id) {
        robot.interact(() -> ((Button) Objects.requireNonNull(bench.shell.root().lookup(id), id)).fire());
    }

    private boolean there(String id) {
        return bench.shell.root().lookup(id) != null;
    }

    private String told() {
        return ((Label) Objects.requireNonNull(bench.shell.root().lookup("#toast-sentence"))).getText();
    }
}
