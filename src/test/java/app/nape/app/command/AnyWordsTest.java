package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is typed behind a command is answered with a sentence and an exit code that the README names, never with a trace. */
class AnyWordsTest {
    private static final List<String> TIMES = List.of(
            "+999999999-12-31",
            "-999999999-01-01",
            "-999999999-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "+999999999-12-31T23:59:59-18:00",
            "0000-00-00",
            "99:99",
            "2026-02-30",
            "2026-11-21T14:05+99:00",
            "T:",
            ":",
            "",
            "\u0661\u0664:\u0660\u0665");
    private static final List<String> LENGTHS = List.of(
            "PT9223372036854775807H", "PT-1S", "9999h9999m99999s", "-1", "0", "", "P106751991167D", "PT0.0000001S");
    private static final List<String> NUMBERS =
            List.of("-1", "11", "2147483648", "-2147483648", "1e3", "NaN", "", "\u0665");

    private final Path folder;
    private final CommandBench bench;

    AnyWordsTest(@TempDir Path folder) {
        this.folder = folder;
        bench = new CommandBench(folder.resolve("data"));
    }

    private void answers(String... words) {
        CommandBench.Said said = bench.run(words);
        String all = String.join(" ", words) + "\n" + said.out() + said.err();
        assertTrue(List.of(0, 2, 3, 4, 5).contains(said.code()), said.code() + " " + all);
        assertTrue(!said.err().contains("\tat ") && !said.err().contains("Exception"), all);
        assertTrue(!said.err().contains("went wrong in Nape itself"), all);
        if (said.code() != 0) {
            assertTrue(!said.err().isBlank(), all);
        }
    }

    @Test
    void takesAnyTime() {
        for (String time : TIMES) {
            for (String option : List.of("--from=", "--to=")) {
                answers("log", "list", option + time);
                answers("insights", option + time);
                answers("report", "csv", "--out", folder.resolve("out.csv").toString(), option + time);
            }
            answers("log", "pain", "--score", "3", "--site", "neck-back", "--at=" + time);
            answers("log", "remedy", "ice", "--minutes", "10", "--at=" + time);
            answers("log", "stretch", "desk-5", "--minutes", "10", "--at=" + time);
            answers("break", "taken", "--at=" + time);
        }
        assertEquals(List.of(), bench.entries());
    }

    @Test
    void takesAnyLengthAndNumber() {
        for (String length : LENGTHS) {
            answers("break", "pause", "--", length);
            answers("break", "postpone", "--", length);
        }
        for (String number : NUMBERS) {
            answers("log", "pain", "--score=" + number, "--site", "neck-back");
            answers("log", "remedy", "ice", "--minutes=" + number);
            answers("log", "stretch", "desk-5", "--minutes=" + number);
            answers("log", "reading", "--score=" + number);
            answers("demo", "--years=" + number, "--seed=x");
            answers("simulate", "--days=" + number, "--seed", "1");
        }
    }

    @Test
    void takesAnyFile() throws Exception {
        Path folderInTheWay = Files.createDirectory(folder.resolve("folder"));
        Path empty = Files.createFile(folder.resolve("empty"));
        Path words = Files.writeString(folder.resolve("words"), "{\"format\":");
        for (Path file : List.of(folderInTheWay, empty, words, folder.resolve("none"))) {
            answers("import", file.toString());
            answers("restore", file.toString());
            answers("schedule", "set", file.toString());
            answers("routines", "import", file.toString());
        }
        for (Path file : List.of(folderInTheWay, folder.resolve("none/none"))) {
            answers("backup", file.toString());
            answers("report", "json", "--out", file.toString());
            answers("routines", "export", file.toString());
        }
    }

    @Test
    void takesAnyWordWhereAKeyIsAsked() {
        for (String word : List.of("", " ", "\u0000", "%s", "{0}", "../..", "\ud83e\udd95", "'", "--")) {
            answers("redflags", word);
            answers("exercises", word);
            answers("routines", word);
            answers("log", "delete", word);
            answers("log", "end", word);
            answers("log", "pain", "--score", "3", "--site", word);
            answers("open", word);
            answers("stretch", word);
        }
        assertEquals(List.of(), bench.entries());
    }

    @Test
    void saysInOneSentenceThatItsSettingsCannotBeRead() throws Exception {
        Files.createDirectories(folder.resolve("data/settings.json"));
        CommandBench.Said said = bench.run("log", "pain", "--score", "3", "--site", "neck-back");
        assertEquals(0, said.code(), "what hurts is logged all the same");
        assertEquals(List.of("The settings could not be read."), said.errors());
        CommandBench.Said schedule = bench.run("schedule", "show");
        assertEquals(4, schedule.code());
        assertEquals(List.of("The settings could not be read."), schedule.errors());
    }
}
