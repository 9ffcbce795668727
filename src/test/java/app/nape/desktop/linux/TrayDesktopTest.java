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
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
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
        stage.awaitCommand("xfconf-query", "-l");
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
            press();
            int four = choose("start", _ -> true);
            tray.show(new TrayFace(1, TrayFace.Mood.DUE, "", List.of(new TrayItem.Choice("open", "Open", true))));
            // The panel fetches the new menu in its own time.
            choose("open", height -> height < four);
            assertEquals(
                    List.of(
                            new DesktopEvent.TrayPressed(),
                            new DesktopEvent.TrayChosen("start"),
                            new DesktopEvent.TrayChosen("open")),
                    told.events().stream().distinct().toList());
        }
    }

    /** Presses the icon where it is, and where it has gone: a panel that is just coming up moves it after it is first seen. */
    private void press() {
        Stage.await(() -> "the icon to be pressed, not " + told.events(), () -> {
            Point icon = Screen.awaitIcon(stage);
            words("xdotool", "mousemove", Integer.toString(icon.x), Integer.toString(icon.y), "click", "1");
            Stage.pause(2000);
            return told.events().contains(new DesktopEvent.TrayPressed());
        });
    }

    /** Opens the menu under the pointer until it looks as wanted and chooses its first line that can be; its height. */
    private int choose(String id, IntPredicate wanted) {
        AtomicInteger height = new AtomicInteger();
        Stage.await(() -> id + " to be chosen, not " + told.events(), () -> {
            String menu = openMenu();
            height.set(height(menu));
            boolean right = wanted.test(height.get());
            if (right) {
                words("xdotool", "key", "Down", "key", "Return");
            } else {
                words("xdotool", "key", "Escape");
            }
            Stage.await("the menu to close", () -> !panelWindows().contains(menu));
            return right;
        });
        told.await(new DesktopEvent.TrayChosen(id));
        return height.get();
    }

    /** A right click, and the window of the menu it opens. */
    private String openMenu() {
        Set<String> before = panelWindows();
        words("xdotool", "click", "3");
        AtomicReference<String> menu = new AtomicReference<>();
        Stage.await("the menu", () -> {
            Set<String> now = panelWindows();
            now.removeAll(before);
            now.stream().findFirst().ifPresent(menu::set);
            return !now.isEmpty();
        });
        return menu.get();
    }

    private Set<String> panelWindows() {
        return words("xdotool", "search", "--onlyvisible", "--class", "xfce4-panel|Wrapper")
                .lines()
                .collect(Collectors.toSet());
    }

    private String words(String... command) {
        try {
            return stage.run(command);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private int height(String window) {
        return words("xdotool", "getwindowgeometry", "--shell", window)
                .lines()
                .filter(line -> line.startsWith("HEIGHT="))
                .mapToInt(line -> Integer.parseInt(line.substring("HEIGHT=".length())))
                .findFirst()
                .orElse(0);
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
