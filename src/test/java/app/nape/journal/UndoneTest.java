package app.nape.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.Nprs;
import app.nape.care.plan.DatedTurn;
import app.nape.care.plan.SetTurn;
import app.nape.care.plan.SkipReason;
import app.nape.care.plan.Skipped;
import app.nape.exercise.SessionOutcome;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A change that was taken back, in a person's own count; and a session as the turn of a programme's set that it was. */
class UndoneTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final JournalEntry.Stretch SESSION = new JournalEntry.Stretch(
            new UUID(0, 1),
            Diary.NOON,
            "desk-5",
            List.of("self-hug"),
            Duration.ofMinutes(5),
            SessionOutcome.HURT,
            new UUID(0, 2),
            new Nprs(3),
            new Nprs(6));

    private static Undone of(Map<String, Integer> kinds) {
        return new Undone(SESSION, true, new TreeMap<>(kinds));
    }

    @Test
    void takesAnEpisodeWithItsScoresAndSpasmsForOneEntry() {
        assertTrue(of(Map.of("pain", 1, "reading", 4, "spasm", 2)).one());
        assertEquals(7, of(Map.of("pain", 1, "reading", 4, "spasm", 2)).entries());
        assertTrue(of(Map.of("pain", 1)).one());
        assertTrue(of(Map.of("remedy", 1)).one());
        assertTrue(of(Map.of()).one());
    }

    @Test
    void takesNothingElseForOne() {
        assertFalse(of(Map.of("pain", 2)).one());
        assertFalse(of(Map.of("pain", 1, "remedy", 1)).one());
        assertFalse(of(Map.of("reading", 2)).one());
        assertFalse(of(Map.of("remedy", 1, "stretch", 1)).one());
    }

    @Test
    void tellsTheTurnOfASetThatASessionWas() {
        SetTurn set = new SetTurn(new UUID(7, 1), 2, "p1", "s1", true, List.of("i1"), List.of());
        JournalEntry.Stretch turn = SESSION.of(set);
        assertEquals("programme", turn.routineId());
        assertEquals(SESSION.done(), turn.done());
        assertEquals(SESSION.id(), turn.id());
        assertEquals(
                Optional.of(new DatedTurn(set, SessionOutcome.HURT, DAY, Diary.NOON, new Nprs(3), new Nprs(6))),
                turn.dated(DAY));
        assertEquals(Optional.empty(), SESSION.dated(DAY));
    }

    @Test
    void holdsOfATurnNoMoreThanAnArchiveDoes() {
        List<String> most = Collections.nCopies(200, "i1");
        List<Skipped> left = Collections.nCopies(200, new Skipped("i2", SkipReason.PAIN));
        assertEquals(Optional.empty(), fault(new SetTurn(new UUID(7, 1), 1, "p1", "s1", false, most, left)));
        assertEquals(Optional.of("phase"), fault(new SetTurn(new UUID(7, 1), 1, "p 1", "s1", false, most, left)));
        assertEquals(Optional.of("set"), fault(new SetTurn(new UUID(7, 1), 1, "p1", "s/1", false, most, left)));
        assertEquals(
                Optional.of("items"),
                fault(new SetTurn(new UUID(7, 1), 1, "p1", "s1", false, Collections.nCopies(201, "i1"), left)));
        assertEquals(
                Optional.of("skipped"),
                fault(new SetTurn(
                        new UUID(7, 1), 1, "p1", "s1", false, most, Collections.nCopies(201, left.getFirst()))));
    }

    private static Optional<String> fault(SetTurn turn) {
        return EntryBounds.fault(SESSION.of(turn)).map(EntryBounds.Fault::field);
    }
}
