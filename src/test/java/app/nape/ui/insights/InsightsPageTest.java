package app.nape.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.Nprs;
import app.nape.journal.EntryIds;
import app.nape.journal.JournalEntry;
import app.nape.ui.player.UiBench;
import app.nape.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class InsightsPageTest {
    private final Random random = new Random(3);
    private final List<String> saved = new ArrayList<>();

    @TempDir
    private Path folder;

    private UiBench bench;
    private InsightsPage page;

    @Start
    void start(Stage stage) {
        bench = new UiBench(folder);
        page = new InsightsPage(bench.context(), random, (node, name) -> {
            saved.add(name);
            assertTrue(FilePictureSaver.write(node, name, folder.resolve("chart.png").toFile()));
        });
        Scene scene = new Scene(page.root(), 1000, 950);
        new Theme(bench.settings(), new SimpleObjectProperty<>(ColorScheme.LIGHT)).dress(scene);
        stage.setScene(scene);
        stage.setWidth(1000);
        stage.setHeight(950);
        stage.show();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void invitesInsteadOfShowingEmptyCharts(FxRobot robot) {
        robot.interact(() -> page.shown(null));
        assertTrue(robot.lookup("#insights-empty").tryQuery().isPresent());
        assertTrue(robot.lookup("#chart-timeline").tryQuery().isEmpty());
    }

    @Test
    void saysNothingOfARemedyFromFourRecordsAndMarksAMeaningfulChangeFromSix(FxRobot robot) {
        remedies("heat", 4);
        remedies("ice", 6);
        robot.interact(() -> page.shown(null));
        String words = words(robot, "#chart-after");
        assertTrue(words.contains("4 of at least 5 records"), words);
        assertTrue(words.contains("6 records: median change −3 points"), words);
        assertTrue(words.contains("At least 2 points and 30"), words);
        assertFalse(words.matches("(?s).*(because|helps|caused|thanks to|effect).*"), words);
    }

    @Test
    void hasATableBehindTheDrawingAndSavesItAsAPicture(FxRobot robot) throws Exception {
        remedies("ice", 6);
        robot.interact(() -> page.shown(null));
        List<Button> tools =
                robot
                        .from(robot.lookup("#chart-timeline").<Node>query())
                        .lookup(".round")
                        .queryAllAs(Button.class)
                        .stream()
                        .toList();
        robot.interact(tools.getFirst()::fire);
        TableView<?> table = robot.from(robot.lookup("#chart-timeline").<Node>query())
                .lookup(".figures")
                .queryTableView();
        assertEquals(6, table.getColumns().size());
        assertFalse(table.getItems().isEmpty());
        robot.interact(tools.getLast()::fire);
        assertEquals(List.of("Pain over time"), saved);
        assertTrue(Files.size(folder.resolve("chart.png")) > 1000);
    }

    private void remedies(String id, int count) {
        Instant at = bench.now().wall().minus(Duration.ofDays(10));
        for (int i = 0; i < count; i++) {
            Instant when = at.plus(Duration.ofHours(5L * i));
            bench.journal()
                    .save(new JournalEntry.Remedy(
                            EntryIds.at(when, random),
                            when,
                            id,
                            Duration.ofMinutes(15),
                            null,
                            null,
                            new Nprs(6),
                            new Nprs(3),
                            null));
        }
    }

    private static String words(FxRobot robot, String where) {
        Node card = robot.lookup(where).query();
        return robot.from(card).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }
}
