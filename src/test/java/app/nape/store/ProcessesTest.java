package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.ProgrammeState;
import app.nape.time.DayRollover;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes on one file: killed in the middle of writing, and writing at the same time. */
class ProcessesTest {
    private final Path file;

    ProcessesTest(@TempDir Path folder) {
        file = folder.resolve("nape.db");
    }

    @Test
    void losesNothingAcknowledgedWhenAWritingProcessIsKilled() throws IOException, InterruptedException {
        long seed = 20_260_310;
        Random random = new Random(seed);
        List<Integer> acknowledged = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            Process writer = writer(round * 100_000, 100_000);
            int killAfter = 1 + random.nextInt(40);
            try (BufferedReader lines = writer.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    acknowledged.add(Integer.valueOf(line));
                    if (--killAfter == 0) {
                        // Through the handle, since the process object would also close what is still to be read.
                        writer.toHandle().destroyForcibly();
                    }
                }
            }
            assertTrue(writer.waitFor() != 0, "seed " + seed + ": the writer was not killed");
        }
        assertTrue(acknowledged.size() >= 4, "seed " + seed + ": " + acknowledged.size());
        assertKept(acknowledged);
    }

    @Test
    void keepsWhatTwoProcessesWriteAtTheSameTime() throws IOException, InterruptedException {
        Process one = writer(0, 60);
        Process other = writer(1_000, 60);
        List<Integer> acknowledged = new ArrayList<>();
        for (Process writer : List.of(one, other)) {
            try (BufferedReader lines = writer.inputReader()) {
                lines.lines().map(Integer::valueOf).forEach(acknowledged::add);
            }
            assertEquals(0, writer.waitFor());
        }
        assertEquals(120, acknowledged.size());
        assertKept(acknowledged);
    }

    private void assertKept(List<Integer> acknowledged) {
        try (SqliteJournal journal = SqliteJournal.open(file, FixedClocks.BERLIN, () -> DayRollover.DEFAULT)) {
            assertEquals(List.of(), Backup.check(journal.database()));
            for (int number : acknowledged) {
                assertTrue(journal.find(SampleEntries.id(number)).isPresent(), "entry " + number + " is lost");
                assertEquals(1, journal.readings(SampleEntries.id(number)).size());
                assertEquals(
                        Optional.of(ProgrammeState.FOLLOWED),
                        journal.programmes().find(SampleEntries.id(number)).map(KeptProgramme::state),
                        "programme " + number + " is lost");
            }
        }
    }

    private Process writer(int first, int count) throws IOException {
        String modules = System.getProperty("jdk.module.path", "");
        String path = String.join(
                File.pathSeparator,
                "target/test-classes",
                "target/classes",
                modules,
                System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        path,
                        CrashingWriter.class.getName(),
                        file.toString(),
                        Integer.toString(first),
                        Integer.toString(count))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
