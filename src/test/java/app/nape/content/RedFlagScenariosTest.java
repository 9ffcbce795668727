package app.nape.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.BodyArea;
import app.nape.care.Nprs;
import app.nape.care.RedFlagLevel;
import app.nape.care.Triage;
import app.nape.care.TriagePrompt;
import app.nape.care.TriagePrompt.Act;
import app.nape.care.TriageSituation;
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
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs every scenario that stands in redflags.json itself. */
class RedFlagScenariosTest {
    private final CareCatalogue care = CareCatalogueReader.bundled();
    private final Triage triage = new Triage(care.redFlags(), care.triggers(), care.symptoms());

    @TestFactory
    List<DynamicTest> behavesAsTheFileSays() throws IOException {
        JsonNode file =
                JsonMapper.shared().readTree(Files.readString(Path.of("resources/app/nape/content/redflags.json")));
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode scenario : file.get("scenario_tests").values()) {
            tests.add(DynamicTest.dynamicTest(
                    scenario.get("given") + " → " + scenario.get("expect"), () -> holds(scenario)));
        }
        assertEquals(14, tests.size());
        return tests;
    }

    private void holds(JsonNode scenario) {
        JsonNode given = scenario.get("given");
        List<TriagePrompt> prompts = triage.prompts(situation(given));
        switch (scenario.get("expect").stringValue()) {
            case "checklist_offered" -> assertPrompt(scenario, Act.OFFER_CARD, prompts);
            case "checklist_opens" -> {
                assertPrompt(scenario, Act.OPEN_CARD, prompts);
                assertTrue(triage.holdsExercises(
                        Set.of(), Set.of(given.get("trigger").stringValue()), false));
            }
            case "prompt" -> assertPrompt(scenario, Act.SUGGEST_VISIT, prompts);
            case "none", "no_prompt", "no_doctor_prompt_by_time" -> assertEquals(List.of(), prompts);
            case "EMERGENCY_NOW" -> assertLevel(RedFlagLevel.EMERGENCY_NOW, given);
            case "TODAY" -> assertLevel(RedFlagLevel.TODAY, given);
            case "STOP_EXERCISE then checklist" -> {
                assertEquals(Act.STOP_EXERCISE, prompts.getFirst().act());
                assertEquals(
                        RedFlagLevel.STOP_EXERCISE, prompts.getFirst().flag().level());
            }
            case "fallback_text" -> {
                String region = given.get("region").stringValue();
                assertEquals(Optional.empty(), care.emergency().of(region));
                assertTrue(care.emergency().fallback().contains("local emergency number"));
            }
            case "999 shown, 111 not shown as emergency" -> {
                assertLevel(RedFlagLevel.EMERGENCY_NOW, given);
                var number = care.emergency().of("GB").orElseThrow();
                String action =
                        care.redFlags().advice(RedFlagLevel.EMERGENCY_NOW).action(number.medical(), "111");
                assertTrue(action.contains("999"), action);
                assertTrue(!action.contains("111"), action);
                assertTrue(!number.also().contains("111"));
            }
            default -> throw new AssertionError("Nobody knows how to test " + scenario);
        }
    }

    private void assertPrompt(JsonNode scenario, Act act, List<TriagePrompt> prompts) {
        String rule = scenario.get("rule").stringValue();
        TriagePrompt prompt = prompts.stream()
                .filter(one -> one.flag().id().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No prompt by " + rule + " in " + prompts));
        assertEquals(act, prompt.act());
        if (scenario.has("level")) {
            assertEquals(
                    scenario.get("level").stringValue(), prompt.flag().level().name());
        }
    }

    private void assertLevel(RedFlagLevel level, JsonNode given) {
        Set<String> ticked = Set.copyOf(texts(given, "flags_ticked"));
        assertEquals(level, triage.advice(ticked).orElseThrow().level());
        assertTrue(triage.holdsExercises(ticked, Set.of(), false));
        assertTrue(!triage.holdsExercises(ticked, Set.of(), true));
    }

    private static TriageSituation situation(JsonNode given) {
        return new TriageSituation(
                given.has("episode_age_h")
                        ? Duration.ofHours(given.get("episode_age_h").intValue())
                        : null,
                given.has("site")
                        ? Set.of(
                                BodyArea.valueOf(given.get("site").stringValue().toUpperCase(Locale.ROOT)))
                        : Set.of(),
                score(given.get("pain_now")),
                word(given.get("trigger")),
                word(given.get("symptom")),
                given.has("episodes_30d") ? given.get("episodes_30d").intValue() : 0,
                given.has("during"));
    }

    private static @Nullable Nprs score(@Nullable JsonNode score) {
        return score == null ? null : new Nprs(score.intValue());
    }

    private static Set<String> word(@Nullable JsonNode word) {
        return word == null ? Set.of() : Set.of(word.stringValue());
    }

    private static List<String> texts(JsonNode given, String field) {
        List<String> texts = new ArrayList<>();
        given.get(field).values().forEach(each -> texts.add(each.stringValue()));
        return texts;
    }
}
