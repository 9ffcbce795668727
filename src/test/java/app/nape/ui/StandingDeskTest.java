package app.nape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.EpisodeSafety;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.care.standing.Relief;
import app.nape.care.standing.StandingLevel;
import app.nape.journal.JournalEntry;
import app.nape.ui.player.UiBench;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The one standing that every page asks: read when first asked for, and again whenever something has changed it. */
class StandingDeskTest {
    private final UiBench bench = new UiBench();
    private final StandingDesk desk = bench.context().standing();

    private void save(JournalEntry entry) {
        bench.<Boolean>change(
                journal -> {
                    journal.save(entry);
                    return true;
                },
                _ -> {});
    }

    private void say(EpisodeSafety said) {
        bench.<Boolean>change(
                journal -> {
                    journal.keepSafety(Map.of(), said);
                    return true;
                },
                _ -> {});
    }

    private static EpisodeSafety ticked(String... signs) {
        return new EpisodeSafety(List.of(signs), null, null, Set.of(), Map.of());
    }

    private UUID hurts(Duration ago, String... symptoms) {
        UUID id = UUID.randomUUID();
        save(new JournalEntry.Pain(new PainEpisode(
                id,
                bench.now().wall().minus(ago),
                null,
                List.of(new PainSite("neck-back", null)),
                List.of(),
                List.of(symptoms),
                List.of(),
                null)));
        return id;
    }

    private StandingLevel level() {
        return desk.now().get().standing().level();
    }

    @Test
    void letsNothingBeginBeforeTheJournalWasRead() {
        bench.unreadable(true);
        assertFalse(desk.now().get().read());
        assertFalse(desk.now().get().mayStart(Relief.EXERCISES));
        bench.unreadable(false);
        desk.refresh();
        assertTrue(desk.now().get().mayStart(Relief.EXERCISES));
    }

    @Test
    void readsAgainWheneverSomebodyHasWritten() {
        assertEquals(StandingLevel.NONE, level());
        say(ticked("cord"));
        assertEquals(StandingLevel.EMERGENCY, level());
        for (Relief relief : Relief.values()) {
            assertFalse(desk.now().get().mayStart(relief), relief.word());
        }
        say(EpisodeSafety.NONE);
        assertEquals(StandingLevel.NONE, level());
    }

    @Test
    void readsAgainWhenWhatAppliesToThePersonChangesAndForNoOtherChoice() {
        List<StandingDesk.View> views = new ArrayList<>();
        desk.now().addListener((_, _, now) -> views.add(now));
        int before = views.size();
        bench.change(settings -> settings.withLooks(looks -> looks.withTextPercent(200)));
        assertEquals(before, views.size());
        String applies = bench.context().care().standing().personal().getFirst().id();
        bench.change(settings -> settings.withStretching(it -> it.withTicked(Set.of(applies))));
        assertEquals(before + 1, views.size());
        assertEquals(
                List.of(applies),
                desk.now().get().standing().askFirst().stream()
                        .map(each -> each.id())
                        .toList());
    }

    @Test
    void runsWhatWaitsForItOnceItIsRead() {
        List<StandingLevel> seen = new ArrayList<>();
        say(ticked("cord"));
        desk.whenRead(() -> seen.add(level()));
        assertEquals(List.of(StandingLevel.EMERGENCY), seen);
    }

    @Test
    void seesWhatTheTimeAloneChangesWhenItIsReadAgain() {
        hurts(Duration.ofHours(1));
        desk.now();
        bench.pass(Duration.ofDays(2));
        desk.refresh();
        assertEquals(bench.now().wall(), desk.now().get().care().now());
    }

    @Test
    void savesThatThePersonWasAdvisedAboutWhateverStands() {
        UUID episode = hurts(Duration.ofHours(1), "numb");
        say(ticked("fever"));
        assertFalse(desk.now().get().standing().signs().isEmpty());
        desk.advised();
        assertEquals(StandingLevel.NONE, level());
        assertTrue(desk.now().get().mayStart(Relief.EXERCISES));
        assertEquals(
                bench.now().wall(),
                ((JournalEntry.Pain) bench.journal().find(episode).orElseThrow())
                        .episode()
                        .safety()
                        .advised());
        say(ticked("fever", "faint"));
        assertFalse(desk.now().get().standing().signs().isEmpty(), "a new sign needs advice of its own");
    }
}
