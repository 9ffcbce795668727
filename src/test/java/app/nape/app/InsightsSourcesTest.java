package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.command.CommandBench;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeMeasure;
import app.nape.journal.JournalEntry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Numbers of {@code nape insights} stand beside where they are from. */
class InsightsSourcesTest {
    private final CommandBench bench;

    InsightsSourcesTest(@TempDir Path folder) {
        bench = new CommandBench(folder);
        bench.keep(List.of(answered(1, Duration.ofDays(20), 6), answered(2, Duration.ofHours(1), 3)));
    }

    private static JournalEntry.Measure answered(int id, Duration ago, int score) {
        return new JournalEntry.Measure(
                new UUID(7, id),
                Instant.now().minus(ago),
                OutcomeMeasure.NPRS,
                List.of(new OutcomeAnswer(null, score)),
                null);
    }

    @Test
    void namesADirectionAndInWhomTheNumbersWereFound() {
        String out = bench.run("insights").out();
        assertTrue(out.contains("−3.0 points since"), out);
        assertTrue(out.contains("As much as people notice, in the better direction"), out);
        assertTrue(out.contains("Over three months"), out);
    }

    @Test
    void givesEachPublishedChangeWithItsSourceAsJson() {
        JsonNode all = new JsonMapper().readTree(bench.run("insights", "--json").out());
        JsonNode change = all.get("changes").get(0);
        assertEquals("nprs", change.get("measure").stringValue());
        assertEquals("noticeable", change.get("standing").stringValue());
        assertTrue(change.get("better").booleanValue());
        for (JsonNode figure : change.get("published").values()) {
            assertFalse(figure.get("source").stringValue().isBlank());
            assertFalse(figure.get("words").stringValue().isBlank());
        }
        JsonNode mark = all.get("mark");
        assertEquals(2, mark.get("points").intValue());
        assertEquals(30, mark.get("percent").intValue());
        assertTrue(mark.get("sources").get(0).stringValue().contains("Nape’s own rule"));
        assertTrue(mark.get("sources").get(1).stringValue().contains("Farrar J T"));
    }
}
