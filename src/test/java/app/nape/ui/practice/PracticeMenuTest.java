package app.nape.ui.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.ui.control.Announced;
import app.nape.workshop.tour.SamplePractice;
import app.nape.workshop.tour.WindowBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The menu of a programme for somebody is about that programme, also when it is chosen no longer. */
@OnAStage
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the system tells the toolkit, and no key of a test does")
@SuppressWarnings("NullAway.Init")
class PracticeMenuTest {
    private static final Path SAMPLE = Path.of("src/test/resources/app/nape/exchange/plan/chronic-desk-neck.nape-plan");

    @TempDir
    static Path folder;

    private WindowBench bench;

    @Start
    void start(Stage stage) throws IOException {
        bench = new WindowBench(true, SamplePractice.in(folder));
        bench.settings.change(now -> now.withPractice(it -> it.withOn(true)));
        Files.createDirectories(bench.practice.usual());
        Files.copy(SAMPLE, bench.practice.usual().resolve("one.nape-plan"));
        bench.show(stage);
        bench.shell.open(Place.PRACTICE, null);
    }

    @Test
    void asksAboutTheProgrammeWhoseMenuItWas(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        ListView<?> rows = robot.lookup("#practice-rows").queryListView();
        robot.interact(() -> {
            rows.requestFocus();
            rows.getSelectionModel().select(0);
        });
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        WaitForAsyncUtils.waitForFxEvents();
        ContextMenu menu = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("New revision", "Review date for a calendar…", "Erase…"),
                menu.getItems().stream().map(MenuItem::getText).toList());
        List<String> heard = new ArrayList<>();
        robot.interact(() -> {
            bench.shell.root().addEventHandler(Announced.TYPE, news -> heard.add(news.words()));
            rows.getSelectionModel().clearSelection();
            menu.hide();
            menu.getItems().getLast().fire();
        });
        assertEquals(0, rows.getSelectionModel().getSelectedIndex());
        assertTrue(robot.lookup("#practice-erase-yes").query().isVisible());
        assertEquals(List.of(robot.lookup("#practice-about").queryLabeled().getText()), heard);
    }
}
