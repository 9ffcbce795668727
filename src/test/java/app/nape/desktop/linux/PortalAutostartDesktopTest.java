package app.nape.desktop.linux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.nape.desktop.Autostart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Start with the session out of a sandbox, on a real bus with a portal played by dbusmock. */
class PortalAutostartDesktopTest {
    private static final String PATH = "/org/freedesktop/portal/desktop";
    private static final String BACKGROUND = "org.freedesktop.portal.Background";
    private static final List<String> COMMAND = List.of("/app/lib/nape/bin/nape-agent", "--background");

    private final Stage stage = new Stage();

    PortalAutostartDesktopTest() throws IOException {}

    @AfterEach
    void endStage() throws IOException {
        stage.close();
    }

    @Test
    void asksThePortalForItAndRemembersWhatItGranted() throws IOException {
        BusMock portal = portal();
        answer(portal, 0);
        Autostart login = login(Duration.ofSeconds(5));

        assertThat(login.enabled()).isFalse();
        login.enable();
        assertThat(login.enabled()).isTrue();
        assertThat(asked()).contains("True|/app/lib/nape/bin/nape-agent,--background");
        login.disable();
        assertThat(login.enabled()).isFalse();
        assertThat(asked()).endsWith("False|/app/lib/nape/bin/nape-agent,--background");
    }

    @Test
    void staysOffWhereThePersonOrThePortalSaysNo() throws IOException {
        BusMock portal = portal();
        answer(portal, 1);
        Autostart login = login(Duration.ofSeconds(5));

        assertThatThrownBy(login::enable).isInstanceOf(IOException.class);
        assertThat(login.enabled()).isFalse();
    }

    @Test
    void staysOffWithoutAPortalAndWhereItNeverAnswers() throws IOException {
        BusMock portal = portal();
        assertThatThrownBy(login(Duration.ofSeconds(5))::enable).isInstanceOf(IOException.class);
        portal.tell("AddMethod", BACKGROUND, "RequestBackground", "sa{sv}", "o", "ret = '/a/request'");

        assertThatThrownBy(login(Duration.ofMillis(300))::enable).isInstanceOf(IOException.class);
        assertThat(login(Duration.ofSeconds(5)).enabled()).isFalse();
    }

    private BusMock portal() throws IOException {
        stage.sessionBus();
        return new BusMock(stage, "org.freedesktop.portal.Desktop", PATH, BACKGROUND);
    }

    private void answer(BusMock portal, int response) throws IOException {
        portal.tell(
                "AddMethod",
                BACKGROUND,
                "RequestBackground",
                "sa{sv}",
                "o",
                "ret = '" + PATH + "/request/1/' + str(args[1]['handle_token']);"
                        + " open('" + stage.file("asked") + "', 'a').write(str(bool(args[1]['autostart'])) + '|'"
                        + " + ','.join(args[1]['commandline']));"
                        + " self.AddObject(ret, 'org.freedesktop.portal.Request', {}, []);"
                        + " get_object(ret).EmitSignal('org.freedesktop.portal.Request', 'Response', 'ua{sv}',"
                        + " [dbus.UInt32(" + response + "), {}])");
    }

    private String asked() throws IOException {
        return Files.readString(stage.file("asked"));
    }

    private Autostart login(Duration patience) throws IOException {
        Path settings = stage.folder("home/.config");
        String bus = stage.environment().get("DBUS_SESSION_BUS_ADDRESS");
        return new PortalAutostart(
                () -> Optional.ofNullable(bus), COMMAND, patience, DesktopFileAutostart.of(settings, COMMAND));
    }
}
