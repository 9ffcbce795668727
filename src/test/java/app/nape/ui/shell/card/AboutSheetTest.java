package app.nape.ui.shell.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Licences;
import app.nape.content.Release;
import app.nape.ui.OnAStage;
import app.nape.ui.player.UiBench;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What stands about Nape itself: how old its content is, what it is made of, and what whoever helps is given. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class AboutSheetTest {
    private static final String OLD = "more than two years ago";

    private final UiBench bench = new UiBench();
    private OnCard on;

    @Start
    void start(Stage stage) {
        on = new OnCard(stage);
    }

    private AboutSheet sheet() {
        return on.show(new AboutSheet(bench.context(), on.does("leave")));
    }

    private void goTo(LocalDate day) {
        LocalDate now = bench.now().wall().atZone(bench.zone()).toLocalDate();
        bench.pass(Duration.ofDays(day.toEpochDay() - now.toEpochDay()));
    }

    @Test
    void warnsOfItsContentOnceThatIsMoreThanTwoYearsOld(FxRobot robot) {
        LocalDate last = Release.here().content().plusYears(2).atEndOfMonth();
        robot.interact(() -> {
            goTo(last);
            assertFalse(String.join("\n", OnCard.read(sheet())).contains(OLD));
            goTo(last.plusDays(1));
            assertTrue(String.join("\n", OnCard.read(sheet())).contains(OLD));
        });
    }

    @Test
    void namesEveryLibraryOnceItIsAsked(FxRobot robot) {
        robot.interact(() -> {
            AboutSheet card = sheet();
            Licences.Licence any = Licences.all().getLast();
            String line = any.name() + ": " + any.licence();
            assertFalse(OnCard.read(card).contains(line));
            ((Button) Objects.requireNonNull(card.lookup(".fold-line"))).fire();
            List<String> said = OnCard.read(card);
            Licences.all().forEach(each -> assertTrue(said.contains(each.name() + ": " + each.licence()), each.name()));
        });
    }

    @Test
    void showsTheLicencesOwnWordsOnceTheyAreAsked(FxRobot robot) {
        robot.interact(() -> {
            AboutSheet card = sheet();
            ((Button) Objects.requireNonNull(card.lookup(".fold-line"))).fire();
            List<Button> folds = card.lookupAll(".fold-line").stream()
                    .map(Button.class::cast)
                    .toList();
            assertEquals(2, folds.size());
            folds.getLast().fire();
            TextArea all = (TextArea) Objects.requireNonNull(card.lookup("#licence-texts"));
            assertTrue(all.getText().contains("SIL OPEN FONT LICENSE"));
            assertFalse(all.isEditable());
        });
    }

    @Test
    void copiesTheDetailsAndSaysSoAndStays(FxRobot robot) {
        robot.interact(() -> {
            Button copy = on.button(sheet(), "about-copy");
            copy.fire();
            assertEquals("Copied", copy.getText());
            String copied = Clipboard.getSystemClipboard().getString();
            assertTrue(copied.startsWith("Nape "), copied);
            assertTrue(copied.contains("\nReminders: not running\n"), copied);
        });
        assertEquals(List.of(), on.done);
    }
}
