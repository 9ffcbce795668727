package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.command.CommandBench.Said;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person may name where a file is wanted: one sentence, at once, and nothing is changed. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "There are no pipes with a name in a folder.")
class GivenFilesTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(10);
    private static final long LARGE = 100_000_000;

    private final Path folder;
    private final CommandBench bench;

    GivenFilesTest(@TempDir Path folder) {
        this.folder = folder;
        bench = new CommandBench(folder.resolve("data"));
    }

    static Stream<List<String>> readers() {
        return Stream.of(
                List.of("import"),
                List.of("restore"),
                List.of("schedule", "set"),
                List.of("routines", "--import"),
                List.of("simulate", "--days", "1", "--schedule"));
    }

    static Stream<List<String>> writers() {
        return Stream.of(
                List.of("report", "csv", "--out"),
                List.of("report", "json", "--out"),
                List.of("routines", "desk-5", "--export"),
                List.of("backup"));
    }

    private String refused(List<String> command, Path file) {
        List<String> words = new ArrayList<>(command);
        words.add(file.toString());
        Said said = assertTimeoutPreemptively(AT_ONCE, () -> bench.run(words.toArray(String[]::new)));
        assertTrue(List.of(2, 3, 4).contains(said.code()), words + " ended with " + said.code() + said.out());
        assertEquals(1, said.errors().size(), said.err());
        assertEquals("", said.out());
        return said.err();
    }

    private Path pipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        return pipe;
    }

    @ParameterizedTest
    @MethodSource("readers")
    void isNeverWaitedFor(List<String> command) throws Exception {
        String sentence = " is a pipe, a device or a link and no ordinary file, so it was left alone.\n";
        Path pipe = pipe();
        assertEquals(pipe + sentence, refused(command, pipe));
        assertEquals("/dev/zero" + sentence, refused(command, Path.of("/dev/zero")));
        assertEquals(folder + " is a folder; name a file.\n", refused(command, folder));
        String missing = refused(command, folder.resolve("missing"));
        assertTrue(missing.contains(folder.resolve("missing").toString()), missing);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void doesNotFillTheMemory(List<String> command) throws Exception {
        Path large = folder.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.writeBytes("{\"schema\":\"");
            file.setLength(LARGE);
        }
        String said = refused(command, large);
        assertTrue(
                said.contains("is larger than 1 MB")
                        || said.contains("not a Nape log")
                        || said.contains("nothing was imported"),
                said);
        try (Stream<Path> left = Files.walk(folder.resolve("data"))) {
            assertTrue(left.noneMatch(file -> file.toFile().length() > LARGE / 2), "no copy is made of it");
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void isNeverWrittenIntoAPipeOrInPlaceOfADeviceOrALink(List<String> command) throws Exception {
        Path pipe = pipe();
        refused(command, pipe);
        assertTrue(Files.exists(pipe) && !Files.isRegularFile(pipe));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("/dev/null"));
        refused(command, link);
        assertTrue(Files.isSymbolicLink(link));
        refused(command, Path.of("/dev/null"));
        assertTrue(!Files.isRegularFile(Path.of("/dev/null"), LinkOption.NOFOLLOW_LINKS));
        refused(command, folder);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void isNeverWrittenOverWhatNapeKeeps(List<String> command) {
        assertTrue(refused(command, folder.resolve("data/settings.json")).contains("Nape keeps a file of its own"));
    }

    @Test
    void isAFolderWherePicturesAreWanted() throws Exception {
        Path pipe = pipe();
        for (Path wrong : List.of(pipe, pipe.resolve("within"), Path.of("/dev/null"))) {
            Said said = bench.run("tour", "--out", wrong.toString(), "--only", "today-first-day");
            assertTrue(said.err().startsWith(wrong + " "), said.err());
            assertTrue(said.code() == 2 || said.code() == 4, said.err());
        }
    }

    @Test
    void isSaidToBeTheBackupThatIsDamagedWhenItIs() throws IOException {
        assertEquals(
                0,
                bench.run("log", "pain", "--score", "3", "--site", "neck-back").code());
        Path backup = folder.resolve("copy.db");
        assertEquals(0, bench.run("backup", backup.toString()).code());
        try (RandomAccessFile file = new RandomAccessFile(backup.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        assertEquals("That backup is damaged, so the data was left as it was.\n", refused(List.of("restore"), backup));
    }

    @Test
    void takesEveryDateThereIs() {
        for (List<String> words : List.of(
                List.of("log", "list", "--from", "0001-01-02", "--to", "9999-12-30"),
                List.of("insights", "--from", "0001-01-02", "--to", "9999-12-30"),
                List.of("report", "csv", "--out", folder.resolve("r.csv").toString(), "--to", "9999-12-30"))) {
            Said said = bench.run(words.toArray(String[]::new));
            assertEquals(0, said.code(), words + said.err());
        }
        for (String date : List.of("+999999999-12-31", "-999999999-01-01", "0000-01-01", "2026-02-30", "10000-01-01")) {
            for (List<String> words : List.of(
                    List.of("log", "list", "--from=" + date),
                    List.of("log", "list", "--to=" + date),
                    List.of("insights", "--from=" + date),
                    List.of("insights", "--to=" + date),
                    List.of("log", "pain", "--score", "3", "--site", "neck-back", "--at=" + date),
                    List.of("break", "taken", "--at=" + date),
                    List.of("report", "csv", "--out", folder.resolve("s.csv").toString(), "--to=" + date))) {
                Said said = bench.run(words.toArray(String[]::new));
                assertEquals(2, said.code(), words + said.err());
                assertEquals(1, said.errors().size(), said.err());
            }
        }
    }
}
