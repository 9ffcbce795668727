package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.journal.JournalUnavailable;
import app.nape.journal.JournalUnavailable.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class OneAtATimeTest {
    /** A process that holds the lock of a file until it is ended. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] words) throws IOException {
            try (FileChannel channel = FileChannel.open(Path.of(words[0]), StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                System.out.println("held");
                System.out.flush();
                System.in.read();
            }
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void waitsForAnotherProcessButNotForOneThatStandsStill(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("nape.db.lock"));
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        "target/test-classes",
                        Holder.class.getName(),
                        file.toString())
                .start();
        try (BufferedReader lines = holder.inputReader();
                FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            assertEquals("held", lines.readLine());
            JournalUnavailable busy =
                    assertThrows(JournalUnavailable.class, () -> OneAtATime.of(channel, Duration.ofMillis(100)));
            assertEquals(Fault.BUSY, busy.fault());
            holder.toHandle().destroyForcibly();
            try (FileLock lock = OneAtATime.of(channel, Duration.ofSeconds(30))) {
                assertTrue(lock.isValid());
            }
        } finally {
            holder.destroyForcibly();
        }
    }
}
