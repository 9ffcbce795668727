package app.nape.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.care.Nprs;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.words.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DaySummaryTest {
    private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
    private final Texts texts = new Texts(Locale.UK);

    @Test
    void invitesOnADayOnWhichNothingHasHappened() {
        assertEquals("Breaks, stretches and scores appear here as the day goes on.", said());
        assertEquals(
                said(),
                said(new JournalEntry.Reading(UUID.randomUUID(), UUID.randomUUID(), AT, new Nprs(4), null)),
                "scores are drawn, not counted");
    }

    @Test
    void countsABreakThatWasTakenOrPassedAwayAndHoldsNoOtherAgainstThePerson() {
        assertEquals("1 break taken", said(broken(BreakOutcome.TAKEN)));
        assertEquals("2 breaks taken", said(broken(BreakOutcome.TAKEN), broken(BreakOutcome.NATURAL)));
        assertEquals(
                said(),
                said(broken(BreakOutcome.POSTPONED), broken(BreakOutcome.CUT_SHORT), broken(BreakOutcome.LAPSED)));
        assertEquals("1 skipped", said(broken(BreakOutcome.SKIPPED)));
    }

    @Test
    void saysAllOfItInOneLine() {
        JournalEntry stretch = new JournalEntry.Stretch(
                UUID.randomUUID(),
                AT,
                "desk-5",
                List.of(),
                Duration.ofMinutes(5),
                SessionOutcome.FINISHED,
                null,
                null,
                null);
        JournalEntry ice = new JournalEntry.Remedy(
                UUID.randomUUID(), AT, "ice", Duration.ofMinutes(15), null, null, null, null, null);
        assertEquals(
                "1 break taken · 1 skipped · 1 stretch · ice or heat once",
                said(broken(BreakOutcome.TAKEN), broken(BreakOutcome.SKIPPED), stretch, ice));
        assertEquals("2 stretches · ice or heat 2 times", said(stretch, stretch, ice, ice));
    }

    private String said(JournalEntry... entries) {
        return DaySummary.of(Stream.of(entries).toList()).in(texts);
    }

    private static JournalEntry broken(BreakOutcome outcome) {
        return new JournalEntry.Break(
                UUID.randomUUID(), AT, "rest-break", BreakKind.REST_BREAK, outcome, Duration.ofMinutes(5));
    }
}
