package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.desktop.Absence;
import app.nape.desktop.Desktop;
import app.nape.desktop.Offer;
import app.nape.desktop.OpenDesktop;
import app.nape.desktop.QuietSource;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Presentations and do-not-disturb of KDE, which dbusmock plays, and of Xfce, whose settings service is the real one. */
class QuietDesktopTest {
    private static final String INHIBIT = "org.freedesktop.PowerManagement.Inhibit";
    private static final String INHIBIT_PATH = "/org/freedesktop/PowerManagement/Inhibit";

    private final Stage stage = new Stage();
    private final Told told = new Told();

    QuietDesktopTest() throws IOException {}

    @BeforeEach
    void setStage() throws IOException {
        stage.sessionBus();
    }

    @AfterEach
    void endStage() throws IOException {
        stage.close();
    }

    private BusMock notifications(String server) throws IOException {
        BusMock mock = new BusMock(stage, DbusNotifier.NAME, DbusNotifier.PATH, DbusNotifier.NAME);
        mock.tell(
                "AddMethod",
                DbusNotifier.NAME,
                "GetServerInformation",
                "",
                "ssss",
                "ret = ('" + server + "', 'mock', '1', '1.2')");
        return mock;
    }

    private void xfconf(String channel, String property, boolean value) throws IOException {
        stage.run("xfconf-query", "-c", channel, "-p", property, "-n", "-t", "bool", "-s", Boolean.toString(value));
    }

    private void xfconfd() throws IOException {
        stage.start("/usr/lib/x86_64-linux-gnu/xfce4/xfconf/xfconfd");
        stage.awaitCommand("xfconf-query", "-l");
    }

    @Test
    void seesThatKdeIsKeptAwakeAndThatNobodyTellsAnyMore() throws IOException {
        BusMock power = new BusMock(stage, INHIBIT, INHIBIT_PATH, INHIBIT);
        power.tell("AddMethod", INHIBIT, "HasInhibit", "", "b", "ret = False");
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            QuietSource film = Told.port(desktop, Desktop::presentation);
            assertEquals(false, film.quiet());
            power.tell("AddMethod", INHIBIT, "HasInhibit", "", "b", "ret = True");
            Stage.await("the film", film::quiet);
            Stage.end(power.process());
            Stage.await(
                    "the reason",
                    () -> desktop.now().presentation().equals(Offer.absent(Absence.DESKTOP_DOES_NOT_TELL)));
            assertEquals(false, film.quiet());
        }
    }

    @Test
    void seesXfcesPresentationMode() throws IOException {
        xfconfd();
        var _ = new BusMock(stage, "org.xfce.PowerManager", "/org/xfce/PowerManager", "org.xfce.PowerManager");
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            QuietSource talk = Told.port(desktop, Desktop::presentation);
            assertEquals(false, talk.quiet());
            xfconf("xfce4-power-manager", "/xfce4-power-manager/presentation-mode", true);
            Stage.await("the talk", talk::quiet);
            xfconf("xfce4-power-manager", "/xfce4-power-manager/presentation-mode", false);
            Stage.await("its end", () -> !talk.quiet());
        }
    }

    @Test
    void seesXfcesDoNotDisturb() throws IOException {
        xfconfd();
        notifications("Xfce Notify Daemon");
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            QuietSource quiet = Told.port(desktop, Desktop::doNotDisturb);
            assertEquals(false, quiet.quiet());
            xfconf("xfce4-notifyd", "/do-not-disturb", true);
            Stage.await("do not disturb", quiet::quiet);
        }
    }

    @Test
    void seesKdesDoNotDisturb() throws IOException {
        BusMock plasma = notifications("Plasma");
        plasma.tell("AddProperty", DbusNotifier.NAME, "Inhibited", "<false>");
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            QuietSource quiet = Told.port(desktop, Desktop::doNotDisturb);
            assertEquals(false, quiet.quiet());
            plasma.tell("UpdateProperties", DbusNotifier.NAME, "{'Inhibited': <true>}");
            Stage.await("do not disturb", quiet::quiet);
        }
    }
}
