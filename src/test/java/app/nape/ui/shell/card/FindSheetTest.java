package app.nape.ui.shell.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.Command;
import app.nape.ui.OnAStage;
import app.nape.words.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The search for everything, by keys: the field keeps the keyboard, and says what is chosen beneath it. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class FindSheetTest {
    private OnCard on;
    private FindSheet card;

    @Start
    void start(Stage stage) {
        on = new OnCard(stage);
        List<Found> all = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> new Found(
                        Found.Kind.COMMAND,
                        new Command(
                                "do-" + number,
                                "Do " + number,
                                number == 2 ? List.of("Shortcut+L") : List.of(),
                                () -> true,
                                on.does("do " + number)),
                        ""))
                .toList();
        card = on.show(new FindSheet(new Texts(Locale.UK), new Finder(all, _ -> List.of()), on.does("leave")));
    }

    private ListView<?> list() {
        return (ListView<?>) Objects.requireNonNull(card.lookup("#find-list"));
    }

    private TextField field() {
        return (TextField) Objects.requireNonNull(card.lookup("#find-field"));
    }

    private int chosen() {
        return list().getSelectionModel().getSelectedIndex();
    }

    @Test
    void beginsInTheFieldWithTheFirstThingChosenAndSaid(FxRobot robot) {
        robot.interact(() -> assertTrue(field().isFocused()));
        assertEquals(0, chosen());
        assertEquals("Do 1, Do", field().getAccessibleHelp());
    }

    @Test
    void goesUpAndDownByOneAndByEightAndStopsAtTheEnds(FxRobot robot) {
        robot.type(KeyCode.UP);
        assertEquals(0, chosen());
        robot.type(KeyCode.DOWN);
        assertEquals(1, chosen());
        assertEquals("Do 2, Do", field().getAccessibleHelp());
        robot.type(KeyCode.PAGE_DOWN);
        assertEquals(9, chosen());
        robot.type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN);
        assertEquals(19, chosen(), "the last");
        robot.type(KeyCode.PAGE_UP);
        assertEquals(11, chosen());
        assertTrue(field().isFocused(), "one goes on typing");
    }

    @Test
    void leavesTheCardBeforeItDoesWhatIsChosen(FxRobot robot) {
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals(List.of("leave", "do 3"), on.done);
    }

    @Test
    void choosesTheFirstAnewWithEveryLetter(FxRobot robot) {
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        robot.write("1");
        assertEquals(0, chosen());
        robot.write("7").type(KeyCode.ENTER);
        assertEquals(List.of("leave", "do 17"), on.done);
    }

    @Test
    void saysThatNothingHasTheseWordsAndDoesNothing(FxRobot robot) {
        robot.write("zebra").type(KeyCode.ENTER);
        assertEquals("Nothing has these words.", field().getAccessibleHelp());
        assertEquals(List.of(), on.done);
    }

    @Test
    void showsAThingsKeyInPlaceOfItsKind(FxRobot robot) {
        robot.interact(() -> {
            list().applyCss();
            list().layout();
        });
        List<String> words = OnCard.read(list());
        assertEquals("Ctrl+L", words.get(words.indexOf("Do 2") + 1));
        assertEquals("Do", words.get(words.indexOf("Do 3") + 1));
    }
}
