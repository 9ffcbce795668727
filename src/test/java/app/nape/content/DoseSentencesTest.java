package app.nape.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.exercise.Dose;
import app.nape.exercise.DosePart;
import app.nape.exercise.Exercise;
import app.nape.exercise.RoutineItem;
import app.nape.words.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DoseSentencesTest {
    private static final ExerciseCatalogue CATALOGUE = Bundled.EXERCISES;

    private final Texts texts = new Texts(Locale.UK);

    private static Dose dose(String id) {
        return CATALOGUE.exercise(id).orElseThrow().dose();
    }

    @Test
    void saysOnceADayAndNever1To1() {
        assertEquals("Once a day", DoseSentences.daily(texts, dose("neck-curl-head-lift")));
        assertEquals("1 to 3 times a day", DoseSentences.daily(texts, dose("basic-neck-stretch")));
        assertEquals("3 times each side, hold 15 seconds", DoseSentences.amount(texts, dose("basic-neck-stretch")));
        for (Exercise exercise : CATALOGUE.exercises()) {
            String daily = DoseSentences.daily(texts, exercise.dose());
            assertFalse(daily.matches("(\\d+) to \\1 .*") || daily.contains("1 times"), daily);
        }
    }

    @Test
    void saysOfEachNumberThatNoSourceGivesThatItIsNapesOwn() {
        assertEquals(
                "Nape’s own choice, not from a source: how long to hold, how many repetitions, how many times a day.",
                DoseSentences.origin(texts, dose("gentle-mobility-mix")).getFirst());
        assertEquals(
                List.of("Nape’s own choice, not from a source: how many times a day.", "Healthwise: 2 to 4 circles."),
                DoseSentences.origin(texts, dose("shoulder-rolls")));
        assertEquals(
                Set.of(
                        "neck-rotation",
                        "wall-trapezius-stretch",
                        "neck-isometrics",
                        "towel-rotation",
                        "reach-and-round",
                        "thoracic-extension-chair"),
                CATALOGUE.exercises().stream()
                        .filter(each -> !each.dose().own().contains(DosePart.TIMES_A_DAY))
                        .map(Exercise::id)
                        .collect(Collectors.toSet()),
                "of so few a source says how often");
    }

    @Test
    void keepsWhoseNumbersTheyAreInARoutine() {
        Exercise exercise = CATALOGUE.exercise("shoulder-rolls").orElseThrow();
        assertEquals(
                exercise.dose().own(),
                RoutineItem.plain("shoulder-rolls").dose(exercise).own());
    }

    @Test
    void everyNoteIsAPlainSentenceForWhoeverDoesIt() {
        for (Exercise exercise : CATALOGUE.exercises()) {
            String note = exercise.dose().note();
            assertNotNull(note, exercise.id());
            for (String editors : List.of("article:", "Nape says", "Why so much", " s x ", "reps", "The text has")) {
                assertFalse(note.contains(editors), exercise.id() + ": " + note);
            }
            assertTrue(note.endsWith("."), note);
        }
    }

    @Test
    void everyShippedRoutineSaysWhereItsNumbersComeFrom() {
        CATALOGUE
                .routines()
                .forEach(each -> assertFalse(RoutineOrigin.of(texts, each).isEmpty(), each.id()));
        assertEquals(
                "Not when pain is above 4 of 10 (Nape’s own limit).",
                RoutineOrigin.of(texts, CATALOGUE.routine("acute-spasm").orElseThrow())
                        .getFirst());
    }

    /** Pages that say otherwise, or that nobody could read, are cited no more; the first article can be looked up. */
    @Test
    void citesOnlyWhatSaysWhatIsTaughtHere() {
        Set<String> used = CATALOGUE.exercises().stream()
                .flatMap(each -> each.sources().stream())
                .collect(Collectors.toSet());
        assertEquals(CATALOGUE.sources().keySet(), used);
        for (String gone : List.of("betterbacks", "sic_scm", "standupstr8", "nhs_breath", "house", "avail", "willow")) {
            assertFalse(used.contains(gone), gone);
        }
        ExerciseSource article = CATALOGUE.sources().get("seed001");
        assertNotNull(article);
        assertTrue(article.title().contains("Burgess") && article.title().contains("12 March 2018"), article.title());
        assertEquals("https://www.medicalnewstoday.com/articles/321180", article.url());
    }

    @Test
    void massageIsNotForTheFirstDaysOfAStrain() {
        for (String id : List.of("neck-self-massage", "rhomboid-ball-wall")) {
            Exercise massage = CATALOGUE.exercise(id).orElseThrow();
            assertTrue(massage.safety().cautions().contains("fresh_strain"), id);
            assertTrue(massage.sources().contains("nhs_strain"), id);
        }
    }

    @Test
    void saysALimitOnceAndNoneWhereThereIsNone() {
        Exercise curl = CATALOGUE.exercise("neck-curl-head-lift").orElseThrow();
        assertEquals(List.of("Not when pain is above 4 of 10 (Nape’s own limit)."), LimitSentences.of(texts, curl));
        assertTrue(curl.safety().cautions().containsAll(List.of("not_acute", "no_force")));
        assertEquals(
                List.of(),
                LimitSentences.of(texts, CATALOGUE.exercise("calm-breathing").orElseThrow()));
    }
}
