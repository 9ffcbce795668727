package app.nape.app.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As on Linux, where windows need a display; these tests run with windows that nobody sees, which need none. */
class DisplayCheckTest {
    private final String os = System.getProperty("os.name", "");
    private final String platform = System.getProperty("glass.platform", "");

    @BeforeEach
    void asOnADesktop() {
        System.setProperty("os.name", "Linux");
        System.setProperty("glass.platform", "gtk");
    }

    @AfterEach
    void asBefore() {
        System.setProperty("os.name", os);
        System.setProperty("glass.platform", platform);
    }

    @Test
    void findsNoFaultWithADisplay() {
        assertEquals("", DisplayCheck.display(Map.of("DISPLAY", ":0")));
        assertEquals("", DisplayCheck.display(Map.of("DISPLAY", ":0", "WAYLAND_DISPLAY", "wayland-0")));
    }

    @Test
    void tellsNoDisplayFromOneThatOnlyLacksXwayland() {
        assertEquals("agent.window.no-display", DisplayCheck.display(Map.of()));
        assertEquals("agent.window.no-display", DisplayCheck.display(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "")));
        assertEquals("agent.window.no-xwayland", DisplayCheck.display(Map.of("WAYLAND_DISPLAY", "wayland-0")));
        assertEquals(
                "agent.window.no-display", DisplayCheck.obstacle(Map.of()), "that comes first: GTK is not looked for");
    }

    @Test
    void asksForNoDisplayWhereWindowsNeedNone() {
        System.setProperty("glass.platform", "Headless");
        assertEquals("", DisplayCheck.obstacle(Map.of()));
        System.setProperty("glass.platform", "");
        System.setProperty("os.name", "Windows 11");
        assertEquals("", DisplayCheck.obstacle(Map.of()));
        System.setProperty("os.name", "Mac OS X");
        assertEquals("", DisplayCheck.display(Map.of()));
    }
}
