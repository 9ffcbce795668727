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
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real Wayland compositor, KWin without a screen, with a pointer of its own protocol for tests. */
class WaylandIdleDesktopTest {
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(4);

    private final Stage stage = new Stage();
    private final Told told = new Told();

    WaylandIdleDesktopTest() throws IOException {}

    @BeforeEach
    void setStage() throws IOException {
        stage.sessionBus();
        stage.set("WAYLAND_DISPLAY", "wl-nape");
        stage.set("XDG_SESSION_TYPE", "wayland");
        stage.set("KWIN_COMPOSE", "Q");
        stage.set("KWIN_WAYLAND_NO_PERMISSION_CHECKS", "1");
    }

    @AfterEach
    void endStage() throws IOException {
        stage.close();
    }

    private Process compositor() throws IOException {
        Files.deleteIfExists(stage.file("run/wl-nape"));
        // A copy has no file capabilities, which some machines for tests refuse to grant.
        Path copy = Files.copy(
                Path.of("/usr/bin/kwin_wayland"), stage.file("kwin_wayland"), StandardCopyOption.REPLACE_EXISTING);
        Process process = stage.start(
                copy.toString(),
                "--virtual",
                "--width",
                "800",
                "--height",
                "600",
                "--no-lockscreen",
                "--socket",
                "wl-nape");
        Stage.await("the compositor", () -> Files.exists(stage.file("run/wl-nape")));
        return process;
    }

    /** Moves the pointer and stays connected until that was noticed: a compositor may forget the words of one who leaves. */
    private void movePointer(Runnable noticed) throws IOException {
        try (WaylandConnection hand =
                WaylandConnection.connect(stage.file("run/wl-nape"), Runnable::run, (_, _) -> {}, () -> {})) {
            WaylandConnection.Global global = Objects.requireNonNull(
                    hand.globals().get("org_kde_kwin_fake_input"), "KWin was built without its fake input");
            int input = hand.bind(global, 1);
            ByteBuffer plea = hand.request(input, 0);
            for (String text : List.of("nape", "test")) {
                plea.putInt(5)
                        .put(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                        .putInt(0);
            }
            hand.send(plea);
            hand.send(hand.request(input, 1).putInt(10 << 8).putInt(10 << 8));
            noticed.run();
        }
    }

    @Test
    void tellsIdleAndReturnWithoutBeingAsked() throws IOException {
        compositor();
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            IdleSource idle = Told.port(desktop, Desktop::idle);
            assertEquals(
                    new Offer.Found<>(idle, "ext_idle_notifier_v1"),
                    desktop.now().idle());
            assertFalse(idle.exact());
            idle.watch(SHORT);
            idle.watch(LONG);
            told.await(new DesktopEvent.WentIdle(LONG));
            assertTrue(idle.idleFor().orElseThrow().compareTo(LONG) >= 0);
            idle.unwatch(SHORT);
            movePointer(() -> told.await(new DesktopEvent.BecameActive()));
            assertEquals(Duration.ZERO, idle.idleFor().orElseThrow());
            assertEquals(
                    List.of(
                            new DesktopEvent.WentIdle(SHORT),
                            new DesktopEvent.WentIdle(LONG),
                            new DesktopEvent.BecameActive()),
                    told.events());
            assertEquals(
                    Offer.absent(Absence.DESKTOP_DOES_NOT_TELL), desktop.now().fullScreen());
        }
    }

    @Test
    void tellsTheEndOfTheSessionWhenTheCompositorStaysAway() throws IOException {
        SessionEnd.Limits soon = new SessionEnd.Limits(Duration.ofHours(1), Duration.ofSeconds(1));
        Process compositor = compositor();
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told, soon)) {
            Told.port(desktop, Desktop::idle);
            Stage.end(compositor);
            told.await(new DesktopEvent.SessionEnded());
        }
    }

    @Test
    void survivesTheCompositorAndHealsWithTheNextOne() throws IOException {
        Process compositor = compositor();
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            Told.port(desktop, Desktop::idle).watch(SHORT);
            told.await(new DesktopEvent.WentIdle(SHORT));
            Stage.end(compositor);
            Stage.await("the loss", () -> desktop.now().idle().equals(Offer.absent(Absence.NO_DISPLAY)));
            assertEquals(List.of(new DesktopEvent.WentIdle(SHORT)), told.events(), "nobody touched anything");
            told.forget();
            compositor();
            told.await(new DesktopEvent.WentIdle(SHORT));
        }
    }
}
