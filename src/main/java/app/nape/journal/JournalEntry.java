package app.nape.journal;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.care.Nprs;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeMeasure;
import app.nape.care.PainEpisode;
import app.nape.care.plan.DatedTurn;
import app.nape.care.plan.SetTurn;
import app.nape.exercise.SessionOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened and is kept. */
public sealed interface JournalEntry {
    /** Nothing is kept from before; an archive with an older entry is refused, so none may be written. */
    Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    /** Nothing is kept from after this. */
    Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** UUIDv7 of the entry. */
    UUID id();

    /** When it happened or began. */
    Instant at();

    /** The word for its kind in listings and filters: pain, reading, spasm, remedy, stretch, break or measure. */
    default String kind() {
        return switch (this) {
            case Pain _ -> "pain";
            case Reading _ -> "reading";
            case Spasm _ -> "spasm";
            case Remedy _ -> "remedy";
            case Stretch _ -> "stretch";
            case Break _ -> "break";
            case Measure _ -> "measure";
        };
    }

    /** A pain episode; its scores are readings that name it. */
    record Pain(PainEpisode episode) implements JournalEntry {
        @Override
        public UUID id() {
            return episode.id();
        }

        @Override
        public Instant at() {
            return episode.started();
        }
    }

    /** A score given within an episode. */
    record Reading(
            UUID id,
            UUID episodeId,
            Instant at,
            Nprs score,
            @Nullable String note) implements JournalEntry {}

    /**
     * One spasm within an episode (clinical.md, 2: seconds to minutes, and may come again).
     *
     * @param at when it began
     * @param length how long it lasted; zero when it was not said
     * @param worst the score at its worst, or null
     */
    record Spasm(
            UUID id,
            UUID episodeId,
            Instant at,
            Duration length,
            @Nullable Nprs worst,
            @Nullable String note) implements JournalEntry {}

    /**
     * A remedy that was used.
     *
     * @param remedyId key of the remedy in the vocabulary
     * @param length how long; zero for one that is not timed
     * @param siteId where, or null
     * @param episodeId the episode it belongs to, or null
     */
    record Remedy(
            UUID id,
            Instant at,
            String remedyId,
            Duration length,
            @Nullable String siteId,
            @Nullable UUID episodeId,
            @Nullable Nprs before,
            @Nullable Nprs after,
            @Nullable String note)
            implements JournalEntry {
        /** The same use, of no episode: what was used is worth keeping when its episode has been deleted. */
        public Remedy withoutEpisode() {
            return new Remedy(id, at, remedyId, length, siteId, null, before, after, note);
        }
    }

    /**
     * A guided session, or one done without the player.
     *
     * @param routineId routine or single exercise that was begun
     * @param done ids of the exercises that were done to their end, in order
     * @param length time spent
     * @param turn which set of which programme it was, or null for one of none
     */
    record Stretch(
            UUID id,
            Instant at,
            String routineId,
            List<String> done,
            Duration length,
            SessionOutcome outcome,
            @Nullable UUID episodeId,
            @Nullable Nprs before,
            @Nullable Nprs after,
            @Nullable SetTurn turn)
            implements JournalEntry {
        /** What a session of a programme's set names as its routine; which set it was, its turn says. */
        public static final String OF_PROGRAMME = "programme";

        public Stretch {
            done = List.copyOf(done);
        }

        /** One of no programme. */
        public Stretch(
                UUID id,
                Instant at,
                String routineId,
                List<String> done,
                Duration length,
                SessionOutcome outcome,
                @Nullable UUID episodeId,
                @Nullable Nprs before,
                @Nullable Nprs after) {
            this(id, at, routineId, done, length, outcome, episodeId, before, after, null);
        }

        /** The turn it was of a programme's set, counted for a day; empty for one of no programme. */
        public Optional<DatedTurn> dated(LocalDate day) {
            return Optional.ofNullable(turn).map(what -> new DatedTurn(what, outcome, day, at, before, after));
        }

        /** The same session, as a turn of a programme's set. */
        public Stretch of(SetTurn set) {
            return new Stretch(id, at, OF_PROGRAMME, done, length, outcome, episodeId, before, after, set);
        }

        /** The same session, of no episode. */
        public Stretch withoutEpisode() {
            return new Stretch(id, at, routineId, done, length, outcome, null, before, after, turn);
        }
    }

    /**
     * A break that came to an outcome.
     *
     * @param ruleId the schedule's rule
     * @param length time really away
     */
    record Break(UUID id, Instant at, String ruleId, BreakKind breakKind, BreakOutcome outcome, Duration length)
            implements JournalEntry {}

    /**
     * An outcome measure that was answered.
     *
     * @param answers as many as the measure has, in its order
     */
    record Measure(
            UUID id,
            Instant at,
            OutcomeMeasure measure,
            List<OutcomeAnswer> answers,
            @Nullable String note) implements JournalEntry {
        public Measure {
            answers = List.copyOf(answers);
            if (answers.size() < measure.least() || answers.size() > measure.most()) {
                throw new IllegalArgumentException("A wrong number of answers: " + answers.size() + ".");
            }
        }

        /** The mean of the answers, 0 to 10. */
        public double score() {
            return answers.stream().mapToInt(OutcomeAnswer::score).average().orElseThrow();
        }
    }
}
