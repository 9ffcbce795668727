package app.nape.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.settings.Appearance;
import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.workshop.tour.WindowBench;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@OnAStage
@SuppressWarnings("NullAway.Init")
class SettingsPageTest {
    private WindowBench bench;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.show(stage);
        bench.shell.open(Place.SETTINGS, null);
    }

    @Test
    void turnsDarkAtOnce(FxRobot robot) {
        robot.interact(
                () -> ((ToggleButton) ((Pane) find("#appearance")).getChildren().getLast()).fire());
        assertEquals(Appearance.DARK, bench.settings.settings().get().looks().appearance());
        assertTrue(
                bench.shell.root().getScene().getStylesheets().stream().anyMatch(sheet -> sheet.endsWith("dark.css")));
    }

    @Test
    void growsTheTextAtOnce(FxRobot robot) {
        robot.interact(
                () -> ((ToggleButton) ((Pane) find("#text-size")).getChildren().getLast()).fire());
        assertEquals(200, bench.settings.settings().get().looks().textPercent());
        assertTrue(
                bench.shell.root().getStyle().contains("28"), bench.shell.root().getStyle());
    }

    @Test
    void narrowsDownToWhatIsSearchedFor(FxRobot robot) {
        robot.interact(() -> ((TextField) find("#settings-search")).setText("volume"));
        assertTrue(find("#section-sound").isVisible());
        assertFalse(find("#section-appearance").isVisible());
        robot.interact(() -> ((TextField) find("#settings-search")).clear());
        assertTrue(find("#section-appearance").isVisible());
    }

    /** 146 before choices that belong together were one stop. */
    @Test
    void isPassedThroughWithOneTabForEachThingThatIsChosen(FxRobot robot) {
        Node page = find(".page");
        List<Node> stops = new ArrayList<>();
        collect(page, stops);
        assertTrue(stops.size() <= 95, () -> stops.size() + " stops");
        assertEquals(
                1,
                stops.stream()
                        .filter(stop -> stop.getId() != null && stop.getId().startsWith("applies-"))
                        .count(),
                "what applies is one stop");
        assertEquals(
                1,
                stops.stream()
                        .filter(stop -> stop.getId() != null && stop.getId().startsWith("preset-"))
                        .count(),
                "styles are one stop");
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !node.isDisabled()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> collect(each, stops));
        }
    }

    @Test
    void findsWhatStandsOnAControlAndMarksIt(FxRobot robot) {
        robot.interact(() -> ((TextField) find("#settings-search")).setText("Pörcelain"));
        assertTrue(find("#section-figure").isVisible());
        assertFalse(find("#section-sound").isVisible());
        assertEquals(List.of("Porcelain"), marked());
        robot.interact(() -> ((TextField) find("#settings-search")).setText("volume voice"));
        assertTrue(marked().contains("Voice volume"), marked()::toString);
        robot.interact(() -> ((TextField) find("#settings-search")).clear());
        assertEquals(List.of(), marked());
    }

    private List<String> marked() {
        return find(".page").lookupAll(".search-hit").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    @Test
    void goesToASectionByItsNameAndMarksTheOneInSight(FxRobot robot) {
        robot.interact(() -> {
            bench.shell.root().getScene().getWindow().setWidth(1366);
            bench.shell.root().applyCss();
            bench.shell.root().layout();
        });
        assertTrue(((ToggleButton) find("#to-section-schedule")).isSelected());
        robot.interact(() -> ((ToggleButton) find("#to-section-privacy")).fire());
        Node section = find("#section-privacy");
        double top = section.localToScene(0, 0).getY();
        assertTrue(top >= 0 && top < 60, () -> "begins at " + top);
        assertTrue(((ToggleButton) find("#to-section-privacy")).isSelected());
        assertFalse(((ToggleButton) find("#to-section-schedule")).isSelected());
        robot.interact(() -> ((TextField) find("#settings-search")).setText("volume"));
        assertFalse(find("#to-section-privacy").isVisible());
        assertTrue(find("#to-section-sound").isVisible());
    }

    @Test
    void marksTheSectionOfTheSettingThatWasFound(FxRobot robot) {
        robot.interact(() -> {
            robot.window(0).setWidth(1180);
            robot.window(0).setHeight(780);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("restore");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(find("#restore").isFocused());
        assertTrue(((ToggleButton) find("#to-section-data")).isSelected());
    }

    @Test
    void switchesTheVoice(FxRobot robot) {
        robot.interact(() -> ((CheckBox) find("#voice")).fire());
        assertTrue(bench.settings.settings().get().sound().voice());
    }

    @Test
    void showsChangesMadeElsewhere(FxRobot robot) {
        robot.interact(() -> bench.settings.change(now -> now.withSound(it -> it.withVoice(true))));
        assertTrue(((CheckBox) find("#voice")).isSelected());
    }

    @Test
    void opensAtThePartThatWasAskedFor(FxRobot robot) {
        WindowBench fresh = new WindowBench(true);
        robot.interact(() -> {
            fresh.show(new Stage());
            fresh.shell.open(Place.SETTINGS, "passphrase");
        });
        Node wanted = Objects.requireNonNull(fresh.shell.root().lookup("#passphrase"));
        Bounds at = wanted.localToScene(wanted.getBoundsInLocal());
        assertTrue(at.getMinY() >= 0 && at.getMaxY() <= wanted.getScene().getHeight(), at::toString);
        assertTrue(wanted.isFocused());
        robot.interact(() -> ((Stage) wanted.getScene().getWindow()).close());
    }

    private Node find(String selector) {
        return Objects.requireNonNull(bench.shell.root().lookup(selector), selector);
    }
}
