package app.nape.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.settings.Appearance;
import app.nape.ui.OnAStage;
import app.nape.ui.Voice;
import app.nape.ui.theme.Theme;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnAStage
@SuppressWarnings("NullAway.Init")
class PlayerLooksTest {
    private static final String WIDE_FONT = "data:text/css,.label,.button{-fx-font-family:Monospaced;}";

    private UiBench bench;
    private PlayerPage page;
    private Scene scene;
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
        bench = new UiBench();
        page = new PlayerPage(bench.context(), Voice.SILENT, new Random(1), () -> {});
        scene = new Theme(bench.settings(), new SimpleObjectProperty<>(ColorScheme.LIGHT)).scene(page.root(), 650, 560);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void readsWholeInASmallWindow(FxRobot robot) {
        reads(robot, 650, 560, 100, Appearance.LIGHT);
    }

    @Test
    void readsWholeInASmallWindowWithTextTwiceTheSize(FxRobot robot) {
        reads(robot, 650, 560, 200, Appearance.DARK);
    }

    @Test
    void readsWholeInALargeWindowWithTextTwiceTheSize(FxRobot robot) {
        reads(robot, 900, 980, 200, Appearance.LIGHT);
    }

    @Test
    void readsWholeInALargeDarkWindow(FxRobot robot) {
        reads(robot, 980, 700, 100, Appearance.DARK);
    }

    @Test
    void readsWholeWithAWiderFont(FxRobot robot) {
        robot.interact(() -> page.root().getStylesheets().add(WIDE_FONT));
        reads(robot, 650, 560, 100, Appearance.LIGHT);
        reads(robot, 980, 700, 100, Appearance.DARK);
    }

    @Test
    void bringsTheToolsBackWhenThereIsRoomForThemAgain(FxRobot robot) {
        reads(robot, 650, 560, 200, Appearance.LIGHT);
        robot.interact(() -> page.model().close());
        reads(robot, 1200, 700, 100, Appearance.LIGHT);
        robot.interact(() -> page.shown("upper-back"));
        robot.interact(() -> page.model().begin());
        check(robot, "roomy again");
        robot.interact(() ->
                assertTrue(page.root().lookup("#player-turn").localToScene(0, 0).getX() > 600));
        robot.interact(() -> assertTrue(page.root().lookup("#player-title").isVisible()));
    }

    private void reads(FxRobot robot, int width, int height, int percent, Appearance colours) {
        String name = width + "x" + height + "-" + percent + "-" + colours;
        robot.interact(() -> {
            bench.change(now -> now.withLooks(it -> it.withTextPercent(percent).withAppearance(colours)));
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            page.shown("upper-back");
        });
        check(robot, name + "-before");
        robot.interact(() -> page.model().begin());
        check(robot, name + "-ready");
        double ring = ringTop(robot);
        pass(robot, 6000 + 1500 + 2000);
        check(robot, name + "-hold");
        if (width > 900 && percent == 100) {
            assertEquals(ring, ringTop(robot), 0.5, name + ": the ring stands still from cue to cue");
        }
        robot.interact(() -> {
            page.model().skip();
            page.model().skip();
        });
        pass(robot, 6000 + 28000 + 2000);
        check(robot, name + "-change");
        robot.interact(() -> page.model().stop());
        check(robot, name + "-stop");
        robot.interact(() -> page.model().togglePause());
        robot.interact(() -> page.model().hurt());
        check(robot, name + "-hurt");
    }

    @Test
    void scrollsByPageWhileTheKeyboardIsOnTheStart(FxRobot robot) {
        robot.interact(() -> {
            bench.change(now -> now.withLooks(it -> it.withTextPercent(200)));
            stage.setWidth(720);
            stage.setHeight(560);
            page.shown("upper-back");
        });
        robot.interact(() -> page.root().layout());
        ScrollPane sheet = (ScrollPane) page.root().lookup(".scroll-pane");
        robot.type(KeyCode.PAGE_DOWN);
        double first = sheet.getVvalue();
        assertTrue(first > 0, "it moved");
        robot.type(KeyCode.PAGE_DOWN);
        assertTrue(sheet.getVvalue() > first);
        robot.type(KeyCode.PAGE_UP);
        assertEquals(first, sheet.getVvalue(), 0.01);
    }

    private double ringTop(FxRobot robot) {
        return robot.lookup("#player-ring").query().localToScene(0, 0).getY();
    }

    private void check(FxRobot robot, String name) {
        robot.interact(() -> Pictures.take(scene, "look-" + name));
        robot.interact(() -> {
            assertEquals(List.of(), Legible.cut(page.root()), name);
            for (String id : List.of("#player-pause", "#player-hurts", "#player-cue", "#player-ring")) {
                Node node = page.root().lookup(id);
                if (node != null && node.isVisible()) {
                    Bounds seen = node.localToScene(node.getBoundsInLocal());
                    assertTrue(
                            seen.getMinX() >= 0
                                    && seen.getMinY() >= 0
                                    && seen.getMaxX() <= scene.getWidth() + 0.5
                                    && seen.getMaxY() <= scene.getHeight() + 0.5,
                            name + ": " + id + " is out of sight at " + seen);
                }
            }
        });
    }

    private void pass(FxRobot robot, long millis) {
        robot.interact(() -> {
            for (long left = millis; left > 0; left -= 100) {
                bench.pass(Duration.ofMillis(100));
                page.model().tick();
            }
        });
    }
}
