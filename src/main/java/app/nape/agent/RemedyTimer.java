package app.nape.agent;

import app.nape.care.Nprs;
import app.nape.care.remedy.Remedies;
import app.nape.care.remedy.RemedyAdvisor;
import app.nape.care.remedy.RemedyKind;
import app.nape.journal.EntryBounds;
import app.nape.journal.JournalEntry;
import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a remedy timer, as a pure step. What lies on the skin, such as ice and heat, stays there until it is taken off: a look at the skin after five
 * minutes, the end at the chosen length, and a hard stop at twenty minutes whatever was chosen (vocabulary.json: default 15, maximum
 * 20 minutes). Whatever else is timed, a massage for instance, has ended when its length is over, and nothing is asked of the skin.
 *
 * <p>Time gone by is the greater of what the wall clock and the monotonic clock say: one stands still in sleep and over a
 * restart, the other may be set back, and cold that stays on too long harms while an early end does not.
 */
final class RemedyTimer {
    /** When what is on the skin ends whatever was chosen; no timer of any kind is longer. */
    static final Duration HARD_STOP = Duration.ofMinutes(20);

    private final Remedies remedies;

    /** @param remedies tell what lies on the skin */
    RemedyTimer(Remedies remedies) {
        this.remedies = remedies;
    }

    /**
     * A timer that runs.
     *
     * @param id the journal entry that it becomes
     * @param started both clocks at the start, or at the restart of the agent
     * @param before time gone by before {@code started}, in an agent that ended
     * @param length what was chosen
     * @param skinTold whether the look at the skin has been asked for
     * @param overTold whether the end of the chosen length has been told
     */
    record Running(
            UUID id,
            String remedyId,
            Instant began,
            Moment started,
            Duration before,
            Duration length,
            @Nullable String siteId,
            @Nullable UUID episodeId,
            @Nullable Nprs scoreBefore,
            boolean skinTold,
            boolean overTold) {
        Running {
            // A file may lack any of them.
            for (Object part : List.of(id, remedyId, began, started.wall(), started.ticks(), before, length)) {
                Objects.requireNonNull(part);
            }
        }

        /** How long it has run by {@code now}. */
        Duration gone(Moment now) {
            Duration wall = Duration.between(started.wall(), now.wall());
            Duration ticks = now.ticks().minus(started.ticks());
            return before.plus(wall.compareTo(ticks) > 0 ? wall : ticks);
        }

        /** This timer, gone on with in an agent that started at {@code now} with another monotonic clock. */
        Running resumed(Moment now) {
            Duration gap = Duration.between(started.wall(), now.wall());
            Duration gone = before.plus(gap.isNegative() ? Duration.ZERO : gap);
            return new Running(
                    id, remedyId, began, now, gone, length, siteId, episodeId, scoreBefore, skinTold, overTold);
        }

        /** Whether it is a timer as this program starts them, whose entry the journal will take. */
        boolean usable() {
            return length.isPositive()
                    && length.compareTo(HARD_STOP) <= 0
                    && !before.isNegative()
                    && EntryBounds.fault(entry(this, length, null)).isEmpty();
        }

        private Running told(boolean skin, boolean over) {
            return new Running(
                    id, remedyId, began, started, before, length, siteId, episodeId, scoreBefore, skin, over);
        }
    }

    /** What is to be told or kept. */
    sealed interface Effect {
        /** Ask for a look at the skin. */
        record TellSkinCheck(String remedyId) implements Effect {}

        /** The chosen length is over. */
        record TellOver(String remedyId) implements Effect {}

        /** The hard stop: it must come off now. */
        record TellHardStop(String remedyId) implements Effect {}

        /** Keep it. */
        record Keep(JournalEntry.Remedy entry) implements Effect {}
    }

    /**
     * What follows.
     *
     * @param next the timer from now on, or null when it has ended
     * @param wakeIn when to look again, or empty when it has ended
     */
    record Decision(@Nullable Running next, List<Effect> effects, Optional<Duration> wakeIn) {}

    /** When a timer ends by itself, from its beginning. */
    Duration hardStop(Running running) {
        return onSkin(running) ? HARD_STOP : running.length();
    }

    private boolean onSkin(Running running) {
        return remedies.is(running.remedyId(), RemedyKind::onSkin);
    }

    /** Time has come to {@code now}. */
    Decision tick(Running running, Moment now) {
        Duration gone = running.gone(now);
        List<Effect> effects = new ArrayList<>();
        boolean over = gone.compareTo(running.length()) >= 0;
        boolean skin = onSkin(running) && gone.compareTo(RemedyAdvisor.SKIN_CHECK) >= 0;
        if (skin && !running.skinTold() && !over) {
            effects.add(new Effect.TellSkinCheck(running.remedyId()));
        }
        boolean hardStop = gone.compareTo(hardStop(running)) >= 0;
        if (hardStop) {
            // One sentence is enough when the machine slept through both, or when both are at the same time.
            effects.add(
                    running.overTold()
                            ? new Effect.TellHardStop(running.remedyId())
                            : new Effect.TellOver(running.remedyId()));
            effects.add(new Effect.Keep(entry(running, running.length(), null)));
            return new Decision(null, effects, Optional.empty());
        }
        if (over && !running.overTold()) {
            effects.add(new Effect.TellOver(running.remedyId()));
        }
        Duration end = over ? hardStop(running) : running.length();
        Duration next = over || skin || !onSkin(running) ? end : earlier(RemedyAdvisor.SKIN_CHECK, end);
        return new Decision(
                running.told(skin || running.skinTold(), over || running.overTold()),
                effects,
                Optional.of(next.minus(gone)));
    }

    /** The person ends it, and may give a score. */
    Decision stop(Running running, Moment now, @Nullable Nprs after) {
        Duration gone = earlier(running.gone(now), hardStop(running));
        Effect keep = new Effect.Keep(entry(running, gone.isNegative() ? Duration.ZERO : gone, after));
        return new Decision(null, List.of(keep), Optional.empty());
    }

    private static JournalEntry.Remedy entry(Running running, Duration length, @Nullable Nprs after) {
        return new JournalEntry.Remedy(
                running.id(),
                running.began(),
                running.remedyId(),
                Duration.ofSeconds(length.toSeconds()),
                running.siteId(),
                running.episodeId(),
                running.scoreBefore(),
                after,
                null);
    }

    private static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
