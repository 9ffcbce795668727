package app.nape.ui.redflags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.EpisodeSafety;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.care.RedFlag;
import app.nape.care.standing.Relief;
import app.nape.care.standing.StandingLevel;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import app.nape.ui.player.UiBench;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose ticks the card shows and keeps, and what they hold back. */
@SuppressWarnings("NullAway.Init")
class RedFlagModelTest {
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    private UiBench bench;
    private PageContext context;

    @BeforeEach
    void open() {
        bench = new UiBench();
        context = bench.context();
        context.standing().refresh();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void hurts(UUID id, Duration since, List<String> symptoms) {
        bench.change(
                journal -> {
                    journal.save(new JournalEntry.Pain(new PainEpisode(
                            id,
                            bench.now().wall().minus(since),
                            null,
                            List.of(new PainSite("neck-back", null)),
                            List.of(),
                            symptoms,
                            List.of(),
                            null)));
                    return id;
                },
                _ -> {});
    }

    private RedFlagModel card(@Nullable UUID episode) {
        RedFlagModel model = new RedFlagModel(context);
        model.begin(RedFlagSheet.About.of(episode));
        return model;
    }

    private RedFlag flag(String id) {
        return context.care().redFlags().flags().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private EpisodeSafety kept(UUID id) {
        return ((JournalEntry.Pain) bench.journal().find(id).orElseThrow())
                .episode()
                .safety();
    }

    private boolean mayStart(Relief relief) {
        return context.standing().now().get().mayStart(relief);
    }

    @Test
    void keepsThatItWasLookedAtForTheNewestOpenEpisodeAlone() {
        hurts(FIRST, Duration.ofDays(2), List.of());
        hurts(SECOND, Duration.ofHours(1), List.of());
        card(null);
        assertEquals(bench.now().wall(), kept(SECOND).seen());
        assertNull(kept(FIRST).seen());
        assertTrue(bench.journal().cardSafety().isEmpty());
    }

    @Test
    void isAboutTheEpisodeItWasOpenedFor() {
        hurts(FIRST, Duration.ofDays(2), List.of());
        hurts(SECOND, Duration.ofHours(1), List.of());
        card(FIRST).tick(flag("fever"), true);
        assertEquals(List.of("fever"), kept(FIRST).signs());
        assertEquals(EpisodeSafety.NONE, kept(SECOND));
    }

    @Test
    void keepsTheFirstLookAndNoLaterOne() {
        hurts(FIRST, Duration.ofDays(2), List.of());
        card(FIRST);
        var first = kept(FIRST).seen();
        bench.pass(Duration.ofHours(5));
        card(FIRST);
        assertEquals(first, kept(FIRST).seen());
    }

    @Test
    void keepsTicksApartFromAnyEpisodeWhereNoneIsOpen() {
        RedFlagModel model = card(null);
        model.tick(flag("faint"), true);
        assertEquals(List.of("faint"), bench.journal().cardSafety().signs());
        assertTrue(model.ticked(flag("faint")));
        assertTrue(card(null).ticked(flag("faint")), "the card opens as it was left");
        assertTrue(card(new UUID(0, 99)).ticked(flag("faint")), "also for an episode that was deleted since");
    }

    @Test
    void keepsTicksInTheCardsOrderHoweverTheyWereMade() {
        RedFlagModel model = card(null);
        for (String id : List.of("over-a-week", "fever", "meningitis")) {
            model.tick(flag(id), true);
        }
        model.tick(flag("fever"), true);
        assertEquals(
                List.of("meningitis", "fever", "over-a-week"),
                bench.journal().cardSafety().signs());
        model.tick(flag("fever"), false);
        assertFalse(model.ticked(flag("fever")));
        assertEquals(
                List.of("meningitis", "over-a-week"),
                bench.journal().cardSafety().signs());
    }

    @Test
    void keepsNothingOfNobodyAndShowsNobodysSigns() {
        hurts(FIRST, Duration.ofHours(1), List.of("numb"));
        RedFlagModel model = new RedFlagModel(context);
        model.begin(RedFlagSheet.About.NOBODY);
        assertEquals(StandingLevel.NONE, model.standing().level(), "the person's own pain is none of this card's");
        model.tick(flag("cord"), true);
        assertEquals(StandingLevel.EMERGENCY, model.standing().level(), "it can be tried");
        assertEquals(EpisodeSafety.NONE, kept(FIRST));
        assertTrue(bench.journal().cardSafety().isEmpty());
    }

    @Test
    void holdsEverythingBackFromTheTickOn() {
        assertTrue(mayStart(Relief.EXERCISES));
        RedFlagModel model = card(null);
        model.tick(flag("cord"), true);
        assertEquals(StandingLevel.EMERGENCY, model.standing().level());
        for (Relief relief : Relief.values()) {
            assertFalse(mayStart(relief), relief.word());
        }
        model.tick(flag("cord"), false);
        assertTrue(mayStart(Relief.EXERCISES), "a tick by mistake is taken back");
    }

    @Test
    void holdsNothingBackOnceThePersonWasAdvisedUntilAnotherSign() {
        hurts(FIRST, Duration.ofHours(1), List.of());
        RedFlagModel model = card(FIRST);
        model.tick(flag("fever"), true);
        model.advised();
        assertEquals(List.of(), model.standing().signs());
        assertEquals(
                Optional.of(bench.now().wall()), model.said().get().safety().whenAdvised());
        assertEquals(Optional.of(bench.now().wall()), kept(FIRST).whenAdvised());
        assertTrue(mayStart(Relief.EXERCISES));
        model.tick(flag("cord"), true);
        assertFalse(mayStart(Relief.EXERCISES), "a new sign needs advice of its own");
        assertEquals("cord", model.standing().first().orElseThrow().flag().id());
    }

    @Test
    void holdsBackAgainWhenTheAdviceIsTakenBack() {
        hurts(FIRST, Duration.ofHours(1), List.of("numb"));
        RedFlagModel model = card(FIRST);
        assertEquals(StandingLevel.TODAY, model.standing().level(), "what was noted stands without a tick");
        model.advised();
        assertTrue(mayStart(Relief.ICE));
        model.notAdvised();
        assertEquals(Optional.empty(), kept(FIRST).whenAdvised());
        assertFalse(mayStart(Relief.ICE));
        assertEquals(StandingLevel.TODAY, model.standing().level());
    }

    @Test
    void saysTheMostUrgentSignOfAllOpenEpisodesFirst() {
        hurts(FIRST, Duration.ofDays(2), List.of("numb"));
        hurts(SECOND, Duration.ofHours(1), List.of());
        RedFlagModel model = card(SECOND);
        model.tick(flag("over-a-week"), true);
        assertEquals("limb-nerve", model.standing().first().orElseThrow().flag().id());
        model.tick(flag("meningitis"), true);
        assertEquals("meningitis", model.standing().first().orElseThrow().flag().id());
        assertTrue(model.standing().signs().size() >= 3);
    }
}
