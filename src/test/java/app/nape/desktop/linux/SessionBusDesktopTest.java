package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.Desktop;
import app.nape.desktop.Offer;
import app.nape.desktop.OpenDesktop;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The bus itself comes, goes and comes back. */
class SessionBusDesktopTest {
    private final Stage stage = new Stage();
    private final Told told = new Told();

    SessionBusDesktopTest() throws IOException {}

    @AfterEach
    void endStage() throws IOException {
        stage.close();
    }

    @Test
    void opensAtOnceWithoutAnyDesktop() {
        long before = System.nanoTime();
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            Assertions.assertTrue(Duration.ofNanos(System.nanoTime() - before).compareTo(Duration.ofSeconds(3)) < 0);
            Stage.await("the reason", () -> desktop.now().notifier().equals(Offer.absent(Absence.NO_SESSION_BUS)));
            Stage.await("the other reason", () -> desktop.now().idle().equals(Offer.absent(Absence.NO_DISPLAY)));
        }
    }

    @Test
    void survivesTheLossOfTheBusAndHeals() throws IOException {
        stage.display();
        Process bus = stage.sessionBus();
        stage.start("dunst");
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            Told.port(desktop, Desktop::notifier);
            Stage.end(bus);
            Stage.await("the loss", () -> desktop.now().notifier().equals(Offer.absent(Absence.NO_SESSION_BUS)));
            Told.port(desktop, Desktop::idle);
            stage.sessionBus();
            stage.start("dunst");
            Told.port(desktop, Desktop::notifier);
        }
    }
}
