package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.desktop.Absence;
import app.nape.desktop.Desktop;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.Offer;
import app.nape.desktop.OpenDesktop;
import app.nape.desktop.TrayFace;
import app.nape.desktop.TrayIcon;
import app.nape.desktop.TrayItem;
import java.awt.Point;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real panel: Xfce's, with a pointer by xdotool. */
class TrayDesktopTest {
    private static final TrayFace DUE = new TrayFace(
            0,
            TrayFace.Mood.DUE,
            "Short break",
            List.of(
                    new TrayItem.Line("Next: short break"),
                    new TrayItem.Rule(),
                    new TrayItem.Choice("start", "Start now", true),
                    new TrayItem.Choice("quit", "Quit", true)));

    private final Stage stage = new Stage();
    private final Told told = new Told();

    TrayDesktopTest() throws IOException {}

    @BeforeEach
    void setStage() throws IOException {
        stage.display();
        stage.sessionBus();
        stage.start("/usr/lib/x86_64-linux-gnu/xfce4/xfconf/xfconfd");
        stage.start("xfwm4", "--compositor=off");
        stage.awaitCommand("wmctrl", "-m");
    }

    @AfterEach
    void endStage() throws IOException {
        stage.close();
    }

    private Process panel() throws IOException {
        return stage.start("xfce4-panel", "--disable-wm-check");
    }

    @Test
    void showsAnIconWhoseMenuAnswers() throws IOException {
        panel();
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            TrayIcon tray = Told.port(desktop, Desktop::tray);
            tray.show(DUE);
            Point icon = Screen.awaitIcon(stage);
            stage.run("xdotool", "mousemove", Integer.toString(icon.x), Integer.toString(icon.y), "click", "1");
            told.await(new DesktopEvent.TrayPressed());
            stage.run("xdotool", "click", "3", "sleep", "1", "key", "Down", "key", "Return");
            told.await(new DesktopEvent.TrayChosen("start"));
            tray.show(new TrayFace(1, TrayFace.Mood.DUE, "", List.of(new TrayItem.Choice("open", "Open", true))));
            // The panel fetches the new menu in its own time.
            Stage.pause(1000);
            stage.run("xdotool", "click", "3", "sleep", "1", "key", "Down", "key", "Return");
            told.await(new DesktopEvent.TrayChosen("open"));
            assertEquals(
                    List.of(
                            new DesktopEvent.TrayPressed(),
                            new DesktopEvent.TrayChosen("start"),
                            new DesktopEvent.TrayChosen("open")),
                    told.events());
        }
    }

    @Test
    void isBackAfterThePanelWasRestarted() throws IOException {
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            Stage.await("the reason", () -> desktop.now().tray().equals(Offer.absent(Absence.NO_PANEL)));
            Process panel = panel();
            Told.port(desktop, Desktop::tray).show(DUE);
            var _ = Screen.awaitIcon(stage);
            Stage.end(panel);
            Stage.await("the loss", () -> desktop.now().tray().equals(Offer.absent(Absence.NO_PANEL)));
            panel();
            var _ = Screen.awaitIcon(stage);
        }
    }
}
