package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.desktop.Desktop;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.IdleSource;
import app.nape.desktop.Notification;
import app.nape.desktop.Notifier;
import app.nape.desktop.Offer;
import app.nape.desktop.OpenDesktop;
import app.nape.desktop.QuietSource;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against GNOME Shell without a screen, driven from inside by its own scripting. */
@SuppressWarnings("NullAway.Init")
class GnomeDesktopTest {
    private static final String EVAL_POINTER = """
        let seat = imports.gi.Clutter.get_default_backend().get_default_seat();
        global.napeHand = global.napeHand || seat.create_virtual_device(imports.gi.Clutter.InputDeviceType.POINTER_DEVICE);
        global.napeHand.notify_relative_motion(imports.gi.GLib.get_monotonic_time(), 7, 7); 1\
        """;
    /** Ours among the shell's own. */
    private static final String OURS = """
        [].concat(...imports.ui.main.messageTray.getSources().map(source => source.notifications))
        .filter(one => one.title === 'Short break')\
        """;

    private final Stage stage = new Stage();
    private final Told told = new Told();
    private GnomeShell shell;

    GnomeDesktopTest() throws IOException {}

    @BeforeEach
    void setStage() throws IOException {
        shell = new GnomeShell(stage, "1024x768");
        // Usually started by the bus, which starts nothing here.
        stage.start("gjs", "/usr/share/gnome-shell/org.gnome.Shell.Notifications");
    }

    @AfterEach
    void endStage() throws IOException {
        stage.close();
    }

    @Test
    void tellsIdleAndReturnWithoutBeingAsked() throws IOException {
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            IdleSource idle = Told.port(desktop, Desktop::idle);
            assertEquals(new Offer.Found<>(idle, "GNOME Mutter"), desktop.now().idle());
            assertTrue(idle.exact());
            shell.eval(EVAL_POINTER);
            Duration after = Duration.ofSeconds(2);
            idle.watch(after);
            told.await(new DesktopEvent.WentIdle(after));
            assertTrue(idle.idleFor().orElseThrow().compareTo(after) >= 0);
            shell.eval(EVAL_POINTER);
            told.await(new DesktopEvent.BecameActive());
            assertEquals(List.of(new DesktopEvent.WentIdle(after), new DesktopEvent.BecameActive()), told.events());
        }
    }

    @Test
    void bringsBackTheButtonThatWasPressed() throws IOException {
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            Notifier notifier = Told.port(desktop, Desktop::notifier);
            assertTrue(notifier.buttons());
            notifier.show(new Notification(
                    "break",
                    "Short break",
                    "Look away.",
                    List.of(new Notification.Button("start", "Start"), new Notification.Button("later", "Later")),
                    true));
            Stage.await("the notification", () -> count(1));
            // The shell's helper learns of the notification a moment after it is shown, and before it answers us.
            stage.awaitCommand(
                    "gdbus",
                    "call",
                    "--session",
                    "--dest",
                    DbusNotifier.NAME,
                    "--object-path",
                    DbusNotifier.PATH,
                    "--method",
                    DbusNotifier.NAME + ".GetServerInformation");
            shell.eval(OURS + "[0].actions[1].callback(); 1");
            told.await(new DesktopEvent.ButtonPressed("break", "later"));
            Stage.await("its end", () -> count(0));
        }
    }

    /** Its buttons were on a banner that is gone after four seconds, folded until the pointer is on it. */
    @Test
    void keepsTheButtonsOfWhatLastsOnTheScreen() throws IOException {
        shell.openSession();
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            Told.port(desktop, Desktop::doNotDisturb);
            Told.port(desktop, Desktop::notifier)
                    .show(new Notification(
                            "break",
                            "Short break",
                            "Look away.",
                            List.of(new Notification.Button("start", "Start")),
                            true));
            // What else the shell has to say comes first, and goes once somebody has moved.
            String banner = "imports.ui.main.messageTray._banner";
            String unfolded = "!!" + banner + " && " + banner + ".expanded && " + banner + "._buttonBox.visible && "
                    + banner + ".notification.title === 'Short break'";
            Stage.await("the unfolded banner", () -> moved(unfolded));
            Stage.pause(6000);
            assertTrue(moved(unfolded), "it was up for four seconds only");
            assertEquals(List.of(), told.events());
        }
    }

    private boolean moved(String isSo) {
        try {
            shell.eval(EVAL_POINTER);
            return shell.eval(isSo).equals("(true, 'true')");
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private boolean count(int number) {
        try {
            return shell.eval(OURS + ".length").equals("(true, '" + number + "')");
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Test
    void seesDoNotDisturb() throws IOException {
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            QuietSource quiet = Told.port(desktop, Desktop::doNotDisturb);
            assertFalse(quiet.quiet());
            stage.run("gsettings", "set", "org.gnome.desktop.notifications", "show-banners", "false");
            Stage.await("do not disturb", quiet::quiet);
        }
    }
}
