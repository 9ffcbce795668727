package app.nape.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a person says about warning signs, step by step. */
class SaidOfSignsTest {
    private static final Instant NOON = Sore.NOON;
    private static final Instant LATER = NOON.plus(Duration.ofHours(1));
    private static final EpisodeSafety NONE = EpisodeSafety.NONE;

    @Test
    void remembersWhenTheCardWasFirstLookedAt() {
        EpisodeSafety once = NONE.seenAt(NOON);
        assertEquals(NOON, once.seen());
        assertEquals(NOON, once.seenAt(LATER).seen());
        assertTrue(NONE.isEmpty());
        assertFalse(once.isEmpty());
    }

    @Test
    void keepsAdviceAboutASignThatStaysTicked() {
        EpisodeSafety advised = NONE.ticked(List.of("fever")).advised(NOON, Set.of("fever:today"));
        EpisodeSafety again = advised.ticked(List.of("fever"));
        assertEquals(Set.of("fever:today"), again.advisedFor());
        assertEquals(Optional.of(NOON), again.whenAdvised());
    }

    @Test
    void asksForAdviceAnewAboutASignThatIsTickedAgain() {
        EpisodeSafety advised =
                NONE.ticked(List.of("fever", "numb")).advised(NOON, Set.of("fever:today", "numb:today"));
        EpisodeSafety without = advised.ticked(List.of("numb"));
        assertEquals(Set.of("fever:today", "numb:today"), without.advisedFor());
        EpisodeSafety back = without.ticked(List.of("fever", "numb"));
        assertEquals(Set.of("numb:today"), back.advisedFor(), "it came back, so it is new");
        assertEquals(Optional.of(NOON), back.whenAdvised(), "for the other one still stands");
        EpisodeSafety alone = NONE.advised(NOON, Set.of("fever:today")).ticked(List.of("fever"));
        assertEquals(Optional.empty(), alone.whenAdvised());
    }

    @Test
    void takesAdviceFromBeforeItNamedItsSignsForThoseThatWereTickedThen() {
        EpisodeSafety old = new EpisodeSafety(List.of("fever"), NOON, NOON);
        assertEquals(Set.of(EpisodeSafety.BEFORE_LEVELS), old.advisedFor());
        assertEquals(
                Set.of(EpisodeSafety.BEFORE_LEVELS),
                old.ticked(List.of("fever")).advisedFor());
        assertEquals(
                Set.of(EpisodeSafety.BEFORE_LEVELS), old.ticked(List.of()).advisedFor(), "less than before is no news");
        EpisodeSafety more = old.ticked(List.of("fever", "numb"));
        assertEquals(Set.of(), more.advisedFor());
        assertEquals(Optional.empty(), more.whenAdvised());
        assertEquals(Set.of(), new EpisodeSafety(List.of("fever"), NOON, null).advisedFor());
    }

    @Test
    void addsAdviceAndTakesItBack() {
        EpisodeSafety both = NONE.advised(NOON, Set.of("fever:today")).advised(LATER, Set.of("numb:today"));
        assertEquals(Set.of("fever:today", "numb:today"), both.advisedFor());
        assertEquals(Optional.of(LATER), both.whenAdvised());
        EpisodeSafety taken =
                both.ticked(List.of("fever", "numb")).answered("fall", "no").notAdvised();
        assertEquals(Optional.empty(), taken.whenAdvised());
        assertEquals(Set.of(), taken.advisedFor());
        assertEquals(List.of("fever", "numb"), taken.signs(), "what was ticked stays");
        assertEquals(Map.of("fall", "no"), taken.answers());
    }

    @Test
    void replacesAnAnswerByTheNextOne() {
        EpisodeSafety said =
                NONE.answered("fall", "not-sure").answered("heart", "no").answered("fall", "yes");
        assertEquals(Map.of("fall", "yes", "heart", "no"), said.answers());
    }
}
