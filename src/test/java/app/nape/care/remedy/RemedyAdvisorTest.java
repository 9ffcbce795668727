package app.nape.care.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.care.Trigger;
import app.nape.care.TriggerGroup;
import app.nape.care.standing.PersonalCondition;
import app.nape.care.standing.Relief;
import app.nape.care.standing.Standing;
import app.nape.care.standing.StandingLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RemedyAdvisorTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private static final RemedyKind ICE = SampleRemedies.PACK;
    private static final RemedyKind HEAT = SampleRemedies.PAD;
    private static final RemedyCaution CLOTH =
            new RemedyCaution(Set.of(Relief.ICE), "A thin cloth between.", List.of(), null);
    private static final RemedyCaution EYES =
            new RemedyCaution(Set.of(Relief.ICE, Relief.HEAT), "Never on the eyes.", List.of(), null);

    private final RemedyAdvisor advisor = new RemedyAdvisor(
            SampleRemedies.ALL,
            List.of(
                    new Trigger("fall", "Fall", TriggerGroup.INJURY, true, true, null),
                    new Trigger("stress", "Stress", TriggerGroup.BODY, true, false, null)),
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

    private static RemedySituation situation(
            @Nullable PainEpisode episode,
            int episodes,
            boolean beforeActivity,
            @Nullable String preferred,
            @Nullable Instant last) {
        return situation(episode, episodes, beforeActivity, preferred, last, 0, Standing.NOTHING);
    }

    private static RemedySituation situation(
            @Nullable PainEpisode episode,
            int episodes,
            boolean beforeActivity,
            @Nullable String preferred,
            @Nullable Instant last,
            int heatUses,
            Standing standing) {
        return new RemedySituation(
                NOW,
                episode == null ? List.of() : List.of(episode),
                episodes,
                beforeActivity,
                preferred,
                last,
                heatUses,
                standing);
    }

    private RemedyAdvice advise(@Nullable PainEpisode episode, int episodes, @Nullable String preferred) {
        return advisor.advise(situation(episode, episodes, false, preferred, null));
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
    void letsThePersonsPreferenceWinButNeverOverAFreshInjury() {
        RemedyAdvice cold = advise(episode(Duration.ofHours(1), "stress"), 1, ICE.id());
        assertEquals(ICE, cold.remedy());
        assertEquals(List.of(RemedyReason.PREFERENCE), cold.reasons());
        RemedyAdvice other = advise(episode(Duration.ofHours(1), "fall"), 1, HEAT.id());
        assertEquals(ICE, other.remedy());
        assertEquals(List.of(RemedyReason.FRESH_STRAIN, RemedyReason.PREFERENCE_WAITS), other.reasons());
        assertEquals(
                HEAT, advise(episode(Duration.ofDays(3), "fall"), 1, HEAT.id()).remedy());
        RemedyAdvice same = advise(episode(Duration.ofHours(1), "fall"), 1, ICE.id());
        assertEquals(List.of(RemedyReason.PREFERENCE, RemedyReason.FRESH_STRAIN), same.reasons());
        assertEquals(
                ICE,
                advise(episode(Duration.ofHours(1), "fall"), 1, SampleRemedies.NAP.id())
                        .remedy());
    }

    @Test
    void warmsBeforeActivityUnlessAStrainIsFresh() {
        RemedySituation before = situation(null, 0, true, null, null);
        assertEquals(HEAT, advisor.advise(before).remedy());
        assertEquals(
                List.of(RemedyReason.BEFORE_ACTIVITY), advisor.advise(before).reasons());
        RemedySituation fresh = situation(episode(Duration.ofHours(5), "fall"), 1, true, null, null);
        assertEquals(ICE, advisor.advise(fresh).remedy());
        assertEquals(List.of(RemedyReason.FRESH_STRAIN), advisor.advise(fresh).reasons(), "the exercise waits as well");
    }

    private static Standing standing(StandingLevel level, boolean delicate, Relief... asksFirst) {
        return new Standing(
                level,
                List.of(),
                List.of(),
                null,
                level == StandingLevel.EMERGENCY ? Relief.ALL : Set.of(),
                delicate,
                List.of(new PersonalCondition("circulation", Set.of(asksFirst), Set.of(), Set.of(), List.of(), null)),
                List.of());
    }

    private RemedyAdvice advise(PainEpisode episode, Standing standing) {
        return advisor.advise(situation(episode, 1, false, null, null, 0, standing));
    }

    @Test
    void namesNothingWhileAnUrgentSignStandsOrWhereNeitherIsUsed() {
        PainEpisode episode = episode(Duration.ofHours(1), "stress");
        for (StandingLevel level : List.of(StandingLevel.TODAY, StandingLevel.EMERGENCY)) {
            RemedyAdvice none = advise(episode, standing(level, false));
            assertNull(none.remedy());
            assertEquals(List.of(RemedyReason.SIGN), none.reasons());
        }
        assertEquals(
                List.of(RemedyReason.DELICATE_SITE),
                advise(episode, standing(StandingLevel.SOON, true)).reasons());
        assertEquals(HEAT, advise(episode, standing(StandingLevel.SOON, false)).remedy());
    }

    @Test
    void takesTheOtherOneWhereSomethingSpeaksAgainstTheFirstButNoHeatOnAFreshInjury() {
        PainEpisode sore = episode(Duration.ofHours(1), "stress");
        PainEpisode fallen = episode(Duration.ofHours(1), "fall");
        assertEquals(
                ICE,
                advise(sore, standing(StandingLevel.NONE, false, Relief.HEAT)).remedy());
        assertNull(advise(sore, standing(StandingLevel.NONE, false, Relief.HEAT, Relief.ICE))
                .remedy());
        RemedyAdvice none = advise(fallen, standing(StandingLevel.NONE, false, Relief.ICE));
        assertNull(none.remedy());
        assertEquals(List.of(RemedyReason.NOT_WHILE_FRESH), none.reasons());
    }

    @Test
    void saysSoWhenHeatWasUsedThreeTimesInADay() {
        PainEpisode sore = episode(Duration.ofHours(1), "stress");
        assertEquals(
                List.of(RemedyReason.NO_STRAIN),
                advisor.advise(situation(sore, 1, false, null, null, 2, Standing.NOTHING))
                        .reasons());
        assertEquals(
                List.of(RemedyReason.NO_STRAIN, RemedyReason.ENOUGH_TODAY),
                advisor.advise(situation(sore, 1, false, null, null, 3, Standing.NOTHING))
                        .reasons());
    }

    @Test
    void waitsThreeHoursAndWarnsUnderTwo() {
        assertEquals(RemedyPace.TOO_SOON, advisor.pace(ICE, NOW.minus(Duration.ofMinutes(119)), NOW));
        assertEquals(RemedyPace.EARLY, advisor.pace(ICE, NOW.minus(Duration.ofHours(2)), NOW));
        assertEquals(RemedyPace.FREE, advisor.pace(ICE, NOW.minus(Duration.ofHours(3)), NOW));
        assertEquals(RemedyPace.FREE, advisor.pace(ICE, null, NOW));
        Instant ended = NOW.minus(Duration.ofHours(1));
        RemedyAdvice soon = advisor.advise(situation(null, 0, false, null, ended));
        assertEquals(NOW.plus(Duration.ofHours(2)), soon.earliest());
        assertNull(advise(null, 0, null).earliest());
    }

    @Test
    void namesItsRemedyReasonAndPaceByTheKeysThatTextsAndScriptsHave() {
        RemedyAdvice cold = advise(episode(Duration.ofHours(1), "fall"), 1, null);
        RemedyKind remedy = java.util.Objects.requireNonNull(cold.remedy());
        assertEquals(java.util.Optional.of(remedy.id()), cold.remedyId());
        assertEquals("care.reason.fresh-strain", RemedyReason.FRESH_STRAIN.textKey());
        assertEquals("care.pace.too-soon", RemedyPace.TOO_SOON.textKey());
    }
}
