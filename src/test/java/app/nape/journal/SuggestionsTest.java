package app.nape.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.BodySide;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.content.Bundled;
import app.nape.content.ExerciseCatalogue;
import app.nape.exercise.SessionOutcome;
import app.nape.exercise.SorePart;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final ExerciseCatalogue CATALOGUE = Bundled.EXERCISES;
    private static final Instant NOW = Instant.parse("2026-03-10T14:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-03-10T04:00:00Z");

    private boolean open;
    private boolean returning;
    private @Nullable Integer pain;
    private Set<String> ticked = Set.of();
    private Set<String> followed = Set.of();

    private List<Suggestion> after(JournalEntry... lately) {
        return new Suggestions(
                        CATALOGUE.routines(),
                        CATALOGUE.byId(),
                        ticked,
                        followed,
                        Arrays.asList(lately),
                        open,
                        returning,
                        pain,
                        NOW,
                        MORNING)
                .list();
    }

    private static List<String> ids(List<Suggestion> found) {
        return found.stream().map(each -> each.routine().id()).toList();
    }

    private static JournalEntry stretched(String routine, Duration ago, String... done) {
        return new JournalEntry.Stretch(
                UUID.randomUUID(),
                NOW.minus(ago),
                routine,
                List.of(done),
                Duration.ofMinutes(5),
                SessionOutcome.FINISHED,
                null,
                null,
                null);
    }

    private static JournalEntry pain(String site, @Nullable BodySide side, Duration endedAgo) {
        return new JournalEntry.Pain(new PainEpisode(
                UUID.randomUUID(),
                NOW.minus(endedAgo).minus(Duration.ofDays(2)),
                NOW.minus(endedAgo),
                List.of(new PainSite(site, side)),
                List.of(),
                List.of(),
                List.of(),
                null));
    }

    @Test
    void offersTheShortSetForTheDeskToSomebodyNew() {
        List<Suggestion> found = after();
        assertEquals(List.of("desk-5"), ids(found));
        assertEquals(new SuggestionReason.ShortAtTheDesk(), found.getFirst().reason());
    }

    @Test
    void offersOnlyTheGentleSetWhileAnEpisodeIsOpen() {
        open = true;
        followed = Set.of("upper-back", "strength-3x");
        List<Suggestion> found = after(stretched("strength-3x", Duration.ofDays(9), "band-row"));
        assertEquals(List.of("acute-spasm"), ids(found));
        assertEquals(new SuggestionReason.EpisodeOpen(), found.getFirst().reason());
    }

    @Test
    void namesTheSideThatHurtLately() {
        List<Suggestion> found = after(pain("neck-side", BodySide.RIGHT, Duration.ofDays(3)));
        assertEquals(
                new SuggestionReason.Sore(SorePart.NECK, BodySide.RIGHT),
                found.getFirst().reason());
        assertEquals("seed-trio", found.getFirst().routine().id());
    }

    @Test
    void forgetsASiteThatHasBeenQuietForTwoWeeks() {
        assertEquals(List.of("desk-5"), ids(after(pain("neck-side", BodySide.RIGHT, Duration.ofDays(15)))));
    }

    @Test
    void saysNothingOfASiteThatNoExerciseIsFor() {
        assertEquals(List.of("desk-5"), ids(after(pain("hand", BodySide.LEFT, Duration.ofDays(1)))));
    }

    @Test
    void remindsOfWhatWasNotDoneThisWeekTheLongestAgoFirst() {
        List<Suggestion> found = after(
                stretched("upper-back", Duration.ofDays(8), "scapular-clock"),
                stretched("seed-trio", Duration.ofDays(20), "scalene-stretch"),
                stretched("micro-60", Duration.ofDays(2), "shoulder-rolls"));
        assertEquals(List.of("seed-trio", "upper-back", "desk-5"), ids(found));
        assertEquals(new SuggestionReason.NotThisWeek(), found.getFirst().reason());
    }

    @Test
    void doesNotCountASessionInWhichNothingWasDone() {
        followed = Set.of("upper-back");
        List<Suggestion> found = after(stretched("upper-back", Duration.ofHours(1)));
        assertEquals("upper-back", found.getFirst().routine().id());
        assertEquals(new SuggestionReason.NotThisWeek(), found.getFirst().reason());
    }

    @Test
    void offersWhatIsFollowedAndNotYetDoneToday() {
        followed = Set.of("upper-back", "seed-trio");
        List<Suggestion> found = after(
                stretched("upper-back", Duration.ofHours(30), "scapular-clock"),
                stretched("seed-trio", Duration.ofHours(2), "scalene-stretch"));
        assertEquals(List.of("upper-back", "desk-5"), ids(found));
        assertEquals(new SuggestionReason.NotToday(), found.getFirst().reason());
    }

    @Test
    void keepsAwayFromWhatTheTicksSpeakAgainst() {
        followed = Set.of("upper-back");
        ticked = Set.of("osteoporosis", "shoulder");
        assertTrue(ids(after()).stream().noneMatch("upper-back"::equals));
    }

    @Test
    void offersBreathingAndSmallMovementsAboveThePainThatTheGentleSetIsFor() {
        open = true;
        pain = 4;
        assertEquals(List.of("acute-spasm"), ids(after()));
        pain = 5;
        assertEquals(List.of("first-hours"), ids(after()));
    }

    @Test
    void offersTheGentleSetOnTheWayBack() {
        returning = true;
        followed = Set.of("upper-back");
        List<Suggestion> found = after(pain("neck-side", BodySide.RIGHT, Duration.ofHours(5)));
        assertEquals(List.of("acute-spasm"), ids(found));
        assertEquals(new SuggestionReason.Returning(), found.getFirst().reason());
    }

    @Test
    void goesByTheNewestOfSeveralSessions() {
        followed = Set.of("upper-back");
        JournalEntry old = stretched("upper-back", Duration.ofDays(9), "scapular-clock");
        JournalEntry today = stretched("upper-back", Duration.ofHours(2), "scapular-clock");
        assertEquals(List.of("desk-5"), ids(after(old, today)));
        assertEquals(List.of("desk-5"), ids(after(today, old)));
    }

    @Test
    void remindsOfAWeekFromItsLastSecondOn() {
        followed = Set.of();
        Duration week = Duration.ofDays(7);
        assertEquals(List.of("desk-5"), ids(after(stretched("upper-back", week, "scapular-clock"))));
        assertEquals(
                List.of("upper-back", "desk-5"),
                ids(after(stretched("upper-back", week.plusMillis(1), "scapular-clock"))));
    }

    @Test
    void offersNothingTwice() {
        followed = Set.of("desk-5");
        List<Suggestion> found = after(stretched("desk-5", Duration.ofDays(8), "chin-tuck-seated"));
        assertEquals(List.of("desk-5"), ids(found));
        assertEquals(new SuggestionReason.NotThisWeek(), found.getFirst().reason());
    }

    @Test
    void offersThreeAtMost() {
        List<Suggestion> found = after(
                pain("neck-side", BodySide.RIGHT, Duration.ofDays(3)),
                stretched("upper-back", Duration.ofDays(8), "scapular-clock"),
                stretched("strength-3x", Duration.ofDays(9), "band-row"),
                stretched("scalene-focus", Duration.ofDays(10), "scalene-stretch"));
        assertEquals(List.of("seed-trio", "scalene-focus", "strength-3x"), ids(found));
    }

    @Test
    void goesByThePlaceThatHurtMostRecently() {
        List<Suggestion> found = after(
                pain("neck-side", BodySide.RIGHT, Duration.ofDays(13)), pain("t-spine", null, Duration.ofDays(1)));
        assertEquals(
                new SuggestionReason.Sore(SorePart.UPPER_BACK, null),
                found.getFirst().reason());
    }

    @Test
    void namesPartsOfTheBodyAsTheTextsDo() {
        assertEquals("shoulder-blade", SorePart.SHOULDER_BLADE.word());
        assertEquals(java.util.Optional.of(SorePart.CHEST), SorePart.of("chest"));
        assertEquals(java.util.Optional.empty(), SorePart.of("hand"));
    }
}
