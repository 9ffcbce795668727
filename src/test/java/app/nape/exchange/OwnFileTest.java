package app.nape.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that a person names: only ordinary ones are read, and nothing is written over that is not one. */
class OwnFileTest {
    private static final byte[] TEXT = "pain, 4".getBytes(StandardCharsets.UTF_8);

    private final Path folder;
    private final Path file;

    OwnFileTest(@TempDir Path folder) {
        this.folder = folder;
        file = folder.resolve("report.csv");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> String.valueOf(each.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void writesInPlaceOfWhatStoodThereAndLeavesNothingBeside() throws IOException {
        OwnFile.ANYWHERE.write(file, new byte[3]);
        OwnFile.ANYWHERE.write(file, TEXT);
        assertArrayEquals(TEXT, Files.readAllBytes(file));
        assertEquals(List.of("report.csv"), names());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no file modes.")
    void isItsOwnersAlone() throws IOException {
        OwnFile.ANYWHERE.write(file, TEXT);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void leavesAloneWhatNapeKeepsItself() throws IOException {
        Files.write(file, TEXT);
        OwnFile elsewhere = new OwnFile(file::equals);
        assertThrows(OwnFile.Kept.class, () -> elsewhere.write(file, new byte[3]));
        assertArrayEquals(TEXT, Files.readAllBytes(file));
        elsewhere.write(folder.resolve("other.csv"), TEXT);
        assertEquals(List.of("other.csv", "report.csv"), names());
    }

    @Test
    void doesNotReplaceAFolder() throws IOException {
        Files.createDirectory(file);
        GivenFile.Unfit unfit = assertThrows(GivenFile.Unfit.class, () -> OwnFile.ANYWHERE.write(file, TEXT));
        assertEquals(GivenFile.Fault.FOLDER, unfit.fault());
        assertEquals(List.of("report.csv"), names());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Links need a right there.")
    void doesNotReplaceALinkNorFollowIt() throws IOException {
        Path other = Files.write(folder.resolve("other.csv"), TEXT);
        Files.createSymbolicLink(file, other);
        GivenFile.Unfit unfit = assertThrows(GivenFile.Unfit.class, () -> OwnFile.ANYWHERE.write(file, new byte[3]));
        assertEquals(GivenFile.Fault.NOT_ORDINARY, unfit.fault());
        assertArrayEquals(TEXT, Files.readAllBytes(other));
    }

    @Test
    void leavesWhatStoodThereWhereANewFileIsNotKept() throws IOException {
        OwnFile.ANYWHERE.write(file, TEXT);
        OwnFile.Pending pending = OwnFile.ANYWHERE.begin(file);
        try (pending) {
            pending.out().write(new byte[100_000]);
            assertArrayEquals(TEXT, Files.readAllBytes(file), "nothing of it stands there yet");
        }
        assertThrows(IOException.class, () -> pending.out().write(new byte[100_000]));
        assertArrayEquals(TEXT, Files.readAllBytes(file));
        assertEquals(List.of("report.csv"), names());
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "Elsewhere every file tells its size.")
    void doesNotTakeAFileForSmallThatTellsNoSize() {
        Path endless = Path.of("/proc/self/status");
        assertEquals(
                GivenFile.Fault.TOO_LARGE,
                assertThrows(GivenFile.Unfit.class, () -> GivenFile.read(endless, 10))
                        .fault());
    }

    @Test
    void readsAFileUpToAMillionBytes() throws IOException {
        Files.write(file, new byte[1_000_000]);
        assertEquals(1_000_000, GivenFile.read(file).length);
        Files.write(file, new byte[1_000_001]);
        assertEquals(GivenFile.Fault.TOO_LARGE, unread(file));
    }

    @Test
    void saysWhyAFileIsNotRead() throws IOException {
        assertEquals(GivenFile.Fault.MISSING, unread(file));
        assertEquals(GivenFile.Fault.FOLDER, unread(folder));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "There is no such device there.")
    void doesNotReadADevice() {
        assertEquals(GivenFile.Fault.NOT_ORDINARY, unread(Path.of("/dev/zero")));
    }

    private static GivenFile.Fault unread(Path file) {
        return assertThrows(GivenFile.Unfit.class, () -> GivenFile.read(file)).fault();
    }
}
