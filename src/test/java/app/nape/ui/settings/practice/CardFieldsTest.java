package app.nape.ui.settings.practice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.Sender;
import app.nape.exchange.plan.SenderCard;
import app.nape.exchange.plan.SenderFile;
import app.nape.ui.OnAStage;
import app.nape.ui.PracticeDesk;
import app.nape.ui.player.UiBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnAStage
@SuppressWarnings("NullAway.Init")
class CardFieldsTest {
    @TempDir
    private Path folder;

    private final UiBench bench = new UiBench();
    private SenderFile kept;
    private CardFields card;

    @Start
    void start(Stage stage) {
        kept = new SenderFile(folder.resolve("sender.json"));
        card = new CardFields(bench.context(), new PracticeDesk(kept, folder));
        stage.setScene(new Scene(card, 900, 400));
        stage.show();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void write(FxRobot robot, String part, String words) {
        robot.interact(() -> field(robot, part).setText(words));
    }

    private static TextField field(FxRobot robot, String part) {
        return robot.lookup("#card-" + part).queryAs(TextField.class);
    }

    private static String said(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private void save(FxRobot robot) {
        robot.interact(() -> robot.lookup("#card-save").queryButton().fire());
    }

    private void refused(FxRobot robot, String part, String sentence) {
        save(robot);
        assertEquals(sentence, said(robot, "#card-" + part + "-problem"));
        assertTrue(field(robot, part).isFocused(), "the keyboard is where it is mended");
        assertTrue(field(robot, part).getAccessibleText().endsWith(sentence), "a screen reader hears it");
        assertEquals("", said(robot, "#card-said"));
    }

    @Test
    void saysUnderTheFieldWhatCannotBeAndKeepsWhatWasThere(FxRobot robot) throws IOException {
        refused(robot, "name", "Write your name first.");
        assertTrue(Files.notExists(folder.resolve("sender.json")));
        write(robot, "name", "A. Sample");
        assertEquals("", said(robot, "#card-name-problem"), "gone as soon as it is mended");
        write(robot, "phone", "+44 20 7946 0000");
        save(robot);
        assertEquals("Saved.", said(robot, "#card-said"));
        byte[] before = Files.readAllBytes(folder.resolve("sender.json"));
        write(robot, "email", "nobody");
        save(robot);
        assertEquals("The e-mail address is not written like name@example.org.", said(robot, "#card-email-problem"));
        assertTrue(field(robot, "email").isFocused());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("sender.json")));
    }

    @Test
    void changesTheWordsOnACardAndNeverItsKeys(FxRobot robot) {
        write(robot, "name", "A. Sample");
        save(robot);
        SenderCard first = kept.load().orElseThrow();
        write(robot, "name", "  B. Sample ");
        write(robot, "answers", "Mon to Fri");
        save(robot);
        SenderCard then = kept.load().orElseThrow();
        assertEquals(
                new Sender(
                        "B. Sample",
                        "",
                        "",
                        "",
                        "",
                        "Mon to Fri",
                        first.sender().sealTo()),
                then.sender());
        assertEquals(first.number(), then.number());
        robot.interact(() -> card.load());
        assertEquals("B. Sample", field(robot, "name").getText());
    }
}
