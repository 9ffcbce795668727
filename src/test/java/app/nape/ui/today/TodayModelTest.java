package app.nape.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.Nprs;
import app.nape.journal.JournalEntry;
import app.nape.ui.player.UiBench;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bench’s day is Monday 2 March 2026, nine in the morning in London; its days begin at four. */
class TodayModelTest {
    private final UiBench bench;
    private final TodayModel model;

    TodayModelTest(@TempDir Path folder) {
        bench = new UiBench(folder);
        model = new TodayModel(bench.context());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void asksTheJournalOnlyWhileItsPageIsOpen() {
        write(ice("2026-03-02T08:00:00Z"));
        assertNull(model.found().get());
        model.setVisible(true);
        assertEquals(1, found().today().size());
        write(ice("2026-03-02T08:30:00Z"));
        assertEquals(2, found().today().size(), "what was written elsewhere is there at once");
        model.setVisible(false);
        write(ice("2026-03-02T08:40:00Z"));
        assertEquals(2, found().today().size());
    }

    @Test
    void whatWasReadAheadIsNotReadAgainWhenThePageOpens() {
        write(ice("2026-03-02T08:00:00Z"));
        model.readAhead();
        TodayModel.Found ahead = found();
        model.setVisible(true);
        assertSame(ahead, found());
        model.setVisible(false);
        model.setVisible(true);
        assertNotSame(ahead, found(), "a later visit reads again");
    }

    @Test
    void whatIsWrittenBetweenReadingAheadAndOpeningIsThere() {
        model.readAhead();
        write(ice("2026-03-02T08:00:00Z"));
        model.setVisible(true);
        assertEquals(1, found().today().size());
    }

    @Test
    void takesTheDayFromFourToFour() {
        write(ice("2026-03-02T03:59:59Z"));
        write(ice("2026-03-02T04:00:00Z"));
        write(ice("2026-03-03T03:59:59Z"));
        write(ice("2026-03-03T04:00:00Z"));
        model.setVisible(true);
        assertEquals(LocalDate.of(2026, 3, 2), found().day());
        assertEquals(
                List.of(Instant.parse("2026-03-02T04:00:00Z"), Instant.parse("2026-03-03T03:59:59Z")),
                found().today().stream().map(JournalEntry::at).toList());
        bench.pass(Duration.ofHours(18).plusMinutes(30));
        model.refresh();
        assertEquals(LocalDate.of(2026, 3, 2), found().day(), "half past three at night is still the day before");
    }

    @Test
    void knowsAFirstDayFromAQuietOne() {
        model.setVisible(true);
        assertFalse(found().everWritten());
        write(ice("2025-12-01T08:00:00Z"));
        assertTrue(found().everWritten());
        assertEquals(List.of(), found().today());
    }

    @Test
    void showsTheEpisodeThatHurtsMostFirst() {
        UUID mild = bench.openEpisode();
        UUID bad = bench.openEpisode();
        write(new JournalEntry.Reading(UUID.randomUUID(), mild, now(), new Nprs(2), null));
        write(new JournalEntry.Reading(UUID.randomUUID(), bad, now(), new Nprs(7), null));
        model.setVisible(true);
        assertEquals(List.of(bad, mild), open());
        bench.pass(Duration.ofMinutes(10));
        write(new JournalEntry.Reading(UUID.randomUUID(), mild, now(), new Nprs(9), null));
        assertEquals(List.of(mild, bad), open());
    }

    private List<UUID> open() {
        return found().open().stream().map(each -> each.story().episode().id()).toList();
    }

    private TodayModel.Found found() {
        return Objects.requireNonNull(model.found().get());
    }

    private Instant now() {
        return bench.now().wall();
    }

    private static JournalEntry ice(String at) {
        return new JournalEntry.Remedy(
                UUID.randomUUID(), Instant.parse(at), "ice", Duration.ofMinutes(15), null, null, null, null, null);
    }

    private void write(JournalEntry entry) {
        bench.<Boolean>change(
                journal -> {
                    journal.save(entry);
                    return true;
                },
                _ -> {});
    }
}
