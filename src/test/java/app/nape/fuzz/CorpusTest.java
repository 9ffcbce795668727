package app.nape.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Whatever bytes stand where a reader looks, it reads them or refuses in the way it declares. Here: what the program itself writes,
 * the kept corpus, and a hundred changes of it that are the same in every run. The script .ci/fuzz looks further.
 */
class CorpusTest {
    private static final int CHANGES = 100;
    private static final Logger QUIET = Logger.getLogger("app.nape");

    @BeforeAll
    static void hush() {
        QUIET.setLevel(Level.OFF);
    }

    @AfterAll
    static void speak() {
        QUIET.setLevel(null);
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatTheProgramWrites(Readers which) throws Exception {
        Fuzzed reader = which.make();
        for (Map.Entry<String, byte[]> seed : reader.seeds().entrySet()) {
            assertTrue(reader.read(seed.getValue()), which.word() + ": " + seed.getKey() + " is refused");
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsOrRefusesWhatIsKept(Readers which) throws Exception {
        Tried reader = new Tried(which);
        for (Path kept : SeedFolders.kept(which)) {
            tried(which, reader, Files.readAllBytes(kept), kept.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"WORDS", "TYPED"})
    void readsOrRefusesWhatNoProgramWouldWrite(Readers which) throws Exception {
        Tried reader = new Tried(which);
        Random random = new Random(20_261_128);
        for (int i = 0; i < CHANGES; i++) {
            tried(which, reader, SeedFolders.edits(random), "change " + i);
        }
    }

    private static void tried(Readers which, Tried reader, byte[] bytes, String name) {
        try {
            reader.read(bytes);
        } catch (Exception | Error problem) {
            byte[] text = reader.resolved(bytes);
            fail(
                    which.word() + ", " + name + ": " + problem + "\n"
                            + (text == null ? "" : new String(text, StandardCharsets.UTF_8)),
                    problem);
        }
    }

    @Test
    void keepsACorpusForReadersThatExist() throws Exception {
        TreeSet<String> known =
                Stream.of(Readers.values()).map(Readers::word).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> folders = Files.list(SeedFolders.CORPUS)) {
            TreeSet<String> kept = folders.map(each -> String.valueOf(each.getFileName()))
                    .collect(Collectors.toCollection(TreeSet::new));
            kept.removeAll(known);
            assertEquals(new TreeSet<>(), kept);
        }
    }
}
