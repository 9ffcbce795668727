package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.desktop.Absence;
import app.nape.desktop.Desktop;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.IdleSource;
import app.nape.desktop.Offer;
import app.nape.desktop.OpenDesktop;
import app.nape.desktop.QuietSource;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a real X server, with input by xdotool. */
class X11IdleDesktopTest {
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(4);

    private final Stage stage = new Stage();
    private final Told told = new Told();

    X11IdleDesktopTest() throws IOException {}

    @AfterEach
    void endStage() throws IOException {
        stage.close();
    }

    @Test
    void tellsIdleAndReturnWithoutBeingAsked() throws IOException {
        stage.display();
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            IdleSource idle = Told.port(desktop, Desktop::idle);
            assertTrue(idle.exact());
            assertEquals(new Offer.Found<>(idle, "X11 SYNC"), desktop.now().idle());
            stage.run("xdotool", "key", "a");
            idle.watch(SHORT);
            idle.watch(LONG);
            told.await(new DesktopEvent.WentIdle(LONG));
            assertTrue(idle.idleFor().orElseThrow().compareTo(LONG) >= 0);
            idle.unwatch(SHORT);
            stage.run("xdotool", "mousemove_relative", "5", "5");
            told.await(new DesktopEvent.BecameActive());
            assertTrue(idle.idleFor().orElseThrow().compareTo(LONG) < 0);
            Stage.await("idle once more", () -> told.events().size() > 3);
            assertEquals(
                    List.of(
                            new DesktopEvent.WentIdle(SHORT),
                            new DesktopEvent.WentIdle(LONG),
                            new DesktopEvent.BecameActive(),
                            new DesktopEvent.WentIdle(LONG)),
                    told.events());
        }
    }

    @Test
    void tellsWhoIsIdleAlreadyWhenTheWatchBegins() throws IOException {
        stage.display();
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            IdleSource idle = Told.port(desktop, Desktop::idle);
            Stage.await("idle time", () -> idle.idleFor().orElseThrow().compareTo(SHORT) >= 0);
            idle.watch(SHORT);
            told.await(new DesktopEvent.WentIdle(SHORT));
            stage.run("xdotool", "key", "b");
            told.await(new DesktopEvent.BecameActive());
        }
    }

    @Test
    void survivesTheServerAndHealsWithTheNextOne() throws IOException {
        Process server = stage.display();
        String name = stage.environment().get("DISPLAY");
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            Told.port(desktop, Desktop::idle).watch(SHORT);
            Stage.end(server);
            Stage.await("the loss", () -> desktop.now().idle().equals(Offer.absent(Absence.NO_DISPLAY)));
            told.forget();
            stage.display();
            assertEquals(name, stage.environment().get("DISPLAY"));
            Told.port(desktop, Desktop::idle);
            told.await(new DesktopEvent.WentIdle(SHORT));
        }
    }

    /** After a logout a program that is left behind finds neither its display nor its bus. */
    @Test
    void tellsTheEndOfTheSessionWhenDisplayAndBusStayAway() throws IOException {
        SessionEnd.Limits soon = new SessionEnd.Limits(Duration.ofSeconds(1), Duration.ofHours(1));
        Process bus = stage.sessionBus();
        Process server = stage.display();
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told, soon)) {
            Told.port(desktop, Desktop::idle);
            Stage.end(server);
            Stage.await("the loss", () -> desktop.now().idle().equals(Offer.absent(Absence.NO_DISPLAY)));
            assertEquals(List.of(), told.events());
            Stage.end(bus);
            told.await(new DesktopEvent.SessionEnded());
        }
    }

    @Test
    void seesAFullScreenWindow() throws IOException {
        stage.display();
        stage.start("openbox");
        stage.awaitCommand("wmctrl", "-m");
        stage.start("xterm", "-T", "film");
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            QuietSource fullScreen = Told.port(desktop, Desktop::fullScreen);
            // A window is there before its manager lists it.
            stage.awaitCommand("wmctrl", "-a", "film");
            stage.awaitAnswer("film", "xdotool", "getactivewindow", "getwindowname");
            assertFalse(fullScreen.quiet());
            stage.awaitCommand("wmctrl", "-r", "film", "-b", "add,fullscreen");
            Stage.await("full screen", fullScreen::quiet);
            stage.awaitCommand("wmctrl", "-r", "film", "-b", "remove,fullscreen");
            Stage.await("the end of it", () -> !fullScreen.quiet());
        }
    }

    /** “Break held back: a program is full screen”, said Nape of its own break. */
    @Test
    void takesItsOwnFullScreenForNoProgram() throws IOException {
        stage.display();
        stage.start("openbox");
        stage.awaitCommand("wmctrl", "-m");
        stage.start("xterm", "-T", "film");
        String own = "/usr/bin/xterm";
        try (OpenDesktop other = LinuxDesktop.forAgent(stage.environment(), List.of("/bin/elsewhere"), told);
                OpenDesktop ours = LinuxDesktop.forAgent(stage.environment(), List.of(own), told)) {
            QuietSource seen = Told.port(other, Desktop::fullScreen);
            QuietSource overlooked = Told.port(ours, Desktop::fullScreen);
            stage.awaitCommand("wmctrl", "-a", "film");
            stage.awaitAnswer("film", "xdotool", "getactivewindow", "getwindowname");
            stage.awaitCommand("wmctrl", "-r", "film", "-b", "add,fullscreen");
            Stage.await("full screen", seen::quiet);
            assertFalse(overlooked.quiet());
        }
    }
}
