package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.command.CommandBench.Said;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.journal.JournalEntry;
import app.nape.settings.Stretching;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each command with what it does not take: it names the word that is wrong, in a sentence, and leaves everything as it was. */
class BadInputTest {
    private static final UUID EPISODE = UUID.fromString("01950000-0000-7000-8000-00000000abcd");

    private final CommandBench bench;
    private final Path folder;

    BadInputTest(@TempDir Path folder) {
        this.folder = folder;
        bench = new CommandBench(folder.resolve("data"));
    }

    @BeforeEach
    void open() {
        bench.keep(List.of(new JournalEntry.Pain(new PainEpisode(
                EPISODE,
                Instant.now().minus(3, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS),
                null,
                List.of(new PainSite("neck-back", null)),
                List.of(),
                List.of(),
                List.of(),
                null))));
    }

    /**
     * What was said of a command that is refused.
     *
     * @param words the command; its last word, or what follows an equals sign in it, is wrong
     */
    private Said refused(int code, String words) {
        List<JournalEntry> before = bench.entries();
        Stretching chosen = bench.stretching();
        String[] typed = words.replace("EPISODE", EPISODE.toString()).split(" ", -1);
        Said said = bench.run(typed);
        String all = words + ": " + said;
        assertEquals(code, said.code(), all);
        assertEquals("", said.out(), all);
        String sentence = said.errors().getFirst();
        assertTrue(sentence.contains(typed[typed.length - 1].replaceFirst("^--[a-z-]+=", "")), all);
        assertFalse(said.err().contains("Exception"), all);
        assertEquals(before, bench.entries(), all);
        assertEquals(chosen, bench.stretching(), all);
        return said;
    }

    /** What Nape does not have: exit code 3. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "log pain --score=3 --site=elbow",
                "log pain --score=3 --site=neck-back --trigger=moon",
                "log pain --score=3 --site=neck-back --symptom=boredom",
                "log reading --score=3 no-such-entry",
                "log spasm no-such-entry",
                "log remedy --minutes=5 leeches",
                "log stretch head-stand",
                "log end no-such-entry",
                "log delete no-such-entry",
                "log delete ab",
                "stretch head-stand",
                "routines handstands",
                "exercises head-stand",
                "schedule set never"
            })
    void namesWhatNapeDoesNotHave(String words) {
        refused(3, words);
    }

    /** What is no value of its kind: exit code 2. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "log pain --site=neck-back --score=11",
                "log pain --site=neck-back --score=-1",
                "log pain --site=neck-back --score=bad",
                "log pain --score=3 --site=neck-back --side=upper",
                "log reading EPISODE --score=11",
                "log spasm EPISODE --score=12",
                "log remedy ice --minutes=ten",
                "log remedy ice --minutes=5 --before=11",
                "log remedy ice --minutes=5 --after=-2",
                "log pain --score=3 --site=neck-back --at=noon",
                "log end EPISODE --at=25:61",
                "log list --from=tomorrowish",
                "insights --to=31/12/2026",
                "demo --years=many",
                "demo --seed=x"
            })
    void namesWhatIsNoValueOfItsKind(String words) {
        refused(2, words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log",
                "log reading EPISODE",
                "log remedy ice",
                "log measure nprs",
                "report csv",
                "restore",
                "backup",
                "stretch",
                "import",
                "schedule set"
            })
    void saysWhereToReadOnWhenSomethingIsLeftOut(String words) {
        List<JournalEntry> before = bench.entries();
        Said said = bench.run(words.replace("EPISODE", EPISODE.toString()).split(" ", -1));
        assertEquals(2, said.code(), said.toString());
        String command = words.replaceFirst(" (--.*|EPISODE|ice|nprs|csv)$", "");
        assertTrue(
                said.err().contains("nape " + command + " --help") || said.err().contains("nape " + command),
                said.toString());
        assertEquals(before, bench.entries());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log pain",
                "log list",
                "status",
                "advise",
                "report csv --out=x.csv",
                "insights",
                "break",
                "schedule",
                "guide"
            })
    void namesAnOptionThatItDoesNotHave(String command) {
        Said said = bench.run((command + " --loud").split(" ", -1));
        assertEquals(2, said.code(), said.toString());
        assertTrue(said.errors().getFirst().contains("--loud"), said.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"reading --score=3", "spasm", "end", "delete"})
    void takesTheEndOfAnIdThatOnlyOneEntryHas(String command) {
        String[] words = ("log " + command + " abcd").split(" ", -1);
        Said said = bench.run(words);
        assertEquals(0, said.code(), said.toString());
    }

    @Test
    void asksForScoreAndPlaceOfANewEpisode() {
        for (String words : List.of("log pain", "log pain --score=3", "log pain --site=neck-back")) {
            Said said = bench.run(words.split(" ", -1));
            assertEquals(2, said.code(), words + said);
            assertTrue(said.err().contains("--score") && said.err().contains("--site"), words + said);
            assertEquals(1, bench.entries().size(), words);
        }
    }

    @Test
    void refusesDaysInTheWrongOrder() {
        for (String command : List.of("log list", "insights", "report csv --out=" + folder.resolve("x.csv"))) {
            Said said = bench.run((command + " --from=2026-03-10 --to=2026-03-09").split(" ", -1));
            assertEquals(2, said.code(), command + said);
            assertEquals(1, said.errors().size(), command + said);
        }
        assertEquals(0, bench.run("log", "list", "--to=2001-01-01").code(), "a last day alone is in no order");
    }

    @Test
    void neverTakesBackMoreThanWasDone() {
        assertEquals(0, bench.run("log", "undo").code(), "the episode of this test");
        Said nothing = bench.run("log", "undo");
        assertTrue(bench.entries().isEmpty());
        assertEquals(3, nothing.code(), nothing.toString());
    }
}
