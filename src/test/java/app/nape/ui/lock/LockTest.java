package app.nape.ui.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.workshop.tour.WindowBench;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@OnAStage
@SuppressWarnings("NullAway.Init")
class LockTest {
    private static final String KEPT = QuickHash.of("open sesame");

    private WindowBench bench;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.workInPain();
        bench.settings.change(now -> now.withPrivacy(it -> it.withPassphrase(KEPT)));
        bench.show(stage);
        bench.shell.open(Place.TODAY, null);
        bench.shell.lockIfWanted();
    }

    @Test
    void opensOnlyWithThePassphrase(FxRobot robot) throws Exception {
        assertTrue(locked(robot));
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        assertTrue(locked(robot));
        enter(robot, "sesame");
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> !robot.lookup("#lock-fault")
                        .queryAs(Label.class)
                        .getText()
                        .isEmpty());
        assertTrue(locked(robot));
        enter(robot, "open sesame");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !locked(robot));
        assertTrue(robot.lookup("#episode-card").query().isVisible());
    }

    @Test
    void showsTheHelpCardWithoutAnythingPersonal(FxRobot robot) {
        var before = bench.journal.openEpisodes();
        robot.push(KeyCode.F1);
        robot.interact(() -> robot.lookup("#sign-faint").queryAs(CheckBox.class).fire());
        assertTrue(robot.lookup("#red-flag-advice").query().isVisible());
        assertEquals(before, bench.journal.openEpisodes());
        robot.push(KeyCode.ESCAPE);
        assertTrue(locked(robot));
    }

    @Test
    void setsAndRemovesThePassphraseOnlyWhenItIsWrittenRightly(FxRobot robot) throws Exception {
        enter(robot, "open sesame");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !locked(robot));
        robot.interact(() -> bench.shell.open(Place.SETTINGS, null));
        robot.interact(() -> {
            robot.lookup("#passphrase-one").queryAs(PasswordField.class).setText("open sesame");
            robot.lookup("#passphrase-act").queryAs(Button.class).fire();
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> hash() == null);
        robot.interact(() -> {
            robot.lookup("#passphrase-one").queryAs(PasswordField.class).setText("new");
            robot.lookup("#passphrase-two").queryAs(PasswordField.class).setText("other");
            robot.lookup("#passphrase-act").queryAs(Button.class).fire();
        });
        assertEquals(null, hash());
        Button act = robot.lookup("#passphrase-act").queryAs(Button.class);
        assertTrue(act.isDisabled());
        assertEquals("The two do not match.", act.getAccessibleHelp());
    }

    @Test
    void erasesOnlyOnceTheWordIsWritten(FxRobot robot) throws Exception {
        enter(robot, "open sesame");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !locked(robot));
        robot.interact(() -> bench.shell.open(Place.SETTINGS, null));
        Button erase = robot.lookup("#erase").queryAs(Button.class);
        TextField word = robot.lookup("#erase-word").queryAs(TextField.class);
        assertTrue(erase.isDisabled());
        robot.interact(() -> word.setText("era"));
        assertTrue(erase.isDisabled());
        robot.interact(() -> word.setText("erase "));
        assertFalse(erase.isDisabled());
        robot.interact(erase::fire);
        assertEquals(List.of("erase"), bench.data.asked());
        assertTrue(erase.isDisabled());
    }

    private @org.jspecify.annotations.Nullable String hash() {
        return bench.settings.settings().get().privacy().passphrase();
    }

    private static boolean locked(FxRobot robot) {
        // On the FX thread, for the scene may be changing while the test waits.
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> robot.lookup("#lock").tryQuery().isPresent());
    }

    private static void enter(FxRobot robot, String words) {
        robot.interact(() -> {
            robot.lookup("#lock-passphrase").queryAs(PasswordField.class).setText(words);
            robot.lookup("#lock-open").queryAs(Button.class).fire();
        });
    }
}
