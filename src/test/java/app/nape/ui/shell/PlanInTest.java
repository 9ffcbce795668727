package app.nape.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.ProgrammeState;
import app.nape.exchange.plan.PlanFile;
import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.workshop.tour.SampleProgramme;
import app.nape.workshop.tour.WindowBench;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A programme’s file that is dropped on the window, or opened there. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class PlanInTest {
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
    void showsWhoItIsFromAndWhatItAsksForAndBeginsWhenTheyAreToldTo(FxRobot robot) throws IOException {
        Path file = plan();
        robot.interact(() -> dropped.take(List.of(file)));
        assertTrue(shown().stream().anyMatch(line -> line.startsWith("This file is not signed")), shown().toString());
        assertTrue(kept().isEmpty(), "nothing has been kept yet");
        press(robot, "#arrival-later");
        assertEquals(
                List.of(ProgrammeState.OFFERED),
                kept().stream().map(KeptProgramme::state).toList());
        robot.interact(() -> dropped.take(List.of(file)));
        press(robot, "#arrival-begin");
        assertEquals(
                List.of(ProgrammeState.FOLLOWED),
                kept().stream().map(KeptProgramme::state).toList());
        assertTrue(told().startsWith("You follow “"), told());
        robot.interact(() -> dropped.take(List.of(file)));
        assertNull(bench.shell.root().lookup("#arrival-begin"));
        assertTrue(shown().contains("You follow this already."), shown().toString());
    }

    @Test
    void refusesAFileThatIsNoProgrammeInOneSentenceAndKeepsNothing(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("x.nape-plan"), "{\"format\":\"nape-plan\",\"version\":1}");
        robot.interact(() -> dropped.take(List.of(file)));
        assertNull(bench.shell.root().lookup("#arrival"));
        assertTrue(told().endsWith("."), told());
        assertTrue(kept().isEmpty());
    }

    private Path plan() throws IOException {
        try (InputStream sample = Objects.requireNonNull(
                PlanInTest.class.getResourceAsStream("/app/nape/exchange/plan/unsigned.nape-plan"))) {
            return Files.write(folder.resolve("desk.nape-plan"), sample.readAllBytes());
        }
    }

    private List<KeptProgramme> kept() {
        return bench.journal.programmes().all();
    }

    private List<String> shown() {
        return node("#arrival").lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private void press(FxRobot robot, String id) {
        robot.interact(() -> ((Button) node(id)).fire());
    }

    private Node node(String id) {
        return Objects.requireNonNull(bench.shell.root().lookup(id), id);
    }

    private String told() {
        return ((Label) node("#toast-sentence")).getText();
    }

    @Test
    void leavesOutOfTheFirstSetWhatWasTickedAgainstIt(FxRobot robot) throws IOException {
        byte[] file = PlanFile.unsigned(SampleProgramme.of("desk-neck", LocalDate.of(2026, 11, 20)));
        Path path = Files.write(folder.resolve("desk.nape-plan"), file);
        robot.interact(() -> dropped.take(List.of(path)));
        assertTrue(shown().contains("Does one of these apply to you?"), shown().toString());
        robot.interact(() -> ((CheckBox) node("#applies-neck_instability")).fire());
        assertTrue(bench.settings.settings().get().stretching().ticked().contains("neck_instability"));
        robot.interact(() -> node("#arrival-begin").requestFocus());
        robot.type(KeyCode.ENTER);
        List<String> before = bench.shell.root().lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .filter(line -> line.contains("because of something you ticked"))
                .toList();
        assertTrue(before.size() > 0, "an item of the set waits for an answer");
    }

    @Test
    void leadsToTheFirstExerciseInTwoKeysWithNothingTyped(FxRobot robot) throws IOException {
        byte[] file = PlanFile.unsigned(SampleProgramme.of("desk-neck", LocalDate.of(2026, 11, 20)));
        Path path = Files.write(folder.resolve("plan (1).nape-plan.txt"), file);
        robot.interact(() -> dropped.take(List.of(path)));
        robot.type(KeyCode.ENTER);
        assertNotNull(bench.shell.root().lookup("#player-start"), "the first set of today, to be begun");
        robot.type(KeyCode.ENTER);
        assertTrue(bench.shell.player().model().scene().isPresent(), "the first exercise is led");
        assertEquals(
                List.of(ProgrammeState.FOLLOWED),
                kept().stream().map(KeptProgramme::state).toList());
    }
}
