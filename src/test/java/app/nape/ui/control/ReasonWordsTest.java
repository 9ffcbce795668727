package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.BodySide;
import app.nape.care.PainSite;
import app.nape.content.Bundled;
import app.nape.content.SiteNames;
import app.nape.exercise.Exercise;
import app.nape.exercise.SorePart;
import app.nape.exercise.Suitability;
import app.nape.journal.SuggestionReason;
import app.nape.words.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Why something is suggested, why something is not, and where it hurts: in the person's words, never as a verdict. */
class ReasonWordsTest {
    private final Texts texts = new Texts(Locale.UK);

    @Test
    void namesTheSideOnlyWhereOneSideAloneHurts() {
        assertEquals("For the right side of the neck", why(SorePart.NECK, BodySide.RIGHT));
        assertEquals("For the left shoulder blade", why(SorePart.SHOULDER_BLADE, BodySide.LEFT));
        assertEquals("For the neck", why(SorePart.NECK, BodySide.BOTH));
        assertEquals("For the shoulders", WhyWords.of(texts, new SuggestionReason.Sore(SorePart.SHOULDER, null)));
    }

    @Test
    void hasAReasonForEachSuggestion() {
        assertEquals("Not done this week", WhyWords.of(texts, new SuggestionReason.NotThisWeek()));
        assertEquals("Not done today", WhyWords.of(texts, new SuggestionReason.NotToday()));
        assertEquals("Short, and done at the desk", WhyWords.of(texts, new SuggestionReason.ShortAtTheDesk()));
        assertEquals("Gentle, because a pain episode is open", WhyWords.of(texts, new SuggestionReason.EpisodeOpen()));
        assertTrue(WhyWords.of(texts, new SuggestionReason.Returning()).startsWith("Gentle for two days"));
        for (SorePart part : SorePart.values()) {
            for (BodySide side : BodySide.values()) {
                assertFalse(why(part, side).contains("{"), part + " " + side);
            }
        }
    }

    @Test
    void saysEachThingThatSpeaksAgainstAnExercise() {
        Exercise exercise = Bundled.EXERCISES.exercises().stream()
                .filter(each -> each.id().equals("scm-stretch"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(), against(exercise, false, Set.of()));
        assertTrue(against(exercise, true, Set.of()).contains("Too much while a pain episode is open"));
        String ticked = Suitability.TICKABLE.stream()
                .filter(key ->
                        !new Suitability(false, Set.of(key)).against(exercise).isEmpty())
                .findFirst()
                .orElseThrow();
        List<String> said = against(exercise, false, Set.of(ticked));
        assertEquals(1, said.size());
        assertTrue(said.getFirst().startsWith("You have ticked: "), said::toString);
        assertEquals(2, against(exercise, true, Set.of(ticked)).size());
    }

    @Test
    void saysWhatWasTickedInWordsWhateverItWas() {
        for (Exercise exercise : Bundled.EXERCISES.exercises()) {
            against(exercise, true, Set.copyOf(Suitability.TICKABLE))
                    .forEach(reason -> assertFalse(reason.endsWith(".") || reason.contains("_"), reason));
        }
    }

    @Test
    void namesAPlaceWithItsSide() {
        SiteNames names = new SiteNames(texts, Bundled.CARE);
        assertEquals("Back of neck, left", names.of(new PainSite("neck-back", BodySide.LEFT)));
        assertEquals("Back of neck, right", names.of(new PainSite("neck-back", BodySide.RIGHT)));
        assertEquals("Back of neck, both sides", names.of(new PainSite("neck-back", BodySide.BOTH)));
        assertEquals("Back of neck", names.of(new PainSite("neck-back", null)));
        assertEquals("tail", names.of(new PainSite("tail", null)), "a place of an older version names itself");
    }

    @Test
    void saysNothingOfBothSidesWhereThereIsOnlyOne() {
        String middle = Bundled.CARE.sites().stream()
                .filter(site -> site.sides().size() <= 1)
                .findFirst()
                .orElseThrow()
                .id();
        SiteNames names = new SiteNames(texts, Bundled.CARE);
        assertEquals(names.of(new PainSite(middle, null)), names.of(new PainSite(middle, BodySide.BOTH)));
    }

    private String why(SorePart part, BodySide side) {
        return WhyWords.of(texts, new SuggestionReason.Sore(part, side));
    }

    private List<String> against(Exercise exercise, boolean open, Set<String> ticked) {
        return ObjectionWords.of(texts, new Suitability(open, ticked), exercise);
    }
}
