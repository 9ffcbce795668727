package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** {@code nape report}: what is shared, what its columns mean, and seals. */
class SharedFilesCommandTest {
    private final Path folder;
    private final CommandBench bench;

    SharedFilesCommandTest(@TempDir Path folder) {
        this.folder = folder;
        bench = new CommandBench(folder.resolve("data"));
        bench.run("log", "pain", "--score", "6", "--site", "neck-back", "--note", "my words");
        bench.run("log", "remedy", "heat", "--minutes", "15");
    }

    private Said report(String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "report";
        System.arraycopy(words, 0, all, 1, words.length);
        return bench.run(all);
    }

    @Test
    void writesWhatTheColumnsMeanBesideTheTableAndOverNothingElse() throws IOException {
        Path table = folder.resolve("log.csv");
        assertEquals(0, report("csv", "--out", table.toString()).code());
        Path columns = folder.resolve("log-columns.csv");
        assertTrue(Files.readString(columns).contains("sites_words,"));
        Files.writeString(columns, "mine");
        Said again = report("csv", "--out", table.toString());
        assertEquals(0, again.code(), again.err());
        assertEquals("mine", Files.readString(columns));
    }

    @Test
    void sharesOnlyWhatWasChosen() throws IOException {
        Path table = folder.resolve("log.csv");
        assertEquals(
                0, report("csv", "--share", "pain", "--out", table.toString()).code());
        String text = Files.readString(table);
        assertTrue(text.contains("\npain,"), text);
        assertFalse(text.contains("\nremedy,") || text.contains("my words"), text);
        Path bundle = folder.resolve("log.json");
        assertEquals(
                0,
                report("fhir", "--share", "remedies", "--out", bundle.toString())
                        .code());
        String json = Files.readString(bundle);
        assertTrue(json.indexOf("DocumentReference") < json.indexOf("\"Patient\""), "the report stands first");
        assertTrue(json.contains("\"Procedure\"") && !json.contains("\"Condition\""));
        assertEquals(
                2,
                report("csv", "--share", "everything", "--out", table.toString())
                        .code());
        assertEquals(
                2,
                report(
                                "json",
                                "--share",
                                "pain",
                                "--out",
                                folder.resolve("no.json").toString())
                        .code());
        assertFalse(Files.exists(folder.resolve("no.json")));
    }

    @Test
    void sealsToAKeyOrByAPassphraseThatIsPipedIn() throws IOException {
        AgeKey key = AgeKey.made();
        Path file = folder.resolve("log.json.age");
        assertEquals(
                0,
                report("json", "--seal", key.recipient(), "--out", file.toString())
                        .code());
        String open = new String(Age.open(Files.readAllBytes(file), List.of(key), 1 << 20), StandardCharsets.UTF_8);
        assertTrue(open.contains("my words"), open);
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("long enough\nnot this\n".getBytes(StandardCharsets.UTF_8)));
            assertEquals(
                    0,
                    report("csv", "--seal", "passphrase", "--out", file.toString())
                            .code());
            byte[] sealed = Files.readAllBytes(file);
            assertTrue(
                    new String(Age.open(sealed, new Seal.ByPassphrase("long enough"), 1 << 20), StandardCharsets.UTF_8)
                            .contains("my words"));
            System.setIn(new ByteArrayInputStream("short\n".getBytes(StandardCharsets.UTF_8)));
            assertEquals(
                    2,
                    report("csv", "--seal", "passphrase", "--out", file.toString())
                            .code());
            assertEquals(sealed.length, Files.size(file), "what stood there stays");
        } finally {
            System.setIn(before);
        }
        Said wrong = report(
                "csv", "--seal", "age1nobody", "--out", folder.resolve("w.csv").toString());
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().startsWith("That is no age key"), wrong.err());
        assertFalse(Files.exists(folder.resolve("w.csv")));
    }
}
