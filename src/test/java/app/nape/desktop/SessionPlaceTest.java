package app.nape.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionPlaceTest {
    private static SessionPlace of(String x11, String wayland) {
        return SessionPlace.of(Map.of("DISPLAY", x11, "WAYLAND_DISPLAY", wayland));
    }

    @Test
    void knowsADisplayByItsNumberHoweverItIsWritten() {
        for (String name : new String[] {":12", ":12.0", "unix:12", "unix:12.3"}) {
            assertEquals(new SessionPlace("12", "", ""), of(name, ""), name);
        }
    }

    @Test
    void takesADisplayOfAnotherMachineForNone() {
        assertFalse(of("localhost:10.0", "").shows());
        assertFalse(of("far.example:0", "").shows());
    }

    @Test
    void showsNothingWithoutADisplay() {
        assertFalse(SessionPlace.of(Map.of()).shows());
        assertFalse(of(" ", "").shows());
        assertFalse(of("nonsense", "").shows());
        assertTrue(of("", "wayland-0").shows());
    }

    @Test
    void namesTheBus() {
        assertEquals(
                new SessionPlace("", "", "unix:path=/run/bus"),
                SessionPlace.of(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/bus")));
    }

    @Test
    void isOneSessionByEitherName() {
        assertTrue(of(":0", "wayland-0").shares(of(":0", "")));
        assertTrue(of(":0", "wayland-0").shares(of("", "wayland-0")));
        assertFalse(of(":0", "wayland-0").shares(of(":1", "wayland-1")));
        assertFalse(of(":0", "").shares(of("", "wayland-0")));
        assertFalse(of("", "").shares(of("", "")));
    }
}
