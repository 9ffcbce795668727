package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The number that a real process says, by the environment it is started in; the locales need not be on the machine. */
class RegionProcessTest {
    private static final String GENERIC = "Call your local emergency number (112, 999, 911\u00a0…).";

    private final Path folder;

    RegionProcessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String said(String lang, String zone) throws Exception {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
        environment.put("LANG", lang);
        environment.put("TZ", zone);
        Path out = folder.resolve("out");
        Files.deleteIfExists(out);
        Process process = NapeProcess.start(environment, folder.resolve("data"), out, "redflags", "meningitis");
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return Files.readString(out);
    }

    @Test
    void saysANumberOnlyWhereLocaleAndZoneAgree() throws Exception {
        for (List<String> where : List.of(
                List.of("C", "Europe/Berlin"),
                List.of("en_US.UTF-8", "Europe/Berlin"),
                List.of("de_DE.UTF-8", "UTC"))) {
            String said = said(where.getFirst(), where.getLast());
            assertTrue(said.contains(GENERIC), where + " " + said);
        }
        String german = said("de_DE.UTF-8", "Europe/Berlin");
        assertTrue(german.contains("Call 112."), german);
    }
}
