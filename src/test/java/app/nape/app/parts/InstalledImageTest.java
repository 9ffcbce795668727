package app.nape.app.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What starts Nape again. */
class InstalledImageTest {
    private static final Path MOUNTED = Path.of("/tmp/.mount_nape1/usr/lib/nape/bin/nape");
    private static final Map<String, String> ENVIRONMENT =
            Map.of("APPIMAGE", "/home/ada/Nape.AppImage", "APPDIR", "/tmp/.mount_nape1");

    @Test
    void isTheOneFileAndNotTheMountThatEndsWithTheWindow() {
        Processes processes = new Processes(InstalledImage.of(MOUNTED, ENVIRONMENT), Path.of("/java"), "", null);

        assertEquals(List.of("/home/ada/Nape.AppImage", "--background"), processes.agent());
        assertEquals(List.of("/home/ada/Nape.AppImage", "--opened-by-agent"), processes.window());
    }

    @Test
    void isTheInstalledLauncherInATerminalThatSomebodyElsesFileStarted() {
        Path installed = Path.of("/usr/lib/nape/bin/nape");

        assertEquals(new InstalledImage(installed, false), InstalledImage.of(installed, ENVIRONMENT));
        assertEquals(
                new InstalledImage(installed, false),
                InstalledImage.of(installed, Map.of("APPIMAGE", "/home/ada/Nape.AppImage")));
        assertEquals(
                new InstalledImage(MOUNTED, false), InstalledImage.of(MOUNTED, Map.of("APPDIR", "/tmp/.mount_nape1")));
    }
}
