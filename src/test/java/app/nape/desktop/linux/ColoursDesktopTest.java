package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.desktop.Absence;
import app.nape.desktop.ColourScheme;
import app.nape.desktop.Desktop;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.Offer;
import app.nape.desktop.OpenDesktop;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against dbusmock's copy of the settings portal. */
class ColoursDesktopTest {
    private static final String NAME = "org.freedesktop.portal.Desktop";
    private static final String PATH = "/org/freedesktop/portal/desktop";
    private static final String SETTINGS = "org.freedesktop.portal.Settings";

    private final Stage stage = new Stage();
    private final Told told = new Told();

    ColoursDesktopTest() throws IOException {}

    @BeforeEach
    void setStage() throws IOException {
        stage.sessionBus();
    }

    @AfterEach
    void endStage() throws IOException {
        stage.close();
    }

    private BusMock portal() throws IOException {
        BusMock portal = new BusMock(stage, NAME, PATH, SETTINGS);
        portal.tell("AddMethod", SETTINGS, "Read", "ss", "v", "ret = dbus.UInt32(1, variant_level=2)");
        return portal;
    }

    @Test
    void tellsLightAndDarkAndTheirChange() throws IOException {
        BusMock portal = portal();
        try (OpenDesktop desktop = LinuxDesktop.forWindow(stage.environment(), told)) {
            ColourScheme colours = Told.port(desktop, Desktop::colours);
            assertEquals(ColourScheme.Shade.DARK, colours.shade());
            portal.tell(
                    "EmitSignal",
                    SETTINGS,
                    "SettingChanged",
                    "ssv",
                    "[<'org.freedesktop.appearance'>, <'color-scheme'>, <<uint32 2>>]");
            told.await(new DesktopEvent.ShadeChanged(ColourScheme.Shade.LIGHT));
            assertEquals(Offer.absent(Absence.NOT_WANTED), desktop.now().idle());
        }
    }

    @Test
    void findsAPortalThatComesLater() throws IOException {
        try (OpenDesktop desktop = LinuxDesktop.forWindow(stage.environment(), told)) {
            Stage.await("the reason", () -> desktop.now().colours().equals(Offer.absent(Absence.NO_PORTAL)));
            BusMock portal = portal();
            portal.tell(
                    "EmitSignal",
                    SETTINGS,
                    "SettingChanged",
                    "ssv",
                    "[<'org.freedesktop.appearance'>, <'color-scheme'>, <<uint32 1>>]");
            told.await(new DesktopEvent.ShadeChanged(ColourScheme.Shade.DARK));
        }
    }
}
