package app.nape.ui.shell.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.nape.ui.Command;
import app.nape.ui.OnAStage;
import app.nape.words.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The list of keys: what has none is not in it, and a place without any has no heading. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class KeysSheetTest {
    private OnCard on;

    @Start
    void start(Stage stage) {
        on = new OnCard(stage);
    }

    private static Command command(String words, String... keys) {
        return new Command(words, words, List.of(keys), () -> true, () -> {});
    }

    private KeysSheet sheet() {
        Map<String, List<Command>> places = new LinkedHashMap<>();
        places.put("Here", List.of(command("Find", "Shortcut+F"), command("Nothing pressed")));
        places.put("There", List.of(command("Also nothing")));
        places.put("Anywhere", List.of(command("Go", "Alt+6", "Shortcut+Comma", "Shortcut+6"), command("Keys", "?")));
        return on.show(new KeysSheet(new Texts(Locale.UK), places, on.does("leave")));
    }

    @Test
    void listsWhatHasAKeyUnderItsPlaceAndNoPlaceWithout(FxRobot robot) {
        robot.interact(() -> {
            List<String> said = OnCard.read(sheet());
            assertEquals(
                    List.of(
                            "Keys",
                            "Here",
                            "Ctrl+F",
                            "Find",
                            "Anywhere",
                            "Alt+6 or Ctrl+,",
                            "Go",
                            "?",
                            "Keys",
                            "Close"),
                    said);
        });
    }

    @Test
    void tellsAScreenReaderWhatEachKeyDoes(FxRobot robot) {
        robot.interact(() -> {
            KeysSheet card = sheet();
            List<Label> does = card.lookupAll(".label").stream()
                    .map(Label.class::cast)
                    .filter(label -> label.getLabelFor() != null)
                    .toList();
            assertEquals(
                    List.of("Find for Ctrl+F", "Go for Alt+6 or Ctrl+,", "Keys for ?"),
                    does.stream()
                            .map(label -> label.getText() + " for " + ((Label) label.getLabelFor()).getText())
                            .sorted()
                            .toList());
            assertFalse(does.isEmpty());
        });
    }
}
