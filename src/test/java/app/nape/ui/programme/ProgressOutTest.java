package app.nape.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.Nprs;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Progress;
import app.nape.care.plan.Sender;
import app.nape.care.plan.SetOutcome;
import app.nape.care.plan.Shared;
import app.nape.cli.Typed;
import app.nape.exchange.plan.ProgressFile;
import app.nape.exchange.seal.AgeKey;
import app.nape.ui.OnAStage;
import app.nape.ui.control.FileChoice;
import app.nape.ui.player.UiBench;
import app.nape.workshop.tour.SampleProgramme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The file that goes back: it holds what was shown before, nobody but its therapist opens it, and the command tells the same. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class ProgressOutTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;

    private final UiBench bench = new UiBench();
    private final AgeKey therapist = AgeKey.made();
    private final FollowedModel model = new FollowedModel(bench.context(), new Random(1));
    private ProgressOut out;

    @Start
    void start(Stage stage) {
        LocalDate began = MONDAY.minusDays(3);
        Programme programme = SampleProgramme.of("desk-neck", began)
                .with(new Sender("A. Sample", "", "", "", "", "", therapist.recipient()));
        SampleProgramme.begin(bench.journal().programmes(), programme, began, Instant.EPOCH);
        model.read(found -> {
            var day = found.getFirst().day();
            model.tick(day, model.setsOn(day, began).getFirst(), began, new Nprs(5), new Nprs(4));
            model.tick(day, model.setsOn(day, MONDAY).getFirst(), MONDAY);
        });
        model.read(
                found -> out = new ProgressOut(bench.context(), found.getFirst().day(), new Chosen()));
        stage.setScene(new Scene(out));
        stage.show();
    }

    private final class Chosen implements FileChoice {
        @Override
        public Optional<Path> toRead(Node over, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toWrite(Node over, Kind kind, String name) {
            return Optional.of(folder.resolve(name));
        }
    }

    @Test
    void writesWhatItHasShownAndWhatTheCommandTells(FxRobot robot) throws IOException {
        List<String> shown = out.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText().strip())
                .toList();
        robot.interact(() -> ((Button) Objects.requireNonNull(out.lookup("#followed-save"))).fire());
        byte[] file;
        try (var files = Files.list(folder)) {
            file = Files.readAllBytes(files.findFirst().orElseThrow());
        }
        Progress progress = ProgressFile.read(file, List.of(therapist)).progress();
        assertEquals(
                List.of(SetOutcome.TICKED, SetOutcome.TICKED),
                progress.days().stream()
                        .flatMap(day -> day.sets().stream())
                        .map(set -> set.outcome())
                        .toList());
        assertTrue(progress.shared().contains(Shared.DAYS));
        String printed = Typed.run(
                bench.journal(),
                bench.now().wall(),
                bench.zone(),
                bench.context().texts(),
                "plan",
                "progress");
        assertTrue(printed.startsWith("0 "), printed);
        List<String> lines = printed.substring(2).lines().map(String::strip).toList();
        assertTrue(shown.containsAll(lines), () -> "window: " + shown + "\ncommand: " + lines);
    }
}
