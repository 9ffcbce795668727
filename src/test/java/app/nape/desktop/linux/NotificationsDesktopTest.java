package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.desktop.Absence;
import app.nape.desktop.Desktop;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.Notification;
import app.nape.desktop.Notifier;
import app.nape.desktop.Offer;
import app.nape.desktop.OpenDesktop;
import app.nape.desktop.QuietSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real notification service: dunst, whose menu of buttons is answered by a script. */
class NotificationsDesktopTest {
    private static final Notification BREAK = new Notification(
            "break",
            "Short break",
            "Look far away & rest <your> eyes",
            List.of(new Notification.Button("start", "Start"), new Notification.Button("later", "In 5 min")),
            true);

    private final Stage stage = new Stage();
    private final Told told = new Told();

    NotificationsDesktopTest() throws IOException {}

    @BeforeEach
    void setStage() throws IOException {
        stage.display();
        stage.sessionBus();
    }

    @AfterEach
    void endStage() throws IOException {
        stage.close();
    }

    private Process dunst() throws IOException {
        Path pick = stage.script("pick.sh", "#!/bin/sh\nexec grep -m1 'In 5 min'\n");
        Path settings = Files.writeString(stage.file("dunstrc"), "[global]\n dmenu = " + pick + "\n");
        return stage.start("dunst", "-conf", settings.toString());
    }

    private boolean shows(int number) {
        try {
            return stage.run("dunstctl", "count", "displayed").equals(Integer.toString(number));
        } catch (AssertionError | IOException notYet) {
            return false;
        }
    }

    @Test
    void bringsBackTheButtonThatWasPressed() throws IOException {
        dunst();
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            Notifier notifier = Told.port(desktop, Desktop::notifier);
            assertTrue(notifier.buttons());
            assertEquals(new Offer.Found<>(notifier, "dunst"), desktop.now().notifier());
            notifier.show(BREAK);
            Stage.await("the notification", () -> shows(1));
            stage.run("dunstctl", "context");
            told.await(new DesktopEvent.ButtonPressed("break", "later"));
            Stage.await("its end", () -> shows(0));
            assertEquals(List.of(new DesktopEvent.ButtonPressed("break", "later")), told.events());
        }
    }

    @Test
    void replacesAndTakesAwayItsOwn() throws IOException {
        dunst();
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            Notifier notifier = Told.port(desktop, Desktop::notifier);
            notifier.show(BREAK);
            notifier.show(new Notification("break", "Short break", "Now", List.of(), true));
            notifier.show(new Notification("other", "Ice", "Five minutes are over.", List.of(), false));
            Stage.await("two notifications", () -> shows(2));
            notifier.close("break");
            Stage.await("one of them", () -> shows(1));
            stage.run("dunstctl", "close");
            told.await(new DesktopEvent.NotificationClosed("other", true));
            assertEquals(List.of(new DesktopEvent.NotificationClosed("other", true)), told.events());
        }
    }

    @Test
    void tellsWhatWasLostWithTheServiceAndUsesTheNextOne() throws IOException {
        Process dunst = dunst();
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            Notifier notifier = Told.port(desktop, Desktop::notifier);
            notifier.show(BREAK);
            Stage.await("the notification", () -> shows(1));
            Stage.end(dunst);
            told.await(new DesktopEvent.NotificationLost("break"));
            Stage.await(
                    "the loss", () -> desktop.now().notifier().equals(Offer.absent(Absence.NO_NOTIFICATION_SERVICE)));
            dunst();
            Told.port(desktop, Desktop::notifier).show(BREAK);
            Stage.await("the notification again", () -> shows(1));
        }
    }

    @Test
    void seesDoNotDisturb() throws IOException {
        dunst();
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            QuietSource quiet = Told.port(desktop, Desktop::doNotDisturb);
            assertFalse(quiet.quiet());
            stage.run("dunstctl", "set-paused", "true");
            Stage.await("do not disturb", quiet::quiet);
            stage.run("dunstctl", "set-paused", "false");
            Stage.await("its end", () -> !quiet.quiet());
        }
    }
}
