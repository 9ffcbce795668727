package app.nape.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PainEpisodeTest {
    private static final Instant LATER = Sore.NOON.plus(Duration.ofHours(2));

    private static boolean meet(String one, String other) {
        boolean met = Sore.site(one).meets(Sore.site(other));
        assertEquals(met, Sore.site(other).meets(Sore.site(one)), "whichever is asked");
        return met;
    }

    @Test
    void takesTwoScoresForOnePainUnlessTheSideSpeaksAgainstIt() {
        assertTrue(meet("neck-side:left", "neck-side:left"));
        assertTrue(meet("neck-side:left", "neck-side"), "the side was not said");
        assertTrue(meet("neck-side", "neck-side"));
        assertTrue(meet("neck-side:left", "neck-side:both"));
        assertFalse(meet("neck-side:left", "neck-side:right"));
        assertFalse(meet("neck-side:left", "shoulder:left"));
        assertFalse(meet("neck-side", "shoulder"));
    }

    @Test
    void hurtsWhereOneOfItsPlacesIs() {
        PainEpisode episode = Sore.at("neck-back", "shoulder:left").episode();
        assertTrue(episode.hurtsAt(List.of(Sore.site("jaw"), Sore.site("shoulder"))));
        assertFalse(episode.hurtsAt(List.of(Sore.site("shoulder:right"), Sore.site("jaw"))));
        assertFalse(episode.hurtsAt(List.of()));
    }

    @Test
    void isOpenUntilItIsOverAndCanBeOpenedAgain() {
        PainEpisode episode = Sore.at("neck-back").episode();
        assertTrue(episode.open());
        PainEpisode over = episode.withEnded(LATER);
        assertFalse(over.open());
        assertEquals(Sore.at("neck-back").over(LATER).episode(), over);
        assertEquals(episode, over.withEnded(null));
    }

    @Test
    void takesInWhatASecondEntryAddsAndNothingTwice() {
        PainEpisode first = Sore.at("neck-back")
                .after("stress")
                .with("headache")
                .note("woke up with it")
                .episode();
        PainEpisode both = first.with(PainFields.of(
                List.of(Sore.site("shoulder:left"), Sore.site("neck-back")),
                List.of("stress", "pillow"),
                List.of("stiff", "headache"),
                List.of("dull"),
                ""));
        assertEquals(List.of(Sore.site("neck-back"), Sore.site("shoulder:left")), both.sites());
        assertEquals(List.of("stress", "pillow"), both.triggers(), "the likeliest stays first");
        assertEquals(List.of("headache", "stiff"), both.symptoms());
        assertEquals(List.of("dull"), both.qualities());
        assertEquals("woke up with it", both.note());
        assertEquals(first.id(), both.id());
    }

    @Test
    void changesNothingElseWithItsNoteOrWhatWasSaidOfSigns() {
        Sore sore = Sore.at("neck-back").after("fall").over(LATER);
        EpisodeSafety said = EpisodeSafety.NONE.ticked(List.of("fever"));
        assertEquals(sore.note("better").episode(), sore.episode().withNote("better"));
        assertEquals(sore.episode(), sore.note("better").episode().withNote(null));
        assertEquals(sore.said(said).episode(), sore.episode().withSafety(said));
        assertEquals("better", sore.episode().withNote("better").note());
        assertNull(sore.episode().note(), "no words are none, not empty ones");
    }

    @Test
    void opensForEditingAsItWasSaved() {
        PainEpisode episode = Sore.at("neck-back:left")
                .after("fall")
                .with("stiff")
                .over(LATER)
                .note("woke up")
                .episode();
        EditDraft draft = EditDraft.of(episode, LATER);
        assertEquals(episode.id(), draft.entry());
        assertEquals(episode.sites(), draft.fields().sites());
        assertEquals(List.of("fall"), draft.fields().triggers());
        assertEquals(List.of("stiff"), draft.fields().symptoms());
        assertEquals(Sore.NOON, draft.at());
        assertEquals(LATER, draft.ended());
        assertEquals("woke up", draft.note());
        assertEquals("", EditDraft.of(Sore.at("jaw").episode(), LATER).note(), "an empty field, not a missing one");
    }

    @Test
    void knowsWhetherAnEditChangedAnythingWheneverItWasBegun() {
        PainEpisode episode = Sore.at("neck-back").note("woke up").episode();
        EditDraft draft = EditDraft.of(episode, Sore.NOON);
        assertTrue(draft.says(EditDraft.of(episode, LATER)));
        assertFalse(draft.says(EditDraft.of(episode.withNote("woke up with it"), LATER)));
        assertFalse(draft.says(EditDraft.of(episode.withEnded(LATER), LATER)));
        UUID use = Sore.id(7);
        EditDraft remedy = EditDraft.plain(use, Sore.NOON, Sore.NOON, Duration.ofMinutes(15), new Nprs(5), null, "");
        assertTrue(remedy.says(EditDraft.plain(use, LATER, Sore.NOON, Duration.ofMinutes(15), new Nprs(5), null, "")));
        assertFalse(remedy.says(
                EditDraft.plain(use, LATER, Sore.NOON, Duration.ofMinutes(15), new Nprs(5), new Nprs(3), "")));
        assertEquals(List.of(), remedy.fields().sites());
    }

    @Test
    void takesSpacesForNothingSaidAndKeepsWordsWithoutThemAround() {
        assertTrue(PainFields.NOTHING.nothing());
        assertTrue(PainFields.NOTHING.withNote(" \n").nothing());
        PainFields said = PainFields.NOTHING.withNote("  woke up with it ");
        assertFalse(said.nothing());
        assertEquals("woke up with it", said.tidy().note());
    }
}
