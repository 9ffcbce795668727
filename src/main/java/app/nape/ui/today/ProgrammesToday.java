package app.nape.ui.today;

import app.nape.care.plan.LocalNow;
import app.nape.care.plan.MoveOn;
import app.nape.care.plan.Phase;
import app.nape.care.plan.PhaseAnswer;
import app.nape.care.plan.PhaseNow;
import app.nape.care.plan.SetToday;
import app.nape.exchange.plan.FollowedDay;
import app.nape.journal.EntryIds;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** The programmes that are followed, as Today knows them: read, ticked, answered. No nodes. */
final class ProgrammesToday {
    private final PageContext context;
    private final RandomGenerator random;

    ProgrammesToday(PageContext context, RandomGenerator random) {
        this.context = context;
        this.random = random;
    }

    private LocalNow now() {
        return new LocalNow(context.clocks().now().wall(), context.clocks().zone(), context.days());
    }

    void read(Consumer<List<FollowedDay>> told) {
        LocalNow now = now();
        context.journal().ask(journal -> FollowedDay.all(journal, now), told);
    }

    /** The person did a set just now, without the player. */
    void tick(FollowedDay day, SetToday set) {
        PhaseNow phase = day.due().phase();
        if (phase == null) {
            return;
        }
        Instant at = context.clocks().now().wall();
        JournalEntry.Stretch entry =
                day.ticked(EntryIds.at(at, random), at, Duration.ZERO, phase.phase(), set.set(), List.of(), null, null);
        context.journal()
                .change(
                        journal -> {
                            journal.save(entry);
                            return entry.id();
                        },
                        _ -> {});
    }

    /** The person says whether they move on to the phase they were asked about. */
    void answer(FollowedDay day, MoveOn said) {
        PhaseNow phase = day.due().phase();
        Phase next = phase == null ? null : phase.asks();
        if (next == null) {
            return;
        }
        PhaseAnswer answer = new PhaseAnswer(
                next.id(), said, context.clocks().now().wall(), day.due().day());
        context.journal()
                .change(
                        journal -> {
                            journal.programmes().answer(day.kept().id(), answer);
                            return answer;
                        },
                        _ -> {});
    }
}
