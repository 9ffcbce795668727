package app.nape.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.settings.DayCheck;
import app.nape.ui.GuidePart;
import app.nape.ui.OnAStage;
import app.nape.ui.player.UiBench;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnAStage
@SuppressWarnings("NullAway.Init")
class GuidePageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private UiBench bench;
    private GuidePage page;

    @Start
    void start(Stage stage) {
        bench = new UiBench();
        page = new GuidePage(bench.context(), () -> bench.open(app.nape.ui.Place.LOG, "left"));
        bench.show(stage, page, 1100, 800);
        page.shown(null);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private DayCheck said() {
        return bench.settings().get().dayCheck();
    }

    private static void press(FxRobot robot, String what) {
        robot.interact(() -> robot.lookup(what).queryAs(Button.class).fire());
    }

    private static String words(FxRobot robot, String where) {
        return robot.from(robot.lookup(where).<Node>query()).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void keepsWhatFitsAndProposesTheNextThing(FxRobot robot) {
        assertTrue(words(robot, "#one-change").contains("Raise the screen"));
        robot.interact(() ->
                robot.lookup("#fits-screen-height").queryAs(CheckBox.class).fire());
        assertEquals(List.of("screen-height"), said().fits());
        assertTrue(words(robot, "#one-change").contains("Set the chair"), words(robot, "#one-change"));
        robot.interact(() ->
                robot.lookup("#fits-screen-height").queryAs(CheckBox.class).fire());
        assertEquals(List.of(), said().fits());
    }

    @Test
    void triesOneChangeUntilItFitsWithAWayBack(FxRobot robot) {
        press(robot, "#try-another");
        press(robot, "#try-this");
        assertEquals("chair", said().trying());
        assertEquals(DAY, said().since());
        assertTrue(
                words(robot, "#one-change").contains("You have been trying this since"), words(robot, "#one-change"));
        assertTrue(robot.lookup("#try-this").tryQuery().isEmpty(), "one change at a time");
        press(robot, "#trying-fits");
        assertEquals(List.of("chair"), said().fits());
        assertTrue(robot.lookup("#fits-chair").queryAs(CheckBox.class).isSelected());
        robot.interact(bench::undo);
        assertEquals("chair", said().trying());
        assertFalse(robot.lookup("#fits-chair").queryAs(CheckBox.class).isSelected());
    }

    @Test
    void showsFourThingsThatCanBeChangedOnceAndInWordsToo(FxRobot robot) {
        robot.interact(() -> page.shown(GuidePart.SEAT));
        Node picture = robot.lookup("#seat-picture").query();
        for (String part :
                List.of("1: the top of the screen", "2: the back", "3: keyboard and mouse", "4: both feet")) {
            assertTrue(picture.getAccessibleText().contains(part), picture.getAccessibleText());
        }
        String words = words(robot, "#seat-check");
        assertFalse(words.contains("straight"), words);
        for (String id : List.of("screen-height", "chair", "arms", "feet")) {
            assertEquals(1, robot.lookup("#fits-" + id).queryAll().size(), id);
        }
        robot.interact(() -> robot.lookup("#fits-feet").queryAs(CheckBox.class).fire());
        assertEquals(List.of("feet"), said().fits());
        robot.interact(() -> bench.change(now -> now.withDayCheck(check -> check.fit("arms", DAY))));
        assertTrue(robot.lookup("#fits-arms").queryAs(CheckBox.class).isSelected());
    }

    @Test
    void asksAgainOnlyWhenAMonthHasPassed(FxRobot robot) {
        robot.interact(() -> {
            bench.change(now -> now.withDayCheck(check -> check.fit("chair", DAY)));
            bench.pass(Duration.ofDays(30));
            page.shown(null);
        });
        assertFalse(robot.lookup("#guide-due").query().isVisible());
        robot.interact(() -> {
            bench.pass(Duration.ofDays(1));
            page.shown(null);
        });
        assertTrue(robot.lookup("#guide-due").query().isVisible());
        press(robot, "#guide-seen");
        assertFalse(robot.lookup("#guide-due").query().isVisible());
        assertEquals(DAY.plusDays(31), said().looked());
    }

    @Test
    void letsExerciseAndHeatWaitWhilePainIsOpen(FxRobot robot) {
        robot.interact(() -> {
            bench.openEpisode();
            page.shown(null);
        });
        while (robot.lookup("#try-another").tryQuery().isPresent()) {
            String words = words(robot, "#one-change");
            assertFalse(words.matches("(?s).*(strength set|short set|stretch gently|warm shower).*"), words);
            press(robot, "#try-another");
        }
        assertTrue(words(robot, "#one-change").contains("While pain is open"), words(robot, "#one-change"));
        press(robot, "#try-recall");
        assertTrue(words(robot, "#one-change").contains("Raise the screen"));
    }

    @Test
    void showsWhatEachStatementRestsOnAndItsSources(FxRobot robot) {
        String spasm = words(robot, "#topic-spasm");
        assertTrue(spasm.contains("An article, no study named"), spasm);
        assertFalse(robot.lookup("#topic-spasm .sources .label").queryAll().stream()
                .filter(line -> line instanceof Labeled label && label.getText().contains("Burgess"))
                .anyMatch(line -> line.getParent().isVisible()));
        press(robot, "#topic-spasm .sources .button");
        assertTrue(robot.lookup("#topic-spasm .sources .label").queryAll().stream()
                .filter(line -> line instanceof Labeled label && label.getText().contains("Burgess"))
                .allMatch(line -> line.getParent().isVisible()));
    }

    @Test
    void namesConditionsForReadingWhateverIsLogged(FxRobot robot) {
        String before = words(robot, "#named-conditions");
        assertTrue(before.contains("Nape never looks for one"), before);
        robot.interact(() -> {
            bench.openEpisode();
            page.shown(null);
        });
        assertEquals(before, words(robot, "#named-conditions"));
    }

    @Test
    void isLeftByEscapeAndByItsArrow(FxRobot robot) {
        robot.interact(page::takeFocus);
        robot.push(KeyCode.ESCAPE);
        press(robot, "#guide-back");
        assertEquals(List.of("LOG left", "LOG left"), bench.went());
    }

    @Test
    void putsTheKeyboardOnTheOneChangeWhereTheCheckWasAskedFor(FxRobot robot) {
        robot.interact(() -> {
            page.shown(GuidePart.CHECK);
            page.takeFocus();
        });
        assertTrue(robot.lookup("#try-this").queryButton().isFocused());
    }
}
