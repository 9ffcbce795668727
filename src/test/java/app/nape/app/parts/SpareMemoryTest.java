package app.nape.app.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class SpareMemoryTest {
    private static List<String> mapping(String head, int resident, int anonymous) {
        return List.of(
                head,
                "Size:               4096 kB",
                "Rss:                %4d kB".formatted(resident),
                "Anonymous:          %4d kB".formatted(anonymous));
    }

    @Test
    void givesBackOnlyWhatStandsUnchangedInAFile() {
        String program = "7f0000000000-7f0000400000 r-xp 00000000 08:01 12 /opt/nape/lib/libjvm.so";
        assertEquals(
                List.of(new SpareMemory.Mapping(0x7f0000000000L, 0x7f0000400000L, "/opt/nape/lib/libjvm.so")),
                SpareMemory.untouched(mapping(program, 2000, 0), 32));
        assertEquals(
                List.of(), SpareMemory.untouched(mapping(program, 2000, 4), 32), "a page was changed by the loader");
        assertEquals(List.of(), SpareMemory.untouched(mapping(program, 16, 0), 32), "too little");
        assertEquals(
                List.of(),
                SpareMemory.untouched(mapping("7f0000000000-7f0000400000 rw-p 00000000 08:01 12 /opt/a", 2000, 0), 32),
                "may be written to");
        assertEquals(
                List.of(),
                SpareMemory.untouched(mapping("7f0000000000-7f0000400000 r--p 00000000 00:00 0", 2000, 0), 32));
    }

    @Test
    void givesBackAgainOnlyWhatIsNeverMovedAway() {
        assertTrue(new SpareMemory.Mapping(0, 4096, "/opt/nape/lib/app/nape-agent.aot").stays());
        assertTrue(new SpareMemory.Mapping(0, 4096, System.getProperty("java.home") + "/lib/server/libjvm.so").stays());
        assertFalse(
                new SpareMemory.Mapping(0, 4096, "/home/me/nape.db-shm").stays(),
                "something else may lie there by then");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void leavesAProgramThatGoesOnAndIsSmaller() throws IOException {
        long before = fromFiles();
        SpareMemory.collect();
        SpareMemory.giveBack();
        SpareMemory.giveBackAgain();
        long after = fromFiles();
        assertTrue(after < before, () -> before + " kB of files became " + after);
        assertEquals(
                List.of(1, 2, 3), java.util.stream.Stream.of(3, 1, 2).sorted().toList());
    }

    private static long fromFiles() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("RssFile:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                .sum();
    }
}
