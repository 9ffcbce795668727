package app.nape.workshop.demo;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.breaks.PositionDay;
import app.nape.journal.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An invented day's changes of position, as its breaks tell them. */
public final class Moves {
    private static final Duration LEAST = Duration.ofMinutes(1);

    private Moves() {}

    /** Of a day's entries, in time order; empty for a day without a break. */
    public static Optional<PositionDay> of(List<JournalEntry> entries) {
        int changes = 0;
        int answered = 0;
        int lapsed = 0;
        Duration longest = Duration.ZERO;
        @Nullable Instant since = null;
        for (JournalEntry entry : entries) {
            if (!(entry instanceof JournalEntry.Break done)) {
                continue;
            }
            boolean move = done.breakKind() == BreakKind.CHANGE_POSITION;
            boolean taken = done.outcome() == BreakOutcome.TAKEN || done.outcome() == BreakOutcome.NATURAL;
            since = since == null ? done.at() : since;
            answered += move && done.outcome() == BreakOutcome.TAKEN ? 1 : 0;
            lapsed += move && done.outcome() == BreakOutcome.SKIPPED ? 1 : 0;
            if (taken && done.length().compareTo(LEAST) >= 0) {
                changes++;
                Duration sat = Duration.between(since, done.at());
                longest = sat.compareTo(longest) > 0 ? sat : longest;
                since = done.at().plus(done.length());
            }
        }
        return since == null
                ? Optional.empty()
                : Optional.of(new PositionDay(changes, answered, lapsed, longest, Duration.ZERO, Duration.ZERO));
    }
}
