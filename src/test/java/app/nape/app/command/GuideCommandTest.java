package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GuideCommandTest {
    private final CommandBench bench;

    GuideCommandTest(@TempDir Path folder) {
        bench = new CommandBench(folder);
    }

    private JsonNode json(String... words) {
        CommandBench.Said said = bench.run(words);
        assertEquals(0, said.code(), said.err());
        return new JsonMapper().readTree(said.out());
    }

    @Test
    void tellsWhatIsGoodToKnowWithWhatItRestsOn() {
        String out = bench.run("guide").out();
        assertTrue(out.contains("WHAT A SPASM IS"), out);
        assertTrue(out.contains("Most neck pain lasts only a few weeks."), out);
        assertTrue(out.contains("An article, no study named: L. Burgess 2018; "), out);
        assertTrue(out.contains("Do not drive or cycle while you cannot turn your head."), out);
        assertTrue(out.contains("When to get help: nape redflags"), out);
    }

    @Test
    void findsByAWordAndSaysSoWhenNothingHoldsIt() {
        String out = bench.run("guide", "pillow").out();
        assertTrue(out.contains("Try a low, firm pillow"), out);
        assertFalse(out.contains("laptop"), out);
        assertFalse(bench.run("guide", "spasm").out().contains("rucksack"), "a word in a source’s title is no find");
        CommandBench.Said none = bench.run("guide", "zeppelin");
        assertEquals(3, none.code());
        assertEquals(
                List.of("Nothing that is good to know holds ‘zeppelin’; nape guide shows all of it."), none.errors());
    }

    @Test
    void givesEachStatementItsSourceAndStrengthAsJson() {
        JsonNode all = json("guide", "--json");
        for (JsonNode topic : all.get("topics").values()) {
            for (JsonNode point : topic.get("points").values()) {
                assertFalse(point.get("strength").stringValue().isBlank());
                assertFalse(point.get("sources").isEmpty(), point.toString());
            }
        }
        assertEquals(29, all.get("conditions").size());
        assertEquals("screen-height", all.get("next").stringValue());
        assertTrue(all.get("trying").isNull());
        assertTrue(all.get("askAgain").isNull());
    }

    @Test
    void keepsTicksAndTheOneChangeInTheSettings() {
        JsonNode said = json("guide", "--fits", "screen-height", "--fits", "chair", "--try", "pillow", "--json");
        assertEquals("pillow", said.get("trying").stringValue());
        assertFalse(said.get("since").isNull());
        JsonNode later = json("guide", "--not-yet", "chair", "--json");
        assertEquals("pillow", later.get("trying").stringValue());
        List<String> fits = later.get("check").values().stream()
                .filter(item -> item.get("fits").booleanValue())
                .map(item -> item.get("id").stringValue())
                .toList();
        assertEquals(List.of("screen-height"), fits);
    }

    @Test
    void refusesALineThatTheCheckDoesNotHaveAndChangesNothing() {
        assertEquals(3, bench.run("guide", "--fits", "chair", "zeppelin").code());
        CommandBench.Said said = bench.run("guide", "--fits", "chair", "--try", "hammock");
        assertEquals(3, said.code());
        assertEquals(
                List.of("The check has no line ‘hammock’; nape guide shows them. Nothing was changed."), said.errors());
        assertFalse(json("guide", "--json").get("check").values().stream()
                .anyMatch(item -> item.get("fits").booleanValue()));
    }

    @Test
    void proposesNeitherExerciseNorHeatWhilePainIsOpen() {
        List<String> calm = List.of(
                "screen-height",
                "chair",
                "feet",
                "arms",
                "screen-break",
                "get-up",
                "position",
                "headset",
                "light-bag",
                "lift-well",
                "shoes",
                "pillow",
                "hydrate",
                "stress-care");
        String[] words =
                calm.stream().flatMap(id -> List.of("--fits", id).stream()).toArray(String[]::new);
        String[] fits = new String[words.length + 2];
        fits[0] = "guide";
        fits[1] = "--json";
        System.arraycopy(words, 0, fits, 2, words.length);
        assertEquals("exercise", json(fits).get("next").stringValue());
        assertEquals(
                0,
                bench.run("log", "pain", "--score", "5", "--site", "neck-back").code());
        assertEquals("early-cause", json("guide", "--json").get("next").stringValue());
    }
}
