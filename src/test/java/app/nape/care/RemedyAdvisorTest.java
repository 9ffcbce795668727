package app.nape.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RemedyAdvisorTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private static final RemedyKind.Timing TIMING = new RemedyKind.Timing(
            Duration.ofMinutes(15), Duration.ofMinutes(20), Duration.ofHours(3), Duration.ofHours(2));
    private static final RemedyKind ICE = new RemedyKind("ice", "Ice", true, TIMING, null, null);
    private static final RemedyKind HEAT = new RemedyKind("heat", "Heat", true, TIMING, null, null);
    private static final RemedyCaution CLOTH = new RemedyCaution(true, false, "A thin cloth between.");
    private static final RemedyCaution EYES = new RemedyCaution(true, true, "Never on the eyes.");

    private final RemedyAdvisor advisor = new RemedyAdvisor(
            List.of(ICE, HEAT),
            List.of(
                    new Trigger("fall", "Fall", TriggerGroup.INJURY, true, true, "injury-any", null),
                    new Trigger("stress", "Stress", TriggerGroup.BODY, true, false, null, null)),
            List.of(CLOTH, EYES));

    private static PainEpisode episode(Duration age, String trigger) {
        return new PainEpisode(
                new UUID(0, 1),
                NOW.minus(age),
                null,
                List.of(new PainSite("neck-back", null)),
                List.of(trigger),
                List.of(),
                List.of(),
                null);
    }

    private RemedyAdvice advise(@Nullable PainEpisode episode, int episodes, @Nullable String preferred) {
        return advisor.advise(new RemedySituation(NOW, episode, episodes, false, preferred, null));
    }

    @Test
    void coolsAFreshStrainForSeventyTwoHours() {
        RemedyAdvice first = advise(episode(Duration.ofHours(71), "fall"), 1, null);
        assertEquals(ICE, first.remedy());
        assertEquals(List.of(RemedyReason.FRESH_STRAIN), first.reasons());
        assertEquals(List.of(CLOTH, EYES), first.cautions());
        RemedyAdvice later = advise(episode(Duration.ofDays(3), "fall"), 1, null);
        assertEquals(HEAT, later.remedy());
        assertEquals(List.of(RemedyReason.LATER), later.reasons());
        assertEquals(List.of(EYES), later.cautions());
    }

    @Test
    void warmsWhatKeepsComingBackAndWhatIsNoStrain() {
        assertEquals(
                List.of(RemedyReason.RECURRING, RemedyReason.NO_STRAIN),
                advise(episode(Duration.ofHours(1), "stress"), 3, null).reasons());
        RemedyAdvice single = advise(episode(Duration.ofHours(1), "stress"), 2, null);
        assertEquals(HEAT, single.remedy());
        assertEquals(List.of(RemedyReason.NO_STRAIN), single.reasons());
        assertEquals(List.of(RemedyReason.NO_EPISODE), advise(null, 0, null).reasons());
    }

    @Test
    void letsThePersonsPreferenceWin() {
        RemedyAdvice other = advise(episode(Duration.ofHours(1), "fall"), 1, "heat");
        assertEquals(HEAT, other.remedy());
        assertEquals(List.of(RemedyReason.PREFERENCE), other.reasons());
        RemedyAdvice same = advise(episode(Duration.ofHours(1), "fall"), 1, "ice");
        assertEquals(List.of(RemedyReason.PREFERENCE, RemedyReason.FRESH_STRAIN), same.reasons());
        assertEquals(
                ICE, advise(episode(Duration.ofHours(1), "fall"), 1, "walk").remedy());
    }

    @Test
    void warmsBeforeActivityUnlessAStrainIsFresh() {
        RemedySituation before = new RemedySituation(NOW, null, 0, true, null, null);
        assertEquals(HEAT, advisor.advise(before).remedy());
        assertEquals(
                List.of(RemedyReason.BEFORE_ACTIVITY), advisor.advise(before).reasons());
        RemedySituation fresh = new RemedySituation(NOW, episode(Duration.ofHours(5), "fall"), 1, true, null, null);
        assertEquals(ICE, advisor.advise(fresh).remedy());
    }

    @Test
    void waitsThreeHoursAndWarnsUnderTwo() {
        assertEquals(RemedyPace.TOO_SOON, advisor.pace(ICE, NOW.minus(Duration.ofMinutes(119)), NOW));
        assertEquals(RemedyPace.EARLY, advisor.pace(ICE, NOW.minus(Duration.ofHours(2)), NOW));
        assertEquals(RemedyPace.FREE, advisor.pace(ICE, NOW.minus(Duration.ofHours(3)), NOW));
        assertEquals(RemedyPace.FREE, advisor.pace(ICE, null, NOW));
        Instant ended = NOW.minus(Duration.ofHours(1));
        RemedyAdvice soon = advisor.advise(new RemedySituation(NOW, null, 0, false, null, ended));
        assertEquals(NOW.plus(Duration.ofHours(2)), soon.earliest());
        assertNull(advise(null, 0, null).earliest());
    }
}
