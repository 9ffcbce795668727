package app.nape.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.care.Nprs;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.ui.player.UiBench;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In London in winter, where the clock shows what is stored. Monday 2 March has working hours, Sunday 1 March none. */
class DayReadingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final UiBench bench;
    private final DayReading reading;

    DayReadingTest(@TempDir Path folder) {
        bench = new UiBench(folder);
        reading = new DayReading(bench.context());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void drawsTheWholeOfTheWorkingDayAlsoInItsMiddle() {
        DayView view = reading.of(MONDAY, List.of(), at("12:20"));
        assertEquals(List.of(at("08:00"), at("18:00")), List.of(view.from(), view.to()));
        assertEquals(at("12:20"), view.now());
        assertEquals(List.of(), view.marks());
    }

    @Test
    void isWideEnoughForWhatHappenedBeforeAndForTheHourThatIsNow() {
        DayView view = reading.of(MONDAY, List.of(score("05:40", 6)), at("21:10"));
        assertEquals(List.of(at("05:00"), at("23:00")), List.of(view.from(), view.to()), "in full hours");
    }

    @Test
    void isEightHoursWideAtLeastOnADayOff() {
        LocalDate sunday = MONDAY.minusDays(1);
        Instant ten = sunday.atTime(10, 30).atZone(bench.zone()).toInstant();
        DayView view = reading.of(sunday, List.of(), ten);
        assertEquals(Duration.ofHours(8), Duration.between(view.from(), view.to()));
        assertEquals(sunday.atTime(10, 0).atZone(bench.zone()).toInstant(), view.from());
    }

    @Test
    void endsOnTheHourThatItReaches() {
        DayView view = reading.of(MONDAY.minusDays(1), List.of(), at("12:00").minus(Duration.ofDays(1)));
        assertEquals(at("20:00").minus(Duration.ofDays(1)), view.to(), "no empty hour after a full one");
    }

    @Test
    void putsEachKindOnItsOwnLineWithItsOwnSentence() {
        List<Mark> marks = marks(
                broken("09:00", BreakOutcome.TAKEN, Duration.ofMinutes(5)),
                stretch("10:00", "desk-5"),
                ice("11:00", Duration.ofMinutes(15)),
                score("11:30", 4));
        assertEquals(
                List.of(Lane.BREAKS, Lane.STRETCHES, Lane.REMEDIES, Lane.PAIN),
                marks.stream().map(Mark::lane).toList());
        assertEquals(
                List.of(
                        "09:00 Rest break · Taken · 5 min",
                        "10:00 Five-minute desk routine, 5 min",
                        "11:00 Ice or cold pack, 15 min",
                        "11:30 pain 4 of 10"),
                marks.stream().map(Mark::sentence).toList());
        assertEquals("4", marks.getLast().letter(), "the score is read, not only coloured");
        assertEquals("pain-4", marks.getLast().look());
    }

    @Test
    void saysALengthOnlyOfABreakThatWasOne() {
        assertEquals(
                List.of(
                        "09:00 Rest break · Taken by being away · 5 min",
                        "09:00 Rest break · Skipped",
                        "09:00 Rest break · Left early",
                        "09:00 Rest break · Not answered",
                        "09:00 Rest break · Taken"),
                marks(
                                broken("09:00", BreakOutcome.NATURAL, Duration.ofMinutes(5)),
                                broken("09:00", BreakOutcome.SKIPPED, Duration.ofMinutes(5)),
                                broken("09:00", BreakOutcome.CUT_SHORT, Duration.ofMinutes(2)),
                                broken("09:00", BreakOutcome.LAPSED, Duration.ofMinutes(1)),
                                broken("09:00", BreakOutcome.TAKEN, Duration.ZERO))
                        .stream()
                        .map(Mark::sentence)
                        .toList());
    }

    @Test
    void tellsTheOutcomesOfBreaksApartByTheirLook() {
        List<String> looks = Stream.of(BreakOutcome.values())
                .map(outcome -> marks(broken("09:00", outcome, Duration.ZERO))
                        .getFirst()
                        .look())
                .toList();
        assertEquals(looks.size(), looks.stream().distinct().count());
        assertTrue(looks.contains("mark-cut-short"), looks::toString);
    }

    @Test
    void namesOneExerciseByItsNameAndWhatIsNoMoreByItsKey() {
        assertEquals(
                "10:00 Self-hug upper-back stretch, 5 min",
                marks(stretch("10:00", "self-hug")).getFirst().sentence());
        assertEquals(
                "10:00 my-old-set, 5 min",
                marks(stretch("10:00", "my-old-set")).getFirst().sentence());
        assertEquals(
                "11:00 Ice or cold pack",
                marks(ice("11:00", Duration.ZERO)).getFirst().sentence(),
                "logged without a length");
    }

    private List<Mark> marks(JournalEntry... entries) {
        return reading.of(MONDAY, List.of(entries), at("12:00")).marks();
    }

    private Instant at(String clock) {
        return LocalDateTime.parse(MONDAY + "T" + clock).atZone(bench.zone()).toInstant();
    }

    private JournalEntry broken(String clock, BreakOutcome outcome, Duration length) {
        return new JournalEntry.Break(UUID.randomUUID(), at(clock), "rest", BreakKind.REST_BREAK, outcome, length);
    }

    private JournalEntry score(String clock, int score) {
        return new JournalEntry.Reading(UUID.randomUUID(), UUID.randomUUID(), at(clock), new Nprs(score), null);
    }

    private JournalEntry ice(String clock, Duration length) {
        return new JournalEntry.Remedy(UUID.randomUUID(), at(clock), "ice", length, null, null, null, null, null);
    }

    private JournalEntry stretch(String clock, String id) {
        return new JournalEntry.Stretch(
                UUID.randomUUID(),
                at(clock),
                id,
                List.of(),
                Duration.ofMinutes(5),
                SessionOutcome.FINISHED,
                null,
                null,
                null);
    }
}
