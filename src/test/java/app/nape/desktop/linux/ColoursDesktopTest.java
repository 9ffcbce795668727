package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.desktop.Absence;
import app.nape.desktop.ColourScheme;
import app.nape.desktop.Desktop;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.DesktopEvents;
import app.nape.desktop.Offer;
import app.nape.desktop.OpenDesktop;
import app.nape.ui.theme.SystemLooks;
import java.io.IOException;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
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

    /** GNOME’s “Dark” style was read and told to nobody who paints: the window stayed light. */
    @Test
    void isFollowedByTheWindowAtItsStartAndWhenItChanges() throws IOException {
        BusMock portal = portal();
        SystemLooks looks = new SystemLooks(Runnable::run);
        DesktopEvents both = event -> {
            looks.happened(event);
            told.happened(event);
        };
        try (OpenDesktop desktop = LinuxDesktop.forWindow(stage.environment(), both)) {
            Told.port(desktop, Desktop::colours);
            looks.begin(new SimpleObjectProperty<>(ColorScheme.LIGHT), new SimpleObjectProperty<>(false));
            assertEquals(ColorScheme.DARK, looks.scheme().getValue());
            assertEquals(true, looks.contrast().getValue());
            changed(portal, "color-scheme", 2);
            told.await(new DesktopEvent.ShadeChanged(ColourScheme.Shade.LIGHT));
            assertEquals(ColorScheme.LIGHT, looks.scheme().getValue());
            changed(portal, "contrast", 0);
            told.await(new DesktopEvent.ContrastChanged(false));
            assertEquals(false, looks.contrast().getValue());
        }
    }

    private static void changed(BusMock portal, String key, int value) throws IOException {
        portal.tell(
                "EmitSignal",
                SETTINGS,
                "SettingChanged",
                "ssv",
                "[<'org.freedesktop.appearance'>, <'" + key + "'>, <<uint32 " + value + ">>]");
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
