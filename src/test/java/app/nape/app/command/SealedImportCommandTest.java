package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.command.CommandBench.Said;
import app.nape.exchange.seal.Age;
import app.nape.exchange.seal.AgeKey;
import app.nape.exchange.seal.Seal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code nape import} of what Nape sealed itself: opened by the passphrase that is asked for, or by the person's key. */
class SealedImportCommandTest {
    private static final String WORDS = "correct horse";
    private static final String CLOSED =
            "This file cannot be opened: the passphrase or key is not the right one, or the file was changed.";

    private final Path folder;
    private final CommandBench other;
    private final AgeKey key = AgeKey.made();
    private final byte[] archive;

    SealedImportCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        other = new CommandBench(folder.resolve("other"));
        CommandBench bench = new CommandBench(folder.resolve("data"));
        bench.run("log", "pain", "--score", "6", "--site", "neck-back", "--note", "my words");
        Path file = folder.resolve("log.json");
        bench.run("report", "json", "--out", file.toString());
        archive = Files.readAllBytes(file);
    }

    private String sealed(byte[] open, Seal seal) throws IOException {
        return Files.write(folder.resolve("log.age"), Age.seal(open, seal)).toString();
    }

    private String identity(String text) throws IOException {
        return Files.writeString(folder.resolve("key.txt"), text).toString();
    }

    private Said typing(String typed, String... words) {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
            return other.run(words);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void asksForThePassphraseAndAddsWhatIsInIt() throws IOException {
        String file = sealed(archive, new Seal.ByPassphrase(WORDS));
        Said wrong = typing("another one\n", "import", file);
        assertEquals(3, wrong.code());
        assertEquals(List.of(CLOSED), wrong.errors());
        assertEquals(2, typing("", "import", file).code(), "nothing was typed");
        assertTrue(other.entries().isEmpty());
        Said tried = typing(WORDS + "\n", "import", file, "--dry-run");
        assertTrue(tried.out().startsWith("2 entries added"), tried.out() + tried.err());
        assertTrue(other.entries().isEmpty());
        assertEquals(0, typing(WORDS + "\n", "import", file).code());
        assertEquals(2, other.entries().size());
        assertTrue(typing(WORDS + "\n", "import", file).out().startsWith("0 entries added, 2 there already"));
        assertEquals(0, other.run("log", "undo").code());
        assertTrue(other.entries().isEmpty());
    }

    @Test
    void opensWithTheKeyInAFileAsTheToolWritesIt() throws IOException {
        String file = sealed(archive, new Seal.ToKey(key.recipient()));
        Said without = other.run("import", file);
        assertEquals(3, without.code());
        assertTrue(without.err().contains("say --identity"), without.err());
        assertEquals(
                List.of(CLOSED),
                other.run("import", file, "--identity", identity(AgeKey.made().identity()))
                        .errors());
        assertEquals(
                2,
                other.run("import", file, "--identity", identity("# nothing\n")).code());
        Said done = other.run(
                "import",
                file,
                "--identity",
                identity("# created: 2026-11-29\n# public key: " + key.recipient() + "\n" + key.identity() + "\n"));
        assertEquals(0, done.code(), done.err());
        assertEquals(2, other.entries().size());
    }

    @Test
    void addsNothingOfAnArchiveThatWasChangedOrCutOff() throws IOException {
        byte[] sealed = Age.seal(archive, new Seal.ToKey(key.recipient()));
        String identity = identity(key.identity());
        for (int at : new int[] {sealed.length - 1, sealed.length / 2, 300}) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            Path file = Files.write(folder.resolve("changed.age"), changed);
            Said said = other.run("import", file.toString(), "--identity", identity);
            assertEquals(List.of(CLOSED), said.errors(), "byte " + at);
        }
        Path cut = Files.write(folder.resolve("cut.age"), java.util.Arrays.copyOf(sealed, sealed.length - 20));
        assertEquals(
                3, other.run("import", cut.toString(), "--identity", identity).code());
        assertTrue(other.entries().isEmpty());
    }

    @Test
    void opensATableAndSaysOfAProgrammeWhoTakesIt() throws IOException {
        String table = sealed(
                "Date,Pain (0-10)\n2026-10-03,7\n".getBytes(StandardCharsets.UTF_8), new Seal.ToKey(key.recipient()));
        assertEquals(
                0,
                other.run("import", table, "--identity", identity(key.identity()))
                        .code());
        assertEquals(2, other.entries().size());
        String plan = sealed(
                "{\"format\": \"nape-plan\", \"version\": 1}".getBytes(StandardCharsets.UTF_8),
                new Seal.ToKey(key.recipient()));
        Said said = other.run("import", plan, "--identity", identity(key.identity()));
        assertTrue(said.err().contains("belongs to a programme; nape plan open shows it."), said.err());
    }
}
