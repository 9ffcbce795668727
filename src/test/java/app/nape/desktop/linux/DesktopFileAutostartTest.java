package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.desktop.Autostart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesktopFileAutostartTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("autostart").resolve(DesktopFileAutostart.FILE);
    }

    @Test
    void setsAndRemovesItsOwnFileAndLeavesNothingElse() throws IOException {
        Autostart autostart = DesktopFileAutostart.of(folder, List.of("/opt/nape/nape", "--background"));
        assertFalse(autostart.enabled());
        autostart.disable();
        autostart.enable();
        autostart.enable();
        assertTrue(autostart.enabled());
        assertTrue(Files.readString(file()).contains("\nExec=/opt/nape/nape --background\n"));
        try (Stream<Path> files = Files.list(folder.resolve("autostart"))) {
            assertEquals(1, files.count());
        }
        autostart.disable();
        assertFalse(autostart.enabled());
    }

    @Test
    void respectsThatTheDesktopSwitchedItOff() throws IOException {
        Autostart autostart = DesktopFileAutostart.of(folder, List.of("nape"));
        autostart.enable();
        String text = Files.readString(file());
        Files.writeString(file(), text.replace("X-GNOME-Autostart-enabled=true", "X-GNOME-Autostart-enabled = false"));
        assertFalse(autostart.enabled());
        Files.writeString(file(), text + "Hidden=true\n");
        assertFalse(autostart.enabled());
    }

    @Test
    void quotesAsTheSpecificationSays() {
        assertEquals("/usr/bin/nape", DesktopFileAutostart.quoted("/usr/bin/nape"));
        assertEquals("\"/home/a b/nape\"", DesktopFileAutostart.quoted("/home/a b/nape"));
        assertEquals("100%%", DesktopFileAutostart.quoted("100%"));
        assertEquals("\"a\\\\$b\\\\\"c\\\\\\\\d\"", DesktopFileAutostart.quoted("a$b\"c\\d"));
    }

    /** A folder on a stick that is mounted elsewhere, an AppImage that was renamed: until then Nape silently stayed away after login. */
    @Test
    void namesTheProgramAnewOnceItWasMovedAndOnlyThen() throws IOException {
        Path here = Files.createDirectories(folder.resolve("stick a \\ b"));
        Path program = Files.createFile(here.resolve("nape"));
        assertTrue(program.toFile().setExecutable(true));
        Path moved = folder.resolve("moved");
        DesktopFileAutostart.renew(folder, List.of(program.toString()));
        assertFalse(Files.exists(file()), "nobody asked for it");

        DesktopFileAutostart.of(folder, List.of(program.toString())).enable();
        Files.writeString(file(), Files.readString(file()) + "X-GNOME-Autostart-Delay=20\n");
        DesktopFileAutostart.renew(folder, List.of("/opt/other/nape"));
        assertTrue(Files.readString(file()).contains("Delay"), "what it names is there");

        Files.move(here, moved);
        String again = moved.resolve("nape").toString();
        DesktopFileAutostart.renew(folder, List.of(again));
        assertTrue(Files.readString(file()).contains("\nExec=" + again + "\nTryExec=" + again + "\n"));

        Files.delete(moved.resolve("nape"));
        Files.writeString(file(), Files.readString(file()) + "Hidden=true\n");
        DesktopFileAutostart.renew(folder, List.of("/opt/other/nape"));
        assertTrue(Files.readString(file()).contains(again), "the desktop has switched it off");
    }
}
