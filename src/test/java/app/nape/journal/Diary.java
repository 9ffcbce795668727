package app.nape.journal;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.care.Nprs;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeMeasure;
import app.nape.care.PainEpisode;
import app.nape.care.Sore;
import app.nape.exercise.SessionOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries made up for tests, in which only that is said which the test is about. */
final class Diary {
    static final Instant NOON = Sore.NOON;

    private Diary() {}

    static JournalEntry.Pain pain(Sore sore) {
        return new JournalEntry.Pain(sore.episode());
    }

    static JournalEntry.Reading score(int number, PainEpisode episode, Instant at, int score) {
        return new JournalEntry.Reading(Sore.id(number), episode.id(), at, new Nprs(score), null);
    }

    static JournalEntry.Spasm spasm(int number, PainEpisode episode, Instant at) {
        return new JournalEntry.Spasm(Sore.id(number), episode.id(), at, Duration.ofSeconds(90), null, null);
    }

    static JournalEntry.Remedy use(int number, String remedy, Instant at, int minutes) {
        return use(number, remedy, at, minutes, null, null);
    }

    static JournalEntry.Remedy use(
            int number, String remedy, Instant at, int minutes, @Nullable Integer before, @Nullable Integer after) {
        return new JournalEntry.Remedy(
                Sore.id(number),
                at,
                remedy,
                Duration.ofMinutes(minutes),
                "neck-back",
                null,
                score(before),
                score(after),
                null);
    }

    static JournalEntry.Stretch stretched(int number, String routine, Instant at, String... done) {
        return new JournalEntry.Stretch(
                Sore.id(number),
                at,
                routine,
                List.of(done),
                Duration.ofMinutes(5),
                SessionOutcome.FINISHED,
                null,
                new Nprs(6),
                new Nprs(4));
    }

    static JournalEntry.Break pause(int number, Instant at, BreakOutcome outcome) {
        return new JournalEntry.Break(
                Sore.id(number), at, "eyes", BreakKind.REST_BREAK, outcome, Duration.ofMinutes(5));
    }

    static JournalEntry.Measure measure(int number, Instant at, int score) {
        return new JournalEntry.Measure(
                Sore.id(number), at, OutcomeMeasure.NPRS, List.of(new OutcomeAnswer(null, score)), null);
    }

    static UUID id(int number) {
        return Sore.id(number);
    }

    private static @Nullable Nprs score(@Nullable Integer points) {
        return points == null ? null : new Nprs(points);
    }
}
