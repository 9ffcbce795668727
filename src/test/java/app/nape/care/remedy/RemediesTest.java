package app.nape.care.remedy;

import static app.nape.care.remedy.SampleRemedies.ALL;
import static app.nape.care.remedy.SampleRemedies.BATH;
import static app.nape.care.remedy.SampleRemedies.CURRENT;
import static app.nape.care.remedy.SampleRemedies.NAP;
import static app.nape.care.remedy.SampleRemedies.NO_REST;
import static app.nape.care.remedy.SampleRemedies.PACK;
import static app.nape.care.remedy.SampleRemedies.PAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.standing.Relief;
import app.nape.care.standing.Standing;
import app.nape.care.standing.StandingLevel;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class RemediesTest {
    private static List<RemedyKind> of(Predicate<RemedyKind> so) {
        return ALL.all().stream().filter(so).toList();
    }

    @Test
    void tellsByItsEntryWhatARemedyDoes() {
        assertEquals(List.of(PAD, PACK, CURRENT), of(RemedyKind::onSkin));
        assertEquals(List.of(BATH, PAD), of(RemedyKind::warms));
        assertEquals(List.of(BATH, PAD, PACK), of(RemedyKind::tempers));
        assertEquals(List.of(PAD, PACK), of(RemedyKind::rests));
        assertEquals(java.util.Optional.empty(), NAP.relief());
    }

    @Test
    void letsTheSkinRestOnlyWhereTheEntryGivesATime() {
        assertFalse(SampleRemedies.kind("x", NO_REST, Relief.ICE, true).rests());
        assertFalse(SampleRemedies.kind("x", null, Relief.ICE, true).rests());
        assertFalse(SampleRemedies.kind("x", SampleRemedies.TIMING, Relief.ICE, false)
                .rests());
    }

    @Test
    void choosesBetweenWhatCoolsAndWhatWarmsTheSkinThoughABathStandsFirst() {
        assertEquals(List.of(PACK, PAD), ALL.pair());
    }

    @Test
    void saysWhatIsMissingWhenNothingCoolsTheSkin() {
        Exception none = assertThrows(IllegalArgumentException.class, () -> new Remedies(List.of(BATH, PAD)).pair());
        assertEquals("The vocabulary has no ice for the skin.", none.getMessage());
    }

    @Test
    void answersNoForAKeyThatNobodyKnows() {
        assertTrue(ALL.is("pad", RemedyKind::onSkin));
        assertFalse(ALL.is("nap", RemedyKind::onSkin));
        assertFalse(ALL.is("lost", _ -> true));
    }

    @Test
    void offersByTheEntrysWord() {
        RemedyKind near = placed(new RemedyPlace(true, true, false));
        RemedyKind elsewhere = placed(new RemedyPlace(false, false, true));
        Remedies remedies = new Remedies(List.of(elsewhere, near, NAP));
        assertEquals(List.of(near), remedies.atHand());
        assertEquals(List.of(near, NAP), remedies.offered());
    }

    private static RemedyKind placed(RemedyPlace place) {
        return new RemedyKind("x", "x", false, null, null, null, RemedySafety.PLAIN, RemedyLook.PLAIN, place);
    }

    @Test
    void showsTheCautionsOfWhatItCountsAsAndThenItsOwn() {
        RemedyCaution own = new RemedyCaution(Set.of(), "Not with a pacemaker", List.of(), null);
        RemedyCaution warm = new RemedyCaution(Set.of(Relief.HEAT), "Warm, not hot", List.of(), null);
        RemedyCaution cold = new RemedyCaution(Set.of(Relief.ICE), "A thin cloth", List.of(), null);
        List<RemedyCaution> shared = List.of(cold, warm);
        assertEquals(List.of(warm), RemedyCaution.of(BATH, shared), "a bath counts as heat");
        assertEquals(
                List.of(warm, own), RemedyCaution.of(SampleRemedies.kind("x", null, Relief.HEAT, false, own), shared));
        assertEquals(List.of(own), RemedyCaution.of(SampleRemedies.kind("x", null, null, true, own), shared));
        assertEquals(List.of(), RemedyCaution.of(NAP, shared));
    }

    @Test
    void recommendsWhatSignsDoNotKnowUnlessOneIsUrgentOrItWouldLieOnADelicateSite() {
        Standing urgent = standing(StandingLevel.TODAY, false);
        Standing delicate = standing(StandingLevel.NONE, true);
        assertEquals(List.of(), of(kind -> kind.recommendedBy(urgent)));
        assertEquals(List.of(NAP), of(kind -> kind.recommendedBy(delicate)));
        assertEquals(ALL.all(), of(kind -> kind.recommendedBy(Standing.NOTHING)));
    }

    @Test
    void startsWhateverNothingHolds() {
        Standing held = standing(StandingLevel.TODAY, false, Relief.HEAT, Relief.MASSAGE);
        assertEquals(List.of(PACK, CURRENT, NAP), of(kind -> kind.mayStart(held)));
    }

    private static Standing standing(StandingLevel level, boolean delicate, Relief... held) {
        return new Standing(level, List.of(), List.of(), null, Set.of(held), delicate, List.of(), List.of());
    }

    @Test
    void remembersOneOfThePairAsFoundBest() {
        Set<String> kept = RemedyPreference.put(ALL, "pack", Set.of("prefer.pad", "other"));
        assertEquals(Set.of("prefer.pack", "other"), kept);
        assertEquals("pack", RemedyPreference.in(ALL, kept));
        assertEquals(Set.of("other"), RemedyPreference.put(ALL, "bath", kept));
        assertNull(RemedyPreference.in(ALL, Set.of("prefer.bath", "other")));
    }
}
