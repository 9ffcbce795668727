package app.nape.ui.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.Item;
import app.nape.care.plan.Programme;
import app.nape.content.Bundled;
import app.nape.exchange.plan.PlanTemplates;
import app.nape.exercise.Exercise;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is completed while it is typed, and which exercise is meant by what is typed. */
class PhrasesTest {
    private static final Programme DESK_NECK = PlanTemplates.find("desk-neck").orElseThrow();
    private final Phrases phrases = new Phrases();

    private static List<String> found(String typed) {
        return CatalogueItem.find(typed, Bundled.EXERCISES.exercises()).stream()
                .map(Exercise::name)
                .toList();
    }

    @Test
    void completeATitleWhateverItsCase() {
        String title = DESK_NECK.title();
        assertEquals(title.substring(2), phrases.title(title.substring(0, 2)));
        assertEquals(title.substring(2), phrases.title(title.substring(0, 2).toUpperCase(java.util.Locale.ROOT)));
        assertEquals("", phrases.title(title), "there is nothing more to say");
        assertEquals("", phrases.title(""));
        assertEquals("", phrases.title("qqq"));
    }

    @Test
    void completeALineByItsKind() {
        assertEquals("esk-neck", phrases.line("as: d"));
        String goal = DESK_NECK.goals().getFirst().text();
        assertEquals(goal.substring(3), phrases.line("goal: " + goal.substring(0, 3)));
        String set = DESK_NECK.phases().getFirst().sets().getFirst().title();
        assertEquals(set.substring(1), phrases.line("# " + set.substring(0, 1)));
        assertEquals("", phrases.line("stop: qqq"));
        assertEquals("", phrases.line("nothing of that kind"));
        assertEquals("", phrases.line(""));
    }

    @Test
    void tellThePhasesTitlesFromTheSets() {
        String phase = DESK_NECK.phases().getFirst().title();
        assertEquals(phase.substring(2), phrases.line("## " + phase.substring(0, 2)));
    }

    @Test
    void learnWhatIsWritten() {
        Programme other = PlanTemplates.find("stiff-upper-back").orElseThrow();
        List<Item> items = other.phases().stream()
                .flatMap(phase -> phase.sets().stream())
                .flatMap(set -> set.items().stream())
                .toList();
        phrases.learn(other);
        items.stream().map(Item::note).filter(note -> note.length() > 4).forEach(note -> {
            String completed = phrases.line("2x10; " + note.substring(0, 4));
            assertTrue(
                    items.stream().anyMatch(item -> item.note().equals(note.substring(0, 4) + completed))
                            || !completed.isEmpty(),
                    note);
        });
    }

    @Test
    void findTheExerciseWhoseNameBeginsSoFirst() {
        List<String> chin = found("chin");
        assertTrue(chin.size() > 1, chin.toString());
        assertTrue(chin.getFirst().startsWith("Chin"), chin.toString());
        assertEquals(chin, found(" CHIN "), "however it is written");
    }

    @Test
    void findByTheBeginningsOfSeveralWordsInAnyOrder() {
        for (Exercise each : Bundled.EXERCISES.exercises()) {
            String[] words = each.name().split("[^\\p{L}\\p{N}]+", -1);
            String typed = words[words.length - 1] + " " + words[0];
            if (!typed.isBlank() && words[0].length() > 2) {
                assertTrue(
                        CatalogueItem.find(typed, List.of(each)).contains(each), typed + " should find " + each.name());
            }
        }
        assertEquals(List.of(), found("chin qqq"), "every word is one of its");
        assertEquals(List.of(), found(""));
    }

    @Test
    void findByAMuscleToo() {
        List<Exercise> found = CatalogueItem.find("levator", Bundled.EXERCISES.exercises());
        assertTrue(found.size() > 1, found.toString());
        for (Exercise each : found) {
            assertTrue(
                    each.targetMuscles().stream()
                                    .anyMatch(muscle -> muscle.label().contains("levator"))
                            || each.name().contains("evator"),
                    each.name());
        }
    }

    @Test
    void findNoMoreThanAnybodyReads() {
        assertTrue(found("s").size() <= 8);
    }

    @Test
    void letStrengthAndWhatIsNotForAFreshSpasmPauseInAFlareUp() {
        for (Exercise each : Bundled.EXERCISES.exercises()) {
            boolean pauses = CatalogueItem.flare(each) == app.nape.care.plan.InFlare.PAUSE;
            if (!each.safety().suitableInAcuteSpasm()) {
                assertTrue(pauses, each.id());
            }
            if (pauses && each.safety().suitableInAcuteSpasm()) {
                assertEquals(app.nape.exercise.Category.STRENGTH, each.category(), each.id());
            }
        }
    }
}
