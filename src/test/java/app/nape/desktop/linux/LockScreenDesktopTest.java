package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.desktop.Absence;
import app.nape.desktop.Desktop;
import app.nape.desktop.Offer;
import app.nape.desktop.OpenDesktop;
import app.nape.desktop.ScreenLocker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against stand-ins on buses of its own: who is asked to lock the screen. */
class LockScreenDesktopTest {
    private static final String LOGIN = "org.freedesktop.login1";

    private final Stage stage = new Stage();

    LockScreenDesktopTest() throws IOException {}

    @BeforeEach
    void setStage() throws IOException {
        stage.sessionBus();
        stage.systemBus();
    }

    @AfterEach
    void endStage() throws IOException {
        stage.close();
    }

    private OpenDesktop open() {
        return LinuxDesktop.forAgent(stage.environment(), List.of(), new Told());
    }

    private BusMock saver(String name, String path) throws IOException {
        BusMock saver = new BusMock(stage, name, path, name);
        saver.tell("AddMethod", name, "Lock", "", "", "");
        return saver;
    }

    /** How often the stand-in was asked. */
    private int asked(String bus, String name, String path) throws IOException {
        String calls = stage.run(
                "gdbus",
                "call",
                bus,
                "--dest",
                name,
                "--object-path",
                path,
                "--method",
                "org.freedesktop.DBus.Mock.GetMethodCalls",
                "Lock");
        return calls.split("uint64", -1).length - 1;
    }

    @Test
    void asksTheDesktopsOwnScreenSaverBeforeTheCommonOne() throws IOException {
        saver("org.freedesktop.ScreenSaver", "/ScreenSaver");
        BusMock gnome = saver("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver");
        try (OpenDesktop desktop = open()) {
            ScreenLocker locker = Told.port(desktop, Desktop::locker);
            Stage.await("GNOME's", () -> desktop.now().locker().equals(Offer.found(locker, "org.gnome.ScreenSaver")));
            locker.lock();
            assertEquals(1, asked("--session", "org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"));
            assertEquals(0, asked("--session", "org.freedesktop.ScreenSaver", "/ScreenSaver"));
            gnome.process().destroy();
            Stage.await(
                    "the common one",
                    () -> desktop.now().locker().equals(Offer.found(locker, "org.freedesktop.ScreenSaver")));
            locker.lock();
            assertEquals(1, asked("--session", "org.freedesktop.ScreenSaver", "/ScreenSaver"));
        }
    }

    @Test
    void asksTheLoginServiceWhereNoScreenSaverIs() throws IOException {
        stage.start("/usr/bin/python3", "-m", "dbusmock", "--system", "--template", "logind");
        stage.awaitCommand(
                "gdbus", "introspect", "--system", "--dest", LOGIN, "--object-path", "/org/freedesktop/login1");
        stage.run(
                "gdbus",
                "call",
                "--system",
                "--dest",
                LOGIN,
                "--object-path",
                "/org/freedesktop/login1",
                "--method",
                "org.freedesktop.DBus.Mock.AddSession",
                "c1",
                "seat0",
                "0",
                "person",
                "true");
        stage.set("XDG_SESSION_ID", "c1");
        try (OpenDesktop desktop = open()) {
            ScreenLocker locker = Told.port(desktop, Desktop::locker);
            Stage.await("the login service", () -> desktop.now().locker().equals(Offer.found(locker, "logind")));
            locker.lock();
            assertEquals(1, asked("--system", LOGIN, "/org/freedesktop/login1/session/c1"));
        }
    }

    @Test
    void runsTheProgramThatKnowsManyWhereNeitherIs() throws IOException {
        Path bin = stage.folder("bin");
        Path program = stage.script("bin/xdg-screensaver", "#!/bin/sh\necho \"$@\" > \"$(dirname \"$0\")/asked\"\n");
        stage.set("PATH", bin + ":/usr/bin:/bin");
        try (OpenDesktop desktop = open()) {
            ScreenLocker locker = Told.port(desktop, Desktop::locker);
            locker.lock();
            assertEquals("lock", Files.readString(bin.resolve("asked")).strip());
            Files.writeString(program, "#!/bin/sh\nexit 4\n");
            assertThrows(IOException.class, locker::lock);
        }
    }

    @Test
    void saysThatNothingHereLocks() throws IOException {
        Path bin = stage.folder("empty");
        stage.set("PATH", bin.toString());
        try (OpenDesktop desktop = open()) {
            Stage.await("no locker", () -> desktop.now().locker().equals(Offer.absent(Absence.NO_LOCKER)));
            assertTrue(desktop.now().locker().port().isEmpty());
        }
    }
}
