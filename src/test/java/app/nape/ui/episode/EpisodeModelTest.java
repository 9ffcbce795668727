package app.nape.ui.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.care.remedy.RemedyKind;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import app.nape.ui.player.UiBench;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is known of an open episode, what is asked about it, and what a tap on its card keeps. */
@SuppressWarnings("NullAway.Init")
class EpisodeModelTest {
    private static final UUID NECK = new UUID(0, 1);
    private static final UUID JAW = new UUID(0, 2);

    private UiBench bench;
    private PageContext context;
    private EpisodeModel model;

    @BeforeEach
    void open() {
        bench = new UiBench();
        context = bench.context();
        model = new EpisodeModel(context, new Random(3));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Instant ago(Duration time) {
        return bench.now().wall().minus(time);
    }

    private PainEpisode pain(UUID id, String site, Duration since, List<String> symptoms) {
        PainEpisode episode = new PainEpisode(
                id, ago(since), null, List.of(new PainSite(site, null)), List.of(), symptoms, List.of(), "as said");
        bench.journal().save(new JournalEntry.Pain(episode));
        return episode;
    }

    private PainEpisode pain(Duration since) {
        return pain(NECK, "neck-back", since, List.of());
    }

    private void scored(UUID of, Duration since, int score) {
        bench.journal().save(new JournalEntry.Reading(UUID.randomUUID(), of, ago(since), new Nprs(score), null));
    }

    private void spasm(UUID of, Duration since) {
        bench.journal().save(new JournalEntry.Spasm(UUID.randomUUID(), of, ago(since), Duration.ZERO, null, null));
    }

    private EpisodeStory story() {
        model.reload();
        return model.open().getFirst();
    }

    private List<JournalEntry.Spasm> spasms() {
        return bench.journal().between(Instant.EPOCH, bench.now().wall().plusSeconds(1), Set.of("spasm")).stream()
                .map(JournalEntry.Spasm.class::cast)
                .toList();
    }

    @Test
    void showsOnlyOpenEpisodesNewestFirst() {
        pain(Duration.ofDays(2));
        pain(JAW, "jaw", Duration.ofHours(1), List.of());
        bench.journal()
                .save(new JournalEntry.Pain(new PainEpisode(
                                new UUID(0, 3),
                                ago(Duration.ofHours(5)),
                                null,
                                List.of(new PainSite("c-spine", null)),
                                List.of(),
                                List.of(),
                                List.of(),
                                null)
                        .withEnded(ago(Duration.ofHours(4)))));
        model.reload();
        assertEquals(
                List.of(JAW, NECK),
                model.open().stream().map(story -> story.episode().id()).toList());
    }

    @Test
    void tellsOfEachEpisodeOnlyWhatBelongsToIt() {
        pain(Duration.ofHours(6));
        pain(JAW, "jaw", Duration.ofHours(6), List.of());
        scored(NECK, Duration.ofHours(5), 7);
        scored(NECK, Duration.ofHours(2), 4);
        scored(JAW, Duration.ofHours(1), 2);
        spasm(NECK, Duration.ofHours(3));
        spasm(JAW, Duration.ofMinutes(10));
        for (UUID of : new UUID[] {NECK, JAW, null}) {
            bench.journal()
                    .save(new JournalEntry.Remedy(
                            UUID.randomUUID(),
                            ago(Duration.ofHours(1)),
                            "ice",
                            Duration.ZERO,
                            null,
                            of,
                            null,
                            null,
                            null));
        }
        model.reload();
        EpisodeStory neck = model.open().stream()
                .filter(story -> story.episode().id().equals(NECK))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(7, 4),
                neck.readings().stream().map(each -> each.score().score()).toList(),
                "oldest first");
        assertEquals(4, neck.newest().orElseThrow().score().score());
        assertEquals(1, neck.spasms().size());
        assertEquals(1, neck.remedies().size());
        assertEquals(NECK, neck.remedies().getFirst().episodeId());
        assertEquals(ago(Duration.ofHours(2)), neck.lastHeard());
    }

    @Test
    void wasLastHeardOfWhenItBeganUntilAnythingElseIsSaid() {
        pain(Duration.ofHours(6));
        assertEquals(Optional.empty(), story().newest());
        assertEquals(ago(Duration.ofHours(6)), story().lastHeard());
        scored(NECK, Duration.ofHours(5), 7);
        assertEquals(ago(Duration.ofHours(5)), story().lastHeard());
        spasm(NECK, Duration.ofHours(1));
        assertEquals(ago(Duration.ofHours(1)), story().lastHeard());
    }

    @Test
    void asksWhetherItIsOverAfterADayWithoutAWord() {
        pain(Duration.ofDays(3));
        scored(NECK, Duration.ofHours(24).minusSeconds(1), 3);
        EpisodeStory story = story();
        assertFalse(model.quiet(story));
        bench.pass(Duration.ofSeconds(1));
        assertTrue(model.quiet(story));
    }

    @Test
    void asksHowItIsThisMorningOncePerMorning() {
        pain(Duration.ofHours(12));
        EpisodeStory story = story();
        assertTrue(model.morning(story), "nine o'clock, and last heard of the evening before");
        scored(NECK, Duration.ofMinutes(30), 3);
        assertFalse(model.morning(story()), "it was said this morning");
        bench.pass(Duration.ofHours(3));
        assertFalse(model.morning(story), "at noon the morning is over");
    }

    @Test
    void keepsHowItIsAndTellsItWithAWayBack() {
        PainEpisode episode = pain(Duration.ofHours(6));
        model.addReading(episode, new Nprs(5));
        assertEquals(5, story().newest().orElseThrow().score().score());
        assertEquals(bench.now().wall(), story().newest().orElseThrow().at());
        assertEquals("Saved: pain 5 of 10.", bench.went().getLast());
        bench.undo();
        assertEquals(Optional.empty(), story().newest());
    }

    @Test
    void letsASpasmEndNowAndNeverBeginBeforeItsEpisode() {
        PainEpisode episode = pain(Duration.ofMinutes(3));
        model.addSpasm(episode, Duration.ofMinutes(1), new Nprs(8));
        model.addSpasm(episode, Duration.ofMinutes(5), null);
        List<JournalEntry.Spasm> kept = spasms();
        JournalEntry.Spasm longer = kept.getFirst();
        JournalEntry.Spasm shorter = kept.getLast();
        assertEquals(ago(Duration.ofMinutes(1)), shorter.at());
        assertEquals(new Nprs(8), shorter.worst());
        assertEquals(episode.started(), longer.at());
        assertEquals(Duration.ofMinutes(5), longer.length(), "how long it was stays as it was said");
        assertNull(longer.worst());
        assertEquals("Spasm saved.", bench.went().getLast());
        bench.undo();
        assertEquals(1, spasms().size());
    }

    @Test
    void endsItNowWithAllElseAsItWasAndOpensItAgainOnUndo() {
        PainEpisode episode = pain(Duration.ofHours(6));
        scored(NECK, Duration.ofHours(5), 7);
        model.end(story());
        model.reload();
        assertEquals(List.of(), List.copyOf(model.open()));
        assertEquals(
                Optional.of(new JournalEntry.Pain(episode.withEnded(bench.now().wall()))),
                bench.journal().find(NECK));
        assertEquals("Marked as over. Good to hear.", bench.went().getLast());
        bench.undo();
        assertTrue(story().episode().open());
    }

    @Test
    void offersIceAndHeatWhileNoSignStands() {
        pain(Duration.ofHours(1));
        for (RemedyKind kind : context.care().remedies().atHand()) {
            assertTrue(model.offers(kind), kind.id());
        }
        assertFalse(model.opensCard());
    }

    @Test
    void offersNoRemedyWhileAnUrgentSignStandsUntilThePersonWasAdvised() {
        pain(NECK, "neck-back", Duration.ofHours(1), List.of("numb"));
        context.standing().refresh();
        assertTrue(model.opensCard(), "the card is opened at once after saving");
        for (RemedyKind kind : context.care().remedies().offered()) {
            assertFalse(model.offers(kind), kind.id());
        }
        context.standing().advised();
        for (RemedyKind kind : context.care().remedies().atHand()) {
            assertTrue(model.offers(kind), kind.id());
        }
        assertFalse(model.opensCard());
    }

    @Test
    void offersNothingBeforeTheSignsAreKnown() {
        bench.unreadable(true);
        for (RemedyKind kind : context.care().remedies().atHand()) {
            assertFalse(model.offers(kind), kind.id());
        }
        bench.unreadable(false);
        context.standing().refresh();
        assertTrue(model.offers(context.care().remedies().atHand().getFirst()));
    }
}
