package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.desktop.Absence;
import app.nape.desktop.Desktop;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.Offer;
import app.nape.desktop.OpenDesktop;
import app.nape.desktop.SessionLock;
import app.nape.desktop.SleepSource;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against dbusmock's copy of the login service and a screen saver. */
class LoginDesktopTest {
    private static final String LOGIN = "org.freedesktop.login1";
    private static final String SESSION = "/org/freedesktop/login1/session/c1";

    private final Stage stage = new Stage();
    private final Told told = new Told();

    LoginDesktopTest() throws IOException {}

    @BeforeEach
    void setStage() throws IOException {
        stage.sessionBus();
        stage.systemBus();
    }

    @AfterEach
    void endStage() throws IOException {
        stage.close();
    }

    private Process login() throws IOException {
        Process login = stage.start("/usr/bin/python3", "-m", "dbusmock", "--system", "--template", "logind");
        stage.awaitCommand(
                "gdbus", "introspect", "--system", "--dest", LOGIN, "--object-path", "/org/freedesktop/login1");
        mock("/org/freedesktop/login1", "org.freedesktop.DBus.Mock.AddSession", "c1", "seat0", "0", "person", "true");
        stage.set("XDG_SESSION_ID", "c1");
        return login;
    }

    private void mock(String path, String... call) throws IOException {
        String[] command = new String[8 + call.length];
        System.arraycopy(
                new String[] {"gdbus", "call", "--system", "--dest", LOGIN, "--object-path", path, "--method"},
                0,
                command,
                0,
                8);
        System.arraycopy(call, 0, command, 8, call.length);
        stage.run(command);
    }

    private void sleep(boolean begins) throws IOException {
        mock(
                "/org/freedesktop/login1",
                "org.freedesktop.DBus.Mock.EmitSignal",
                "org.freedesktop.login1.Manager",
                "PrepareForSleep",
                "b",
                "[<" + begins + ">]");
    }

    private void hint(boolean locked) throws IOException {
        mock(
                SESSION,
                "org.freedesktop.DBus.Mock.UpdateProperties",
                "org.freedesktop.login1.Session",
                "{'LockedHint': <" + locked + ">}");
    }

    @Test
    void tellsSleepAndWaking() throws IOException {
        login();
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            SleepSource sleep = Told.port(desktop, Desktop::sleep);
            sleep(true);
            told.await(new DesktopEvent.FallingAsleep());
            assertTrue(sleep.fallingAsleep());
            sleep(false);
            told.await(new DesktopEvent.WokeUp());
            assertFalse(sleep.fallingAsleep());
        }
    }

    @Test
    void tellsLockAndUnlockOnceWhoeverSaysSo() throws IOException {
        login();
        stage.start(
                "/usr/bin/python3",
                "-m",
                "dbusmock",
                "org.gnome.ScreenSaver",
                "/org/gnome/ScreenSaver",
                "org.gnome.ScreenSaver");
        stage.awaitCommand("gdbus", "introspect", "--session", "--dest", "org.gnome.ScreenSaver", "--object-path", "/");
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            SessionLock lock = Told.port(desktop, Desktop::lock);
            Stage.await("the login service", () -> desktop.now().lock().equals(Offer.found(lock, "logind")));
            Told.port(desktop, Desktop::sleep);
            saver(true);
            told.await(new DesktopEvent.Locked());
            assertTrue(lock.locked());
            hint(true);
            // Signals of one sender come in order: whoever has heard of sleep has heard the hint.
            sleep(true);
            told.await(new DesktopEvent.FallingAsleep());
            saver(false);
            Stage.pause(300);
            assertTrue(lock.locked(), "the login service still says so");
            hint(false);
            told.await(new DesktopEvent.Unlocked());
            assertEquals(
                    List.of(new DesktopEvent.Locked(), new DesktopEvent.FallingAsleep(), new DesktopEvent.Unlocked()),
                    told.events());
        }
    }

    private void saver(boolean active) throws IOException {
        stage.run(
                "gdbus",
                "call",
                "--session",
                "--dest",
                "org.gnome.ScreenSaver",
                "--object-path",
                "/org/gnome/ScreenSaver",
                "--method",
                "org.freedesktop.DBus.Mock.EmitSignal",
                "org.gnome.ScreenSaver",
                "ActiveChanged",
                "b",
                "[<" + active + ">]");
    }

    @Test
    void seesThatItIsLockedAlreadyWhenItStarts() throws IOException {
        login();
        hint(true);
        try (OpenDesktop _ = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            told.await(new DesktopEvent.Locked());
        }
    }

    @Test
    void takesALockedSessionForUnlockedWhenNobodyIsLeftToTell() throws IOException {
        Process login = login();
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            Told.port(desktop, Desktop::lock);
            hint(true);
            told.await(new DesktopEvent.Locked());
            Stage.end(login);
            told.await(new DesktopEvent.Unlocked());
            Stage.await("the loss", () -> desktop.now().sleep().equals(Offer.absent(Absence.NO_LOGIN_SERVICE)));
        }
    }
}
