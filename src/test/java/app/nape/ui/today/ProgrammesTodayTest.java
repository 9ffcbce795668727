package app.nape.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.MoveOn;
import app.nape.care.plan.PhaseNow;
import app.nape.care.plan.Programme;
import app.nape.care.plan.SetToday;
import app.nape.exchange.plan.FollowedDay;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.ui.player.UiBench;
import app.nape.workshop.tour.SampleProgramme;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Today does with programmes. The bench’s day is Monday 2 March 2026, nine in the morning. */
class ProgrammesTodayTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final UiBench bench;
    private final ProgrammesToday model;

    ProgrammesTodayTest(@TempDir Path folder) {
        bench = new UiBench(folder);
        model = new ProgrammesToday(bench.context(), new Random(1));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void begin(String template, LocalDate day) {
        Programme programme = SampleProgramme.of(template, day);
        bench.context()
                .journal()
                .change(
                        journal -> {
                            SampleProgramme.begin(journal.programmes(), programme, day, Instant.EPOCH);
                            return programme;
                        },
                        _ -> {});
    }

    private List<FollowedDay> read() {
        List<FollowedDay> found = new ArrayList<>();
        model.read(found::addAll);
        return found;
    }

    private List<JournalEntry> entries() {
        List<JournalEntry> found = new ArrayList<>();
        bench.context()
                .journal()
                .ask((Journal journal) -> journal.between(Instant.MIN, Instant.MAX, Set.of()), found::addAll);
        return found;
    }

    @Test
    void hasNothingToShowWhereNoProgrammeIsFollowed() {
        assertEquals(List.of(), read());
    }

    @Test
    void ticksASetByHandAndCountsItOnce() {
        begin("desk-neck", MONDAY);
        FollowedDay day = read().getFirst();
        SetToday set = day.due().sets().getFirst();
        assertEquals(0, set.done());
        model.tick(day, set);
        assertEquals(1, read().getFirst().due().sets().getFirst().done());
        JournalEntry.Stretch entry = (JournalEntry.Stretch) entries().getFirst();
        assertTrue(Objects.requireNonNull(entry.turn()).ticked());
        assertEquals(set.set().items().size(), entry.turn().items().size());
    }

    @Test
    void keepsAnAnswerAndAsksNoMoreThatDay() {
        begin("neck-spasm", MONDAY.minusDays(10));
        FollowedDay day = read().getFirst();
        PhaseNow phase = Objects.requireNonNull(day.due().phase());
        String next = Objects.requireNonNull(phase.asks()).id();
        model.desk().answer(day, MoveOn.NOT_YET);
        PhaseNow still = Objects.requireNonNull(read().getFirst().due().phase());
        assertEquals(phase.phase(), still.phase());
        assertNull(still.asks());
        model.desk().answer(day, MoveOn.YES);
        assertEquals(
                next,
                Objects.requireNonNull(read().getFirst().due().phase()).phase().id());
        assertEquals(List.of(), entries(), "an answer is no entry");
    }
}
