package app.nape.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.SorePart;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/**
 * The road of a translation: a language that nobody speaks has a bundle, and the catalogue is in that language without one line of
 * code. What is not in its bundle is English.
 */
public class MadeUpLanguageTest {
    private static final Properties BUNDLE = bundle();
    private static final ExerciseCatalogue CATALOGUE = exercises();

    /** The catalogue in that language. */
    public static ExerciseCatalogue exercises() {
        return ExerciseCatalogueReader.read(
                "exercises.json", EveryCatalogue.bytes("exercises.json"), MadeUpLanguageTest::text);
    }

    private static Optional<String> text(String key) {
        return Optional.ofNullable(BUNDLE.getProperty(key)).or(() -> Bundled.TEXTS.verbatim(key));
    }

    private static Properties bundle() {
        Properties read = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/test/resources/app/nape/i18n/exercises_qps.properties"))) {
            read.load(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return read;
    }

    @Test
    void saysWhatIsTranslatedInThatLanguageAsItIsWritten() {
        Exercise hug = CATALOGUE.exercise("self-hug").orElseThrow();
        assertEquals("Sef’ug {mem}", hug.name());
        assertEquals(List.of("Kross 'za' arms.", "Ŕound, tzen ẁait.", "Höld!"), hug.steps());
        assertEquals("Ŕound ẁee", hug.phases().get(1).cue());
        assertEquals("ẁeen ŝholdas", hug.regions().getFirst().label());
        Routine pause = CATALOGUE.routine("micro-60").orElseThrow();
        assertEquals("Skreenpaus", pause.name());
        assertEquals("Ñu böunz.", CATALOGUE.cautions().get("no_bounce"));
        assertEquals(
                "ẁal",
                CATALOGUE
                        .exercise("wall-angels")
                        .orElseThrow()
                        .equipment()
                        .getFirst()
                        .label());
    }

    @Test
    void saysInEnglishWhatIsNot() {
        assertEquals(
                "Basic neck stretch",
                CATALOGUE.exercise("basic-neck-stretch").orElseThrow().name());
        assertEquals(
                "Every 30 to 60 minutes",
                CATALOGUE.routine("micro-60").orElseThrow().goal());
    }

    /** Filters and suggestions ask for ids. */
    @Test
    void findsTheSameExercisesForARegionWhateverTheLanguage() {
        for (Exercise english : Bundled.EXERCISES.exercises()) {
            Exercise other = CATALOGUE.exercise(english.id()).orElseThrow();
            assertEquals(ids(english), ids(other));
            for (SorePart part : SorePart.values()) {
                assertEquals(part.meets(english), part.meets(other), part + " " + english.id());
            }
        }
        assertFalse(BUNDLE.isEmpty());
        assertTrue(EveryCatalogue.KEYS.containsAll(BUNDLE.stringPropertyNames()));
    }

    private static List<String> ids(Exercise exercise) {
        return exercise.regions().stream()
                .map(region -> region.id() + region.groups().stream().sorted().toList())
                .toList();
    }
}
