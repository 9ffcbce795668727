package app.nape.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.nape.breaks.SchedulePresets;
import app.nape.desktop.DesktopEvent;
import app.nape.settings.Settings;
import app.nape.ui.OnAStage;
import app.nape.ui.Voice;
import app.nape.ui.aloud.Recorder;
import app.nape.words.Texts;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** When the window is read aloud, and when not. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class AloudTest {
    private final Recorder recorder = new Recorder();
    private final Aloud aloud = new Aloud(Platform::runLater);
    private final ReadOnlyObjectWrapper<Settings> settings =
            new ReadOnlyObjectWrapper<>(Settings.defaults(SchedulePresets.standard()));
    private VBox box;

    @Start
    void start(Stage stage) {
        box = new VBox(new Button("Ice"), new Button("Heat"));
        stage.setScene(new Scene(box));
        stage.show();
    }

    @AfterEach
    void end(FxRobot robot) {
        choose(robot, false);
    }

    private void begin(FxRobot robot, Voice voice) {
        robot.interact(() -> aloud.begin(new Texts(Locale.UK), voice, settings.getReadOnlyProperty()));
    }

    private void choose(FxRobot robot, Boolean wanted) {
        robot.interact(() -> settings.set(settings.get().withSound(it -> it.withAloud(wanted))));
    }

    private List<String> goes(FxRobot robot, int to) {
        WaitForAsyncUtils.waitForFxEvents();
        recorder.since();
        robot.interact(() -> box.getChildren().get(to).requestFocus());
        WaitForAsyncUtils.waitForFxEvents(10);
        return recorder.since();
    }

    @Test
    void followsTheDesktopUntilThePersonSaysOtherwise(FxRobot robot) {
        begin(robot, recorder);
        assertEquals(List.of(), goes(robot, 1));
        aloud.happened(new DesktopEvent.ScreenReaderChanged(true));
        assertEquals(List.of("Ice, button."), goes(robot, 0));
        choose(robot, false);
        assertEquals(List.of(), goes(robot, 1));
        choose(robot, true);
        aloud.happened(new DesktopEvent.ScreenReaderChanged(false));
        assertEquals(List.of("Ice, button."), goes(robot, 0));
    }

    @Test
    void beginsWithWhatTheDesktopSaidBeforeTheWindowStood(FxRobot robot) {
        aloud.happened(new DesktopEvent.ScreenReaderChanged(true));
        begin(robot, recorder);
        assertNotEquals(List.of(), recorder.since());
    }

    /** On Windows and macOS the toolkit speaks to screen readers itself; two voices at once would help nobody. */
    @Test
    void saysNothingWhereScreenReadersAreSpokenTo(FxRobot robot) {
        Voice elsewhere = (Voice) java.lang.reflect.Proxy.newProxyInstance(
                Voice.class.getClassLoader(),
                new Class<?>[] {Voice.class},
                (_, called, _) -> called.getReturnType() == boolean.class ? false : null);
        begin(robot, elsewhere);
        choose(robot, true);
        assertEquals(List.of(), goes(robot, 1));
    }
}
