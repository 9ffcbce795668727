package app.nape.ui.shell.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** How much of a card is left for what is to be read. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class SheetTest {
    private final Texts texts = new Texts(Locale.UK);
    private OnCard on;

    @Start
    void start(Stage stage) {
        on = new OnCard(stage);
    }

    private Sheet sheet(int lines) {
        Sheet sheet = new Sheet(texts, "card", "A programme for you", () -> {});
        sheet.say(Words.plain("Small and often, four times a day.\n".repeat(lines)));
        sheet.offer(
                sheet.button("take", "Start with it beside the other", () -> {}, "accent"),
                sheet.button("instead", "Start with it instead of the other", () -> {}, "flat"),
                sheet.button("later", "Not now", () -> {}, "flat"));
        return sheet;
    }

    private static double share(Sheet sheet) {
        Node scroll = sheet.lookup(".scroll-pane");
        return ((ScrollPane) scroll).getViewportBounds().getHeight() / sheet.getHeight();
    }

    @Test
    void keepsItsButtonsInSightWhereThereIsRoom(FxRobot robot) {
        robot.interact(() -> {
            Sheet sheet = on.show(sheet(60), 900, 700, 14);
            Button take = on.button(sheet, "take");
            assertEquals(take, sheet.getScene().getFocusOwner());
            assertTrue(share(sheet) > 0.6, "" + share(sheet));
            assertTrue(
                    take.localToScene(0, 0).getY() < 700,
                    take.localToScene(0, 0).getY() + " of " + sheet.getHeight());
        });
    }

    @Test
    void scrollsItsButtonsWithTheRestInASmallWindowWithLargeText(FxRobot robot) {
        robot.interact(() -> {
            Sheet sheet = on.show(sheet(60), 720, 560, 28);
            assertTrue(share(sheet) > 0.6, "" + share(sheet));
            ScrollPane read =
                    assertInstanceOf(ScrollPane.class, sheet.getScene().getFocusOwner());
            assertEquals(0, read.getVvalue(), "it begins at the top");
            sheet.resize(720, 1600);
            sheet.layout();
            assertEquals(
                    sheet.lookup(".sheet"), on.button(sheet, "take").getParent().getParent());
        });
    }

    @Test
    void keepsTheKeyboardOnTheFirstButtonWhereAllIsInSight(FxRobot robot) {
        robot.interact(() -> {
            Sheet sheet = on.show(sheet(1), 720, 560, 14);
            assertEquals(on.button(sheet, "take"), sheet.getScene().getFocusOwner());
        });
    }
}
