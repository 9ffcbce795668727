package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.command.CommandBench;
import app.nape.app.parts.ProcessParts;
import app.nape.app.parts.StartWords;
import app.nape.app.paths.Folders;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code nape redflags --json} gives the number of the chosen region, what else may be called, and where that stands. */
class NumberSourcesTest {
    @Test
    void givesEveryNumberBesideItsSources(@TempDir Path folder) throws Exception {
        ProcessParts parts = ProcessParts.of(StartWords.read("--data-dir", folder.toString()));
        Folders.make(parts.paths());
        parts.settings().write(parts.choices().withRegion("RS"));
        CommandBench.Said said = new CommandBench(folder).run("redflags", "--json");
        assertEquals(0, said.code(), said.err());
        JsonNode listing = new JsonMapper().readTree(said.out());
        assertEquals("112", listing.get("emergencyNumber").stringValue());
        assertEquals("RS", listing.get("region").stringValue());
        assertEquals(
                List.of("194"),
                listing.get("alsoNumbers").values().stream()
                        .map(JsonNode::stringValue)
                        .toList());
        assertTrue(listing.get("numberSources").size() > 1, said.out());
        assertTrue(listing.get("numberSources").get(1).get("url").stringValue().startsWith("https://"), said.out());
    }
}
