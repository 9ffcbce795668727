package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.desktop.Absence;
import app.nape.desktop.Desktop;
import app.nape.desktop.Offer;
import app.nape.desktop.OpenDesktop;
import app.nape.desktop.QuietSource;
import java.io.IOException;
import java.util.ArrayList;
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

    private Process mock(String name, String path, String service) throws IOException {
        Process mock = stage.start("/usr/bin/python3", "-m", "dbusmock", name, path, service);
        stage.awaitCommand("gdbus", "introspect", "--session", "--dest", name, "--object-path", path);
        return mock;
    }

    private void tell(String name, String path, String member, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "gdbus",
                "call",
                "--session",
                "--dest",
                name,
                "--object-path",
                path,
                "--method",
                "org.freedesktop.DBus.Mock." + member));
        command.addAll(List.of(args));
        stage.run(command.toArray(new String[0]));
    }

    private void notifications(String server) throws IOException {
        mock(DbusNotifier.NAME, DbusNotifier.PATH, DbusNotifier.NAME);
        tell(
                DbusNotifier.NAME,
                DbusNotifier.PATH,
                "AddMethod",
                DbusNotifier.NAME,
                "GetServerInformation",
                "",
                "ssss",
                "ret = ('" + server + "', 'mock', '1', '1.2')");
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
        Process power = mock(INHIBIT, INHIBIT_PATH, INHIBIT);
        tell(INHIBIT, INHIBIT_PATH, "AddMethod", INHIBIT, "HasInhibit", "", "b", "ret = False");
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            QuietSource film = Told.port(desktop, Desktop::presentation);
            assertEquals(false, film.quiet());
            tell(INHIBIT, INHIBIT_PATH, "AddMethod", INHIBIT, "HasInhibit", "", "b", "ret = True");
            Stage.await("the film", film::quiet);
            Stage.end(power);
            Stage.await(
                    "the reason",
                    () -> desktop.now().presentation().equals(Offer.absent(Absence.DESKTOP_DOES_NOT_TELL)));
            assertEquals(false, film.quiet());
        }
    }

    @Test
    void seesXfcesPresentationMode() throws IOException {
        xfconfd();
        mock("org.xfce.PowerManager", "/org/xfce/PowerManager", "org.xfce.PowerManager");
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
        notifications("Plasma");
        tell(DbusNotifier.NAME, DbusNotifier.PATH, "AddProperty", DbusNotifier.NAME, "Inhibited", "<false>");
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            QuietSource quiet = Told.port(desktop, Desktop::doNotDisturb);
            assertEquals(false, quiet.quiet());
            tell(DbusNotifier.NAME, DbusNotifier.PATH, "UpdateProperties", DbusNotifier.NAME, "{'Inhibited': <true>}");
            Stage.await("do not disturb", quiet::quiet);
        }
    }
}
