package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever fails while a file is written: the old stands there or the new, and nothing else. */
class WholeFileTest {
    private static final byte[] OLD = "the old choices".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "the new choices, which are longer".getBytes(StandardCharsets.UTF_8);

    private final Path file;

    WholeFileTest(@TempDir Path folder) throws IOException {
        file = folder.resolve("own/settings.json");
        WholeFile.write(file, OLD);
    }

    enum Fault {
        /** Before the first byte. */
        NO_BYTE,
        /** A full disk in the middle of the file. */
        HALF,
        /** The bytes are there, but not down on the disk. */
        NOT_FORCED,
        NOT_MOVED,
        NOT_SETTLED
    }

    /** The real steps up to one that fails; notes those that were taken. */
    private static final class Failing implements WholeFileSteps {
        private final List<String> taken = new ArrayList<>();
        private final Fault fault;

        Failing(Fault fault) {
            this.fault = fault;
        }

        @Override
        public void fill(Path beside, byte[] bytes) throws IOException {
            int length = fault == Fault.NO_BYTE ? 0 : fault == Fault.HALF ? bytes.length / 2 : bytes.length;
            WholeFileSteps.super.fill(beside, Arrays.copyOf(bytes, length));
            fail(Fault.NO_BYTE, Fault.HALF, Fault.NOT_FORCED);
            taken.add("fill");
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            fail(Fault.NOT_MOVED);
            WholeFileSteps.super.move(from, to);
            taken.add("move");
        }

        @Override
        public void settle(Path folder) throws IOException {
            fail(Fault.NOT_SETTLED);
            WholeFileSteps.super.settle(folder);
            taken.add("settle");
        }

        private void fail(Fault... here) throws IOException {
            if (List.of(here).contains(fault)) {
                throw new IOException("No space left on device");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheOldOrTheNewWholeAndNothingBeside(Fault fault) throws IOException {
        Failing steps = new Failing(fault);
        assertThrows(IOException.class, () -> WholeFile.write(file, NEW, steps));
        String stands = Files.readString(file);
        assertEquals(new String(fault == Fault.NOT_SETTLED ? NEW : OLD, StandardCharsets.UTF_8), stands);
        assertEquals(
                fault == Fault.NOT_SETTLED
                        ? List.of("fill", "move")
                        : fault == Fault.NOT_MOVED ? List.of("fill") : List.of(),
                steps.taken);
        assertEquals(List.of("settings.json"), names());
    }

    @Test
    void writesOverWhatAKilledProcessLeftHalfWritten() throws IOException {
        Files.write(WholeFile.beside(file), OLD);
        WholeFile.write(file, NEW);
        assertEquals(new String(NEW, StandardCharsets.UTF_8), Files.readString(file));
        assertFalse(Files.exists(WholeFile.beside(file)));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isItsOwnersAlone() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void bringsTheBytesDownToTheDiskAndSaysSoWhenThatFails() {
        // Nothing can be forced there, though every byte is taken: only who asks for it is told.
        IOException problem =
                assertThrows(IOException.class, () -> WholeFileSteps.REAL.fill(Path.of("/dev/null"), NEW));
        assertEquals("Invalid argument", problem.getMessage());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void bringsTheNewNameDownToTheDiskAndSaysSoWhenThatFails() {
        IOException problem = assertThrows(IOException.class, () -> WholeFileSteps.REAL.settle(Path.of("/proc/self")));
        assertEquals("Invalid argument", problem.getMessage());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.map(each -> String.valueOf(each.getFileName())).toList();
        }
    }
}
