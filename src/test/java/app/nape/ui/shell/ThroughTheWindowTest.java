package app.nape.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.Programme;
import app.nape.care.plan.Sender;
import app.nape.cli.Typed;
import app.nape.exchange.plan.PlanFile;
import app.nape.exchange.plan.SigningKey;
import app.nape.exchange.seal.AgeKey;
import app.nape.journal.JournalEntry;
import app.nape.time.Clocks;
import app.nape.time.Moment;
import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.ui.control.FileGiven;
import app.nape.ui.control.Fold;
import app.nape.ui.player.PlayerModel;
import app.nape.workshop.tour.SampleProgramme;
import app.nape.workshop.tour.WindowBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A programme from its file to what is told of it, through the window: its numbers are those that the command prints. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class ThroughTheWindowTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    private final SigningKey key = SigningKey.made();
    private final Going clock = new Going();
    private WindowBench bench;

    /** A clock that goes when it is told to. */
    private static final class Going implements Clocks {
        private Moment now = new Moment(FRIDAY.atTime(10, 0).toInstant(ZoneOffset.UTC), Duration.ofHours(1));

        @Override
        public synchronized Moment now() {
            return now;
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }

        synchronized void pass(Duration time) {
            now = now.plus(time);
        }
    }

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true, new WindowBench(true).practice, clock);
        bench.show(stage);
        bench.shell.open(Place.TODAY, null);
    }

    private void open(FxRobot robot, String name, Programme programme) throws IOException {
        Path file = Files.write(folder.resolve(name), PlanFile.signed(programme, key));
        robot.interact(() -> bench.shell.root().fireEvent(new FileGiven(file)));
    }

    private Node node(String id) {
        return Objects.requireNonNull(bench.shell.root().lookup(id), id);
    }

    private List<String> labels(Node within) {
        return within.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private void press(FxRobot robot, String id) {
        robot.interact(() -> ((ButtonBase) node(id)).fire());
    }

    private void play(FxRobot robot) {
        PlayerModel model = bench.shell.player().model();
        robot.interact(() -> {
            for (int second = 0; second < 3600; second++) {
                var state = model.stateProperty().get();
                if (state == null || state.outcome() != null) {
                    return;
                }
                clock.pass(Duration.ofSeconds(1));
                model.tick();
            }
        });
    }

    @Test
    void opensBeginsPlaysTakesANewRevisionAndTellsWhatTheCommandTells(FxRobot robot) throws IOException {
        String sealTo = AgeKey.made().recipient();
        Programme first = SampleProgramme.of("desk-neck", FRIDAY)
                .with(new Sender("A. Sample", "Physiotherapist", "", "", "", "", sealTo));
        open(robot, "one.nape-plan", first);
        assertTrue(
                labels(node("#arrival")).stream().anyMatch(line -> line.startsWith("Sender number ")),
                () -> labels(node("#arrival")).toString());

        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER);
        play(robot);
        robot.interact(() -> bench.shell.open(Place.TODAY, null));
        String set = first.phases().getFirst().sets().getFirst().id();
        assertTrue(
                ((Label) node("#programme-set-" + set)).getText().startsWith("At the desk, 1 of 3 done"),
                () -> labels(node("#programmes")).toString());

        clock.pass(Duration.ofHours(3));
        press(robot, "#programme-did-" + set);
        assertTrue(((Label) node("#programme-set-" + set)).getText().startsWith("At the desk, 2 of 3 done"));

        Programme second = first.with(first.head()
                .next("sha256:" + "0".repeat(64), Instant.parse("2026-11-20T12:00:00Z"), "Nape")
                .called("NP-7", "Desk neck, second part"));
        open(robot, "two.nape-plan", second);
        List<String> shown = labels(node("#arrival"));
        assertTrue(shown.contains("It is from the sender you know."), shown::toString);
        assertTrue(shown.containsAll(List.of("What is different:", "another title")), shown::toString);
        press(robot, "#arrival-begin");
        robot.interact(() -> bench.shell.open(Place.TODAY, null));
        assertTrue(labels(node("#programmes")).contains("From A. Sample: Desk neck, second part"));
        assertTrue(
                ((Label) node("#programme-set-" + set)).getText().startsWith("At the desk, 2 of 3 done"),
                "what was done of the revision before counts");

        robot.interact(() -> bench.shell.open(Place.PROGRAMME, null));
        robot.interact(() -> bench.shell.root().lookupAll("*").stream()
                .filter(Fold.class::isInstance)
                .map(Fold.class::cast)
                .forEach(fold -> fold.open(true)));
        List<String> told = labels(node("#followed-progress"));
        String printed = Typed.run(
                bench.journal, clock.now().wall(), clock.zone(), bench.context().texts(), "plan", "progress");
        assertTrue(printed.startsWith("0 "), printed);
        List<String> lines = printed.substring(2).lines().map(String::strip).toList();
        assertTrue(
                told.stream().map(String::strip).toList().containsAll(lines),
                () -> "window: " + told + "\ncommand: " + lines);
        assertTrue(lines.stream().anyMatch(line -> line.contains("2 of ")), lines::toString);
        assertNotNull((Button) node("#followed-save"));
        assertEquals(
                2,
                bench.journal
                        .between(Instant.MIN, Instant.MAX, Set.of("stretch"))
                        .size());
        assertEquals(
                List.of(false, true),
                bench.journal.between(Instant.MIN, Instant.MAX, Set.of("stretch")).stream()
                        .map(entry -> Objects.requireNonNull(((JournalEntry.Stretch) entry).turn())
                                .ticked())
                        .toList());
    }
}
