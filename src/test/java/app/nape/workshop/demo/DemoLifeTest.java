package app.nape.workshop.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakOutcome;
import app.nape.care.Nprs;
import app.nape.content.Bundled;
import app.nape.content.CareCatalogue;
import app.nape.content.ExerciseCatalogue;
import app.nape.journal.JournalEntry;
import app.nape.store.Backup;
import app.nape.store.FixedClocks;
import app.nape.store.SqliteJournal;
import app.nape.time.DayRollover;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoLifeTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant END = Instant.parse("2026-03-10T13:00:00Z");

    private final ExerciseCatalogue exercises = Bundled.EXERCISES;

    private List<JournalEntry> life(long seed, int years) {
        List<JournalEntry> all = new ArrayList<>();
        new DemoLife(seed, exercises.routines(), BERLIN, END).live(years, all::addAll);
        return all;
    }

    @Test
    void livesTheSameLifeAgainFromTheSameSeed() {
        assertEquals(life(7, 1), life(7, 1));
        assertNotEquals(life(7, 1), life(8, 1));
    }

    @Test
    void looksLikeAPersonsYears() {
        for (long seed = 1; seed <= 5; seed++) {
            List<JournalEntry> all = life(seed, 3);
            long pains = count(all, "pain");
            assertTrue(pains >= 9 && pains <= 150, "seed " + seed + ": " + pains + " episodes in 3 years");
            assertTrue(count(all, "break") > 10_000, "seed " + seed + ": " + count(all, "break") + " breaks");
            assertTrue(count(all, "stretch") > 300, "seed " + seed + ": " + count(all, "stretch") + " stretches");
            assertTrue(count(all, "remedy") >= pains / 2, "seed " + seed);
            long weekend = all.stream().filter(DemoLifeTest::brokenAtTheWeekend).count();
            assertTrue(weekend < count(all, "break") / 20, "seed " + seed + ": " + weekend + " weekend breaks");
            for (BreakOutcome outcome : List.of(
                    BreakOutcome.TAKEN,
                    BreakOutcome.NATURAL,
                    BreakOutcome.POSTPONED,
                    BreakOutcome.SKIPPED,
                    BreakOutcome.CUT_SHORT)) {
                assertTrue(
                        all.stream().anyMatch(e -> e instanceof JournalEntry.Break b && b.outcome() == outcome),
                        "seed " + seed + ": nothing " + outcome.word());
            }
        }
    }

    private static boolean brokenAtTheWeekend(JournalEntry entry) {
        DayOfWeek day = entry.at().atZone(BERLIN).getDayOfWeek();
        return entry instanceof JournalEntry.Break && (day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY);
    }

    private static long count(List<JournalEntry> all, String kind) {
        return all.stream().filter(entry -> entry.kind().equals(kind)).count();
    }

    @Test
    void namesOnlyWhatTheVocabularyKnowsAndKeepsToTheRulesOfTheSkin() {
        CareCatalogue care = Bundled.CARE;
        Set<UUID> ids = new HashSet<>();
        Instant free = Instant.MIN;
        for (JournalEntry entry : life(3, 3)) {
            assertTrue(ids.add(entry.id()), "two entries have one id");
            assertTrue(entry.at().isBefore(END));
            if (entry instanceof JournalEntry.Pain(var episode)) {
                episode.sites()
                        .forEach(site -> assertTrue(care.site(site.siteId()).isPresent(), site.siteId()));
                episode.triggers().forEach(id -> assertTrue(care.trigger(id).isPresent(), id));
                episode.symptoms().forEach(id -> assertTrue(care.symptom(id).isPresent(), id));
                episode.qualities().forEach(id -> assertTrue(care.quality(id).isPresent(), id));
            }
            if (entry instanceof JournalEntry.Remedy remedy) {
                assertTrue(care.remedy(remedy.remedyId()).isPresent(), remedy.remedyId());
                assertTrue(remedy.length().compareTo(Duration.ofMinutes(20)) <= 0);
                if (care.remedy(remedy.remedyId()).orElseThrow().onSkin()) {
                    assertFalse(remedy.at().isBefore(free), remedy.toString());
                    free = remedy.at().plus(remedy.length()).plus(Duration.ofHours(3));
                }
                Nprs before = Objects.requireNonNull(remedy.before());
                assertTrue(before.score() >= 3);
            }
        }
    }

    @Test
    void fillsAJournalWithFiveYearsInAFewSecondsAndLeavesAnEpisodeOpen(@TempDir Path folder) {
        long begun = System.nanoTime();
        try (SqliteJournal journal =
                SqliteJournal.open(folder.resolve("nape.db"), FixedClocks.BERLIN, () -> DayRollover.DEFAULT)) {
            int written = Demo.fill(journal, new DemoLife(1, exercises.routines(), BERLIN, END), 5);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            System.out.println(written + " demo entries in " + took.toMillis() + " ms");
            assertEquals(life(1, 5).size(), written);
            assertFalse(journal.openEpisodes().isEmpty());
            assertEquals(List.of(), Backup.check(journal.database()));
            assertTrue(took.compareTo(Duration.ofSeconds(30)) < 0, took.toString());
        }
    }
}
