package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
    private final CommandBench bench;

    SimulateCommandTest(@TempDir Path folder) {
        bench = new CommandBench(folder.resolve("data"));
    }

    @Test
    void livesALifeAndPrintsWhatCameOfIt() {
        CommandBench.Said said = bench.run("simulate", "--days", "30", "--seed", "3", "--json");
        assertEquals(0, said.code(), said.err());
        for (String field : List.of(
                "\"days\" : 30",
                "\"seed\" : 3",
                "\"prompts\"",
                "\"outcomes\"",
                "\"rest-break\"",
                "\"longestActive\"",
                "\"answered\"",
                "\"lapsed\"",
                "\"violations\" : 0",
                "\"daysPerSecond\"")) {
            assertTrue(said.out().contains(field), field + " in " + said.out());
        }
        assertEquals(
                0, bench.run("simulate", "--days", "10", "--schedule", "random").code());
    }

    @Test
    void refusesALifeThatCannotBeLived() {
        assertEquals(2, bench.run("simulate", "--days", "0").code());
        assertEquals(2, bench.run("simulate", "--days", "many").code());
        CommandBench.Said said = bench.run("simulate", "--schedule", "none.json");
        assertEquals(3, said.code());
        assertTrue(said.errors().getFirst().contains("none.json"), said.err());
    }

    @Test
    void refusesWrongWordsOfBreaksInOneSentence() {
        for (String words : List.of(
                "break",
                "break pause",
                "break pause 0s",
                "break pause 25h",
                "break pause soon",
                "break postpone 61m",
                "break reading maybe",
                "break now --kind lunch",
                "break taken --at nonsense",
                "break nap")) {
            CommandBench.Said said = bench.run(words.split(" ", -1));
            assertTrue(said.code() == 2 || said.code() == 3, words + " ended with " + said.code());
            assertTrue(!said.err().isBlank() && said.errors().size() <= 2, words + ": " + said.err());
            assertTrue(said.err().lines().noneMatch(line -> line.contains("Exception")), words);
        }
        assertEquals(5, bench.run("break", "skip").code(), "no agent runs");
    }
}
