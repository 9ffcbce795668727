package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinuxSessionTest {
    @Test
    void trustsAnXServerOnlyWhereItSeesAllInput() {
        assertTrue(new LinuxSession(Map.of("DISPLAY", ":0")).plainX11());
        assertTrue(new LinuxSession(Map.of("DISPLAY", ":0", "XDG_SESSION_TYPE", "x11")).plainX11());
        assertFalse(new LinuxSession(Map.of("DISPLAY", ":0", "XDG_SESSION_TYPE", "wayland")).plainX11());
        assertFalse(
                new LinuxSession(Map.of("DISPLAY", ":0", "WAYLAND_DISPLAY", "wayland-0", "XDG_RUNTIME_DIR", "/run/u"))
                        .plainX11());
        assertFalse(new LinuxSession(Map.of()).plainX11());
    }

    @Test
    void findsTheCompositorsSocket() {
        assertEquals(
                Optional.of(Path.of("/run/u/wayland-0")),
                new LinuxSession(Map.of("WAYLAND_DISPLAY", "wayland-0", "XDG_RUNTIME_DIR", "/run/u")).wayland());
        assertEquals(
                Optional.of(Path.of("/elsewhere/w")),
                new LinuxSession(Map.of("WAYLAND_DISPLAY", "/elsewhere/w")).wayland());
        assertEquals(Optional.empty(), new LinuxSession(Map.of("WAYLAND_DISPLAY", "")).wayland());
    }

    @Test
    void findsTheSessionBusWhereItIsToldOrUsuallyIs(@TempDir Path runtime) throws IOException {
        Map<String, String> quiet = Map.of("XDG_RUNTIME_DIR", runtime.toString());
        assertEquals(Optional.empty(), new LinuxSession(quiet).sessionBus());
        Files.createFile(runtime.resolve("bus"));
        assertEquals(Optional.of("unix:path=" + runtime + "/bus"), new LinuxSession(quiet).sessionBus());
        assertEquals(
                Optional.of("unix:path=/a"),
                new LinuxSession(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=/a;unix:path=/b")).sessionBus());
    }

    @Test
    void keepsSettingsWhereThePersonKeepsThem() {
        assertEquals(
                Optional.of(Path.of("/home/p/.config")), new LinuxSession(Map.of("HOME", "/home/p")).configuration());
        assertEquals(
                Optional.of(Path.of("/c")),
                new LinuxSession(Map.of("HOME", "/home/p", "XDG_CONFIG_HOME", "/c")).configuration());
    }
}
