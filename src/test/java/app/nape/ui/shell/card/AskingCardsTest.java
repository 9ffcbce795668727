package app.nape.ui.shell.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import app.nape.ui.player.UiBench;
import app.nape.words.Texts;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Cards that ask one thing: what they say, where the keyboard begins, and that each answer does just what it says. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class AskingCardsTest {
    private final Texts texts = new Texts(Locale.UK);
    private final UiBench bench = new UiBench();
    private OnCard on;

    @Start
    void start(Stage stage) {
        on = new OnCard(stage);
    }

    private QuitSheet quit(boolean timer) {
        return on.show(new QuitSheet(texts, timer, on.does("leave"), on.does("all"), on.does("window")));
    }

    @Test
    void tellsOfATimerBeforeItEndsOnlyWhileOneRuns(FxRobot robot) {
        robot.interact(() -> {
            assertTrue(OnCard.read(quit(true)).contains(texts.of("shell.quit-timer")));
            List<String> without = OnCard.read(quit(false));
            assertFalse(without.contains(texts.of("shell.quit-timer")));
            assertTrue(without.contains(texts.of("shell.quit-words")));
        });
    }

    @Test
    void takesTheCardAwayFirstAndThenDoesWhatTheButtonSaysAndNothingElse(FxRobot robot) {
        robot.interact(() -> on.button(quit(false), "quit-all").fire());
        assertEquals(List.of("leave", "all"), on.done);
        on.done.clear();
        robot.interact(() -> on.button(quit(false), "quit-window").fire());
        assertEquals(List.of("leave", "window"), on.done);
        on.done.clear();
        robot.interact(() -> on.button(quit(false), "quit-stay").fire());
        assertEquals(List.of("leave"), on.done);
    }

    @Test
    void isLeftByAPressBesideItAndNotByOneOnIt(FxRobot robot) {
        robot.interact(() -> {
            QuitSheet card = quit(false);
            click(card.lookup(".sheet"));
            assertEquals(List.of(), on.done);
            click(card);
            assertEquals(List.of("leave"), on.done);
        });
    }

    private static void click(Node on) {
        on.fireEvent(new MouseEvent(
                on,
                on,
                MouseEvent.MOUSE_CLICKED,
                1,
                1,
                1,
                1,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                new PickResult(on, 1, 1)));
    }

    @Test
    void putsTheKeyboardOnItsFirstButton(FxRobot robot) {
        robot.interact(() -> {
            QuitSheet card = quit(false);
            Scene scene = card.getScene();
            assertEquals(on.button(card, "quit-all"), scene.getFocusOwner());
        });
    }

    @Test
    void saysOfEachKindOfFileWhatItIsAndWhatBecomesOfIt(FxRobot robot) {
        for (String kind : List.of("backup", "archive", "routines", "schedule")) {
            robot.interact(() -> {
                on.done.clear();
                DropSheet card =
                        on.show(new DropSheet(texts, kind, "mine.file", on.does("leave"), on.does("take " + kind)));
                List<String> said = OnCard.read(card);
                assertEquals(texts.of("shell.drop." + kind), said.getFirst());
                assertTrue(said.contains("mine.file"), said.toString());
                assertTrue(said.contains(texts.of("shell.drop." + kind + "-words")), said.toString());
                on.button(card, "drop-take").fire();
                assertEquals(List.of("leave", "take " + kind), on.done);
            });
        }
    }

    @Test
    void changesNothingWhenAFileIsNotTaken(FxRobot robot) {
        robot.interact(() -> {
            DropSheet card = on.show(new DropSheet(texts, "backup", "old.db", on.does("leave"), on.does("take")));
            on.button(card, "drop-cancel").fire();
        });
        assertEquals(List.of("leave"), on.done);
    }

    private GoesOnSheet goesOn(boolean tray) {
        return on.show(new GoesOnSheet(bench.context(), tray, on.does("leave"), on.does("close"), on.does("quit")));
    }

    @Test
    void saysHowNapeIsReachedWithAnIconInThePanelAndWithout(FxRobot robot) {
        robot.interact(() -> {
            List<String> with = OnCard.read(goesOn(true));
            assertTrue(with.contains(texts.of("shell.goes-on-tray")), with.toString());
            assertFalse(with.contains(texts.of("shell.goes-on-no-tray")), with.toString());
            List<String> without = OnCard.read(goesOn(false));
            assertTrue(without.contains(texts.of("shell.goes-on-no-tray")), without.toString());
            assertFalse(without.contains(texts.of("shell.goes-on-tray")), without.toString());
        });
    }

    @Test
    void closesOrQuitsAsThePersonSaysAndKeepsWhetherItStartsAtLogin(FxRobot robot) {
        boolean before = bench.settings().get().start().atLogin();
        robot.interact(() -> {
            GoesOnSheet card = goesOn(true);
            CheckBox login = (CheckBox) card.lookup("#start-at-login");
            assertEquals(before, login.isSelected());
            login.fire();
            on.button(card, "goes-on-close").fire();
        });
        assertEquals(!before, bench.settings().get().start().atLogin());
        assertEquals(List.of("leave", "close"), on.done);
        on.done.clear();
        robot.interact(() -> on.button(goesOn(true), "goes-on-quit").fire());
        assertEquals(List.of("leave", "quit"), on.done);
    }
}
