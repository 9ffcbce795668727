package app.nape.store;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.care.BodySide;
import app.nape.care.Nprs;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeMeasure;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.care.plan.SetTurn;
import app.nape.care.plan.SkipReason;
import app.nape.care.plan.Skipped;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries with every field filled in. */
public final class SampleEntries {
    static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    private SampleEntries() {}

    static UUID id(int number) {
        return new UUID(0x0195_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }

    public static Instant at(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    public static JournalEntry.Pain pain(int number, int minutes, @Nullable Instant ended) {
        return new JournalEntry.Pain(new PainEpisode(
                id(number),
                at(minutes),
                ended,
                List.of(
                        new PainSite("neck-back", BodySide.RIGHT),
                        new PainSite("c-spine", null),
                        new PainSite("scapula", BodySide.BOTH)),
                List.of("screen-sitting", "stress"),
                List.of("tight", "headache"),
                List.of("aching"),
                "woke up with “it” – again"));
    }

    public static JournalEntry.Reading reading(int number, int episode, int minutes, int score) {
        return new JournalEntry.Reading(id(number), id(episode), at(minutes), new Nprs(score), null);
    }

    public static JournalEntry.Spasm spasm(int number, int episode, int minutes) {
        return new JournalEntry.Spasm(
                id(number), id(episode), at(minutes), Duration.ofSeconds(90), new Nprs(8), "while turning");
    }

    public static JournalEntry.Remedy remedy(int number, int minutes, @Nullable Integer episode) {
        return new JournalEntry.Remedy(
                id(number),
                at(minutes),
                "ice",
                Duration.ofMinutes(15),
                "neck-back",
                episode == null ? null : id(episode),
                new Nprs(6),
                new Nprs(4),
                null);
    }

    public static JournalEntry.Stretch stretch(int number, int minutes, @Nullable Integer episode) {
        return new JournalEntry.Stretch(
                id(number),
                at(minutes),
                "gentle",
                List.of("self-hug", "neck-rotation", "self-hug"),
                Duration.ofSeconds(305),
                SessionOutcome.FINISHED,
                episode == null ? null : id(episode),
                new Nprs(5),
                null);
    }

    /** A set of a programme: two items done, one left out. */
    public static JournalEntry.Stretch turn(int number, int minutes, UUID plan) {
        return new JournalEntry.Stretch(
                id(number),
                at(minutes),
                JournalEntry.Stretch.OF_PROGRAMME,
                List.of("chin-tuck", "own-wall-slide"),
                Duration.ofSeconds(290),
                SessionOutcome.FINISHED,
                null,
                new Nprs(3),
                new Nprs(2),
                new SetTurn(
                        plan,
                        2,
                        "p1",
                        "s1",
                        true,
                        List.of("i1", "i3"),
                        List.of(new Skipped("i2", SkipReason.NOT_SUITED))));
    }

    public static JournalEntry.Break pause(int number, int minutes) {
        return new JournalEntry.Break(
                id(number),
                at(minutes),
                "rest-break",
                BreakKind.REST_BREAK,
                BreakOutcome.CUT_SHORT,
                Duration.ofMillis(123_456));
    }

    public static JournalEntry.Measure measure(int number, int minutes) {
        return new JournalEntry.Measure(
                id(number),
                at(minutes),
                OutcomeMeasure.PSFS,
                List.of(
                        new OutcomeAnswer("look over my shoulder", 4),
                        new OutcomeAnswer("carry “the” bag", 0),
                        new OutcomeAnswer("sleep", 10)),
                "a good week");
    }

    static List<JournalEntry> oneOfEach() {
        return List.of(
                pain(1, 0, null), reading(2, 1, 1, 6), spasm(3, 1, 2), remedy(4, 3, 1), stretch(5, 4, 1), pause(6, 5));
    }
}
