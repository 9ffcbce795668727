package app.nape.app.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.words.InEnglish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathChoiceTest {
    private static final Path HOME = Path.of("/home/ada");
    private static final Path TEMP = Path.of("/tmp");

    @TempDir
    Path folder;

    @Test
    void followsTheXdgRulesOnLinux() {
        AppPaths usual = linux(Map.of("XDG_RUNTIME_DIR", "/run/user/7")).paths(null);
        assertEquals(HOME.resolve(".local/share/nape/nape.db"), usual.database());
        assertEquals(HOME.resolve(".config/nape/settings.json"), usual.settings());
        assertEquals(HOME.resolve(".local/state/nape"), usual.log());
        assertEquals(Path.of("/run/user/7/nape/link.sock"), usual.socket());

        AppPaths moved = linux(Map.of("XDG_DATA_HOME", "/d", "XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s"))
                .paths(null);
        assertEquals(Path.of("/d/nape"), moved.data());
        assertEquals(Path.of("/c/nape"), moved.config());
        assertEquals(Path.of("/s/nape"), moved.log());
        assertEquals(Path.of("/s/nape/run"), moved.runtime(), "without a session folder the state folder serves");
    }

    @Test
    void keepsEverythingBesideAProgramThatIsMarkedPortable() throws IOException {
        Path program = Files.createDirectories(folder.resolve("stick/nape"));
        String launcher =
                Files.createDirectories(program.resolve("bin")).resolve("nape").toString();
        assertNull(PathChoice.portable(launcher), "an installed program keeps nothing beside itself");

        Files.createFile(program.resolve("portable"));
        assertEquals(program.resolve("data"), PathChoice.portable(launcher));
        assertEquals(
                program.resolve("data"),
                PathChoice.portable(program.resolve("Nape.exe").toString()));
        assertNull(PathChoice.portable(null), "development");
    }

    @Test
    void takesTheHomeThatTheEnvironmentNames() {
        assertEquals(Path.of("/elsewhere"), PathChoice.home("/elsewhere", "/home/ada"));
        assertEquals(HOME, PathChoice.home(null, "/home/ada"));
        assertEquals(HOME, PathChoice.home("", "/home/ada"));
        assertEquals(HOME, PathChoice.home("here", "/home/ada"));
    }

    @Test
    void ignoresARelativeXdgFolder() {
        assertEquals(
                HOME.resolve(".local/share/nape"),
                linux(Map.of("XDG_DATA_HOME", "here")).paths(null).data());
    }

    @Test
    void followsWindowsAndMac() {
        AppPaths mac = new PathChoice("Mac OS X", HOME, TEMP, Map.of()).paths(null);
        assertEquals(HOME.resolve("Library/Application Support/Nape"), mac.data());
        AppPaths windows = new PathChoice(
                        "Windows 11", HOME, TEMP, Map.of("LOCALAPPDATA", "/local", "APPDATA", "/roaming"))
                .paths(null);
        assertEquals(Path.of("/local/Nape"), windows.data());
        assertEquals(Path.of("/roaming/Nape"), windows.config());
    }

    @Test
    void keepsEverythingUnderTheFolderAskedFor() {
        AppPaths own = linux(Map.of("XDG_RUNTIME_DIR", "/run/user/7")).paths(Path.of("/srv/a/../b"));
        for (Path path : List.of(own.database(), own.settings(), own.socket(), own.log(), own.breakState())) {
            assertTrue(path.startsWith("/srv/b"), path + " should be under /srv/b");
        }
    }

    @Test
    void keepsLongFoldersApartWithShortSockets() {
        Path deep = Path.of("/srv/" + "deep/".repeat(30));
        AppPaths one = linux(Map.of()).paths(deep.resolve("one"));
        AppPaths other = linux(Map.of()).paths(deep.resolve("other"));
        assertTrue(one.socket().toString().length() <= PathChoice.LONGEST_SOCKET);
        assertTrue(one.socket().startsWith(TEMP));
        assertNotEquals(one.socket(), other.socket(), "instances with different data folders never meet");
        assertEquals(one, linux(Map.of()).paths(deep.resolve("one")), "and each finds its own again");
    }

    @Test
    void makesFoldersForTheirOwnerAlone() throws IOException {
        AppPaths paths = linux(Map.of()).paths(folder.resolve("nape"));
        Folders.make(paths);
        for (Path made : List.of(paths.data(), paths.runtime(), paths.log())) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
        }
    }

    @Test
    void saysWhichFolderItCannotUse() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        IOException refused = assertThrows(
                IOException.class, () -> Folders.make(linux(Map.of()).paths(file)));
        assertEquals(
                "Nape cannot use the folder " + file + ": a file of that name is in the way.", InEnglish.of(refused));
    }

    private static PathChoice linux(Map<String, String> environment) {
        return new PathChoice("Linux", HOME, TEMP, environment);
    }
}
