package app.nape.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every text of the catalogues stands in a bundle; {@link TextsTest} finds those that no entry asks for. */
class CatalogueTextsTest {
    /** Fields that no person reads, or whose words are not translated. */
    private static final Set<String> UNTRANSLATED = Set.of(
            // sources
            "title",
            "author",
            "publisher",
            "check",
            // code systems: terms, licences and what was checked of them
            "display",
            "fsn",
            "snomed_ref",
            "snomed_notice",
            "codes_checked",
            "code_note",
            "check_note",
            "notice",
            "also",
            "valueType",
            "use",
            "why",
            // keys: of a phase, of where a remedy's uses come from
            "name",
            "from_",
            // for those who keep the list of remedies
            "phase",
            "timing_note",
            "fhir",
            "note");

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void refusesAMissingTextByFileIdFieldAndKey(String missing) {
        refuses(missing, Optional.empty());
    }

    @Test
    void takesABlankTextForAMissingOne() {
        refuses("exercises.basic-neck-stretch.name", Optional.of(" "));
    }

    private static void refuses(String missing, Optional<String> instead) {
        CatalogueFault fault = assertThrows(
                CatalogueFault.class,
                () -> EveryCatalogue.read(key -> key.equals(missing) ? instead : Bundled.TEXTS.verbatim(key)));
        String said = String.valueOf(fault.getMessage());
        assertTrue(said.matches("[a-z_]+\\.json, [^,:]+, [^,:]+: There is no text “.*"), said);
        assertTrue(said.endsWith("“" + missing + "”."), said);
    }

    @Test
    void namesTheStepAndTheCueThatLackTheirWords() {
        assertEquals(
                "exercises.json, self-hug, steps: There is no text “exercises.self-hug.step.2”.",
                without("exercises.self-hug.step.2"));
        assertEquals(
                "exercises.json, self-hug, phases[1].cue: There is no text “exercises.self-hug.cue.2”.",
                without("exercises.self-hug.cue.2"));
        assertEquals(
                "exercises.json, neck-front-side, label: There is no text “exercises.region.neck-front-side”.",
                without("exercises.region.neck-front-side"));
    }

    private static String without(String missing) {
        return String.valueOf(assertThrows(
                        CatalogueFault.class,
                        () -> EveryCatalogue.read(
                                key -> key.equals(missing) ? Optional.empty() : Bundled.TEXTS.verbatim(key)))
                .getMessage());
    }

    /** Titles and authors of sources are not translated, terms of a code system neither. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "exercises.json",
                "redflags.json",
                "vocabulary.json",
                "emergency_numbers.json",
                "schedules.json",
                "guide.json"
            })
    void leavesNothingInTheFileThatAPersonReads(String file) {
        TreeSet<String> sentences = new TreeSet<>();
        collect("", new JsonMapper().readTree(EveryCatalogue.bytes(file)), sentences);
        assertEquals(new TreeSet<>(), sentences);
    }

    private static void collect(String field, JsonNode node, TreeSet<String> sentences) {
        if (node.isObject()) {
            node.properties().forEach(each -> collect(each.getKey(), each.getValue(), sentences));
        } else if (node.isArray()) {
            node.values().forEach(each -> collect(field, each, sentences));
        } else if (node.isString() && node.stringValue().contains(" ") && !UNTRANSLATED.contains(field)) {
            sentences.add(field + ": " + node.stringValue());
        }
    }

    /** One key of each kind: that many ways of asking there are. */
    static Collection<String> oneOfEachKind() {
        Map<String, String> kinds = new TreeMap<>();
        EveryCatalogue.KEYS.stream().sorted().forEach(key -> kinds.putIfAbsent(kind(key), key));
        assertTrue(kinds.size() > 5, kinds.toString());
        return kinds.values();
    }

    /** The key without the id and the number in it. */
    private static String kind(String key) {
        String[] words = key.split("\\.", -1);
        boolean family = words.length == 3 && !words[2].matches("name|goal|note|why|dose");
        return words[0] + "." + (family ? words[1] : words.length > 2 ? words[2] : words[1]);
    }
}
