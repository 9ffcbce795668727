package app.nape.ui.log.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.BodySide;
import app.nape.care.EditDraft;
import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.care.PainDraft;
import app.nape.care.PainEpisode;
import app.nape.care.PainFields;
import app.nape.care.PainSite;
import app.nape.journal.JournalEntry;
import app.nape.workshop.tour.DirectDraftDesk;
import app.nape.workshop.tour.DirectJournalDesk;
import app.nape.workshop.tour.FixedClocks;
import app.nape.workshop.tour.MemoryJournal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The pain entry without a stage: its draft, its change of an episode, and what it keeps. */
class PainEntryModelTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final PainSite NECK = new PainSite("neck-back", BodySide.LEFT);
    private static final PainSite JAW = new PainSite("jaw", BodySide.RIGHT);
    private static final EpisodeSafety SEEN = new EpisodeSafety(List.of("fever"), NOW.minusSeconds(60), null);

    private final MemoryJournal journal = new MemoryJournal();
    private final DirectDraftDesk drafts = new DirectDraftDesk();
    private final PainEntryModel model = model();
    private final List<PainEpisode> told = new ArrayList<>();

    private PainEntryModel model() {
        return new PainEntryModel(
                new DirectJournalDesk(journal), new FixedClocks(NOW, ZoneOffset.UTC), new Random(1), drafts);
    }

    private void put(PainSite site, int score) {
        model.fields().sites().add(site);
        model.score().set(new Nprs(score));
    }

    private PainDraft draft() {
        return Objects.requireNonNull(drafts.draft().get());
    }

    private EditDraft change() {
        return Objects.requireNonNull(drafts.edit().get());
    }

    private PainEpisode kept() {
        PainEpisode episode = new PainEpisode(
                new UUID(0, 9),
                NOW.minus(Duration.ofDays(1)),
                NOW.minus(Duration.ofHours(2)),
                PainFields.of(List.of(NECK), List.of("stress"), List.of("tight"), List.of("aching"), "as before"),
                SEEN);
        journal.save(new JournalEntry.Pain(episode));
        return episode;
    }

    private PainEpisode stored(UUID id) {
        return ((JournalEntry.Pain) journal.find(id).orElseThrow()).episode();
    }

    @Test
    void isReadyWithAPlaceAndAScore() {
        assertFalse(model.ready().get());
        model.fields().sites().add(NECK);
        assertFalse(model.ready().get());
        model.score().set(new Nprs(0));
        assertTrue(model.ready().get());
        model.fields().sites().clear();
        assertFalse(model.ready().get());
    }

    @Test
    void savesNothingBeforeItIsReady() {
        model.fields().sites().add(NECK);
        model.save(told::add);
        assertEquals(List.of(), told);
        assertEquals(List.of(), journal.openEpisodes());
        assertTrue(model.touched(), "what was put in stays");
    }

    @Test
    void keepsADraftWithEveryTouchUnderTheSameIds() {
        model.fields().sites().add(NECK);
        PainDraft first = draft();
        assertEquals(PainFields.of(List.of(NECK), List.of(), List.of(), List.of(), ""), first.fields());
        assertEquals(NOW, first.begun());
        model.score().set(new Nprs(4));
        model.fields().triggers().add("stress");
        model.fields().symptoms().add("tight");
        model.fields().qualities().add("aching");
        model.fields().note().set(" could not tu");
        model.began().set(NOW.minusSeconds(60));
        PainFields said =
                PainFields.of(List.of(NECK), List.of("stress"), List.of("tight"), List.of("aching"), " could not tu");
        assertEquals(
                new PainDraft(first.episodeId(), first.readingId(), NOW, said, new Nprs(4), NOW.minusSeconds(60)),
                draft());
        assertNotEquals(first.episodeId(), first.readingId());
    }

    @Test
    void forgetsTheDraftWhenAllWasTakenBack() {
        model.fields().symptoms().add("tight");
        assertNotNull(drafts.draft().get());
        model.fields().symptoms().remove("tight");
        assertNull(drafts.draft().get());
        model.fields().note().set("   ");
        assertNull(drafts.draft().get(), "spaces are nothing");
        assertFalse(model.touched());
    }

    @Test
    void takesUpADraftAsItWasLeft() {
        put(NECK, 6);
        model.fields().note().set("half");
        PainDraft left = draft();
        PainEntryModel next = model();
        next.prepare();
        assertEquals(left.fields(), next.fields().now());
        assertEquals(new Nprs(6), next.score().get());
        assertEquals(NOW, next.began().get(), "it began when it was begun to be written, where nothing else was said");
        next.save(told::add);
        assertEquals(left.episodeId(), told.getFirst().id());
    }

    @Test
    void doesNotTakeUpADraftOverWhatStandsThere() {
        put(NECK, 6);
        drafts.keep(
                new PainDraft(new UUID(0, 1), new UUID(0, 2), NOW, PainFields.NOTHING.withNote("another"), null, null));
        model.prepare();
        assertEquals("", model.fields().note().get());
    }

    @Test
    void throwsAwayADraftThatIsInTheJournalAlready() {
        put(NECK, 6);
        PainDraft left = draft();
        model.save(told::add);
        drafts.keep(left);
        PainEntryModel next = model();
        next.prepare();
        assertFalse(next.touched());
        assertNull(drafts.draft().get());
        assertEquals(1, journal.openEpisodes().size());
    }

    @Test
    void throwsItAwayThoughItsFirstScoreWasDeletedSince() {
        put(NECK, 6);
        PainDraft left = draft();
        model.save(told::add);
        journal.delete(left.readingId());
        drafts.keep(left);
        PainEntryModel next = model();
        next.prepare();
        assertFalse(next.touched());
    }

    @Test
    void emptiesItselfWhenTheDraftIsThrownAwayElsewhere() {
        put(NECK, 6);
        drafts.forget();
        assertFalse(model.touched());
        assertNull(model.score().get());
    }

    @Test
    void keepsTheEpisodeAndItsFirstScoreAtItsBeginning() {
        put(NECK, 6);
        model.began().set(NOW.minus(Duration.ofHours(3)));
        model.fields().note().set("  woke with it ");
        PainDraft left = draft();
        model.save(told::add);
        PainEpisode episode = told.getFirst();
        assertEquals(left.episodeId(), episode.id());
        assertEquals(NOW.minus(Duration.ofHours(3)), episode.started());
        assertEquals("woke with it", episode.note());
        assertEquals(EpisodeSafety.NONE, episode.safety());
        assertEquals(
                List.of(new JournalEntry.Reading(left.readingId(), episode.id(), episode.started(), new Nprs(6), null)),
                journal.readings(episode.id()));
        assertFalse(model.touched());
        assertNull(drafts.draft().get());
    }

    @Test
    void takesABeginningThatIsYetToComeForNow() {
        put(NECK, 6);
        model.began().set(NOW.plusSeconds(60));
        model.save(told::add);
        assertEquals(NOW, told.getFirst().started());
        assertNull(told.getFirst().note());
    }

    @Test
    void givesTheNextEntryIdsOfItsOwn() {
        put(NECK, 6);
        model.save(told::add);
        put(JAW, 2);
        model.save(told::add);
        assertEquals(2, journal.openEpisodes().size());
        assertNotEquals(told.getFirst().id(), told.getLast().id());
    }

    @Test
    void showsAnEpisodeForChangesAndKeepsNoDraftOfItWhileNothingIsChanged() {
        model.mend(kept());
        assertEquals(kept().fields(), model.fields().now());
        assertEquals(kept().started(), model.began().get());
        assertEquals(kept().ended(), model.ended().get());
        assertNull(model.score().get());
        assertTrue(model.ready().get(), "its score stands elsewhere");
        assertFalse(model.touched(), "no new entry is begun");
        assertNull(drafts.edit().get());
    }

    @Test
    void keepsAChangeWhileItDiffers() {
        PainEpisode before = kept();
        model.mend(before);
        model.fields().note().set("as before, worse");
        assertEquals(
                new EditDraft(
                        before.id(),
                        NOW,
                        before.fields().withNote("as before, worse"),
                        before.started(),
                        before.ended(),
                        null,
                        null,
                        null),
                change());
        model.fields().note().set("as before");
        assertNull(drafts.edit().get());
        assertNull(drafts.draft().get());
    }

    @Test
    void goesOnWithAHalfMadeChangeOfThatEpisodeAlone() {
        PainEpisode before = kept();
        drafts.keepEdit(new EditDraft(
                before.id(), NOW, before.fields().withNote("half"), before.started(), null, null, new Nprs(3), null));
        model.mend(before);
        assertEquals("half", model.fields().note().get());
        assertNull(model.ended().get());
        assertEquals(new Nprs(3), model.score().get());
        model.mend(new PainEpisode(new UUID(0, 8), NOW, null, List.of(JAW), List.of(), List.of(), List.of(), "other"));
        assertEquals("other", model.fields().note().get());
        assertNull(model.score().get());
    }

    @Test
    void savesAChangeWithWhatWasSaidOnTheCardAndAScoreOfNow() {
        PainEpisode before = kept();
        model.mend(before);
        model.fields().sites().add(JAW);
        model.ended().set(null);
        model.score().set(new Nprs(2));
        model.save(told::add);
        PainEpisode after = stored(before.id());
        assertEquals(Set.of(NECK, JAW), Set.copyOf(after.sites()));
        assertNull(after.ended());
        assertEquals(SEEN, after.safety());
        assertEquals(NOW, journal.readings(before.id()).getFirst().at());
        assertNull(model.mended().get());
        assertNull(drafts.edit().get());
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        model.mend(kept());
        model.ended().set(kept().started().minusMillis(1));
        assertTrue(model.endsBeforeItBegan());
        assertFalse(model.ready().get());
        model.ended().set(kept().started());
        assertFalse(model.endsBeforeItBegan());
        assertTrue(model.ready().get());
        model.began().set(null);
        assertFalse(model.endsBeforeItBegan());
    }

    @Test
    void goesBackToTheHalfWrittenEntryWhenAChangeIsLeft() {
        put(JAW, 4);
        PainDraft half = draft();
        PainEpisode before = kept();
        model.mend(before);
        assertEquals(half, drafts.draft().get(), "it waits meanwhile");
        model.fields().triggers().clear();
        model.leaveMending();
        assertNull(drafts.edit().get());
        assertEquals(half.fields(), model.fields().now());
        assertEquals(new Nprs(4), model.score().get());
        assertEquals(before, stored(before.id()), "as it was kept");
    }

    @Test
    void leavesANewEntryAsItIsWhenNothingIsMended() {
        put(NECK, 6);
        model.leaveMending();
        assertTrue(model.touched());
    }

    @Test
    void asksTheJournalForUsualTriggersAndTheLastPlace() {
        journal.save(new JournalEntry.Pain(kept()));
        model.prepare();
        assertEquals(NECK, model.lastSite().get());
        assertEquals(List.of("stress"), model.usual().get());
    }

    @Test
    void discardsANewEntryAndItsDraft() {
        put(NECK, 6);
        model.discard();
        assertFalse(model.touched());
        assertNull(drafts.draft().get());
        assertEquals(List.of(), journal.openEpisodes());
    }
}
