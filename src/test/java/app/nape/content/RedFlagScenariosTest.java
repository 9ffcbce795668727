package app.nape.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.EpisodeSafety;
import app.nape.care.standing.Known;
import app.nape.care.standing.OpenCase;
import app.nape.care.standing.Relief;
import app.nape.care.standing.Standing;
import app.nape.words.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs every scenario of sign-scenarios.json: what was noted, and what stands and is held then. */
class RedFlagScenariosTest {
    private final CareCatalogue care = Bundled.CARE;

    @TestFactory
    List<DynamicTest> behavesAsTheFileSays() throws IOException {
        JsonNode scenarios = JsonMapper.shared()
                .readTree(Files.readString(Path.of("src/test/resources/app/nape/content/sign-scenarios.json")));
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode scenario : scenarios.values()) {
            tests.add(DynamicTest.dynamicTest(
                    scenario.get("given") + " → " + scenario.get("expect"), () -> holds(scenario)));
        }
        assertTrue(tests.size() >= 60, "a row for every rule");
        return tests;
    }

    private void holds(JsonNode scenario) {
        JsonNode expected = scenario.get("expect");
        Standing standing = Standing.of(care.standing(), known(scenario.get("given")));
        List<String> signs =
                standing.signs().stream().map(sign -> sign.flag().id()).toList();
        assertEquals(expected.get("level").stringValue(), standing.level().word());
        assertEquals(
                texts(expected, "held"),
                standing.held().stream().map(Relief::word).sorted().toList());
        if (expected.has("first")) {
            assertEquals(expected.get("first").stringValue(), signs.getFirst());
        }
        if (expected.has("signs")) {
            assertEquals(texts(expected, "signs"), signs);
        }
        assertEquals(
                texts(expected, "offers"),
                standing.offers().stream().map(sign -> sign.flag().id()).toList());
        assertEquals(
                text(expected.get("question")),
                Optional.ofNullable(standing.question())
                        .map(question -> question.id())
                        .orElse(""));
    }

    private static Known known(JsonNode given) {
        EpisodeSafety said = EpisodeSafety.NONE;
        if (given.has("answers")) {
            for (String question : given.get("answers").propertyNames()) {
                said = said.answered(
                        question, given.get("answers").get(question).stringValue());
            }
        }
        Noted noted = Noted.at(texts(given, "sites").toArray(String[]::new))
                .symptoms(texts(given, "symptoms"))
                .triggers(texts(given, "triggers"))
                .said(said);
        if (given.has("age_h")) {
            noted = noted.age(Duration.ofHours(given.get("age_h").intValue()));
        }
        if (given.has("scores")) {
            for (JsonNode score : given.get("scores").values()) {
                noted = noted.score(
                        Duration.ofHours(score.get(0).intValue()), score.get(1).intValue());
            }
        }
        List<OpenCase> open = noted.sites().isEmpty() ? List.of() : List.of(noted.open(1));
        return new Known(
                open,
                EpisodeSafety.NONE.ticked(texts(given, "ticked")),
                Set.copyOf(texts(given, "applies")),
                given.has("episodes_30d") ? given.get("episodes_30d").intValue() : open.size(),
                Noted.NOW);
    }

    private static List<String> texts(JsonNode node, String field) {
        return node.has(field)
                ? node.get(field).valueStream().map(JsonNode::stringValue).toList()
                : List.of();
    }

    private static String text(@Nullable JsonNode node) {
        return node == null ? "" : node.stringValue();
    }

    @Test
    void givesTheNumberOfTheRegionAndNeverTheAdviceLineForAnEmergency() {
        StandingWords british =
                new StandingWords(new Texts(Locale.UK), care, LocalHelp.in(care.emergency(), Optional.of("GB")));
        String action =
                british.action(app.nape.care.standing.StandingLevel.EMERGENCY).orElseThrow();
        assertTrue(action.contains("999"), action);
        assertTrue(!action.contains("111"), action);
        assertEquals(Optional.empty(), care.emergency().of("XX"));
        assertTrue(care.emergency().fallback().contains("local emergency number"));
    }
}
