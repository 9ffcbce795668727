package app.nape.ui.followed;

import app.nape.care.plan.LocalNow;
import app.nape.care.plan.MoveOn;
import app.nape.care.plan.Phase;
import app.nape.care.plan.PhaseAnswer;
import app.nape.care.plan.PhaseNow;
import app.nape.exchange.plan.FollowedDay;
import app.nape.journal.EntryIds;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Keeps what a person says of a programme they follow. No nodes. */
public final class FollowedDesk {
    private final PageContext context;
    private final RandomGenerator random;

    /** @param random makes the ids of entries */
    public FollowedDesk(PageContext context, RandomGenerator random) {
        this.context = context;
        this.random = random;
    }

    /** The time where the person is. */
    public LocalNow now() {
        return new LocalNow(context.clocks().now().wall(), context.clocks().zone(), context.days());
    }

    /** The id of a new entry of that time. */
    public UUID entryAt(Instant at) {
        return EntryIds.at(at, random);
    }

    /** Keeps an entry, new or changed. */
    public void save(JournalEntry.Stretch entry) {
        context.journal()
                .change(
                        journal -> {
                            journal.save(entry);
                            return entry.id();
                        },
                        _ -> {});
    }

    /** The person says whether they move on to the phase they were asked about; nothing where none was asked about. */
    public void answer(FollowedDay day, MoveOn said) {
        PhaseNow phase = day.due().phase();
        Phase next = phase == null ? null : phase.asks();
        if (next == null) {
            return;
        }
        LocalNow now = now();
        PhaseAnswer answer = new PhaseAnswer(next.id(), said, now.at(), now.day());
        context.journal()
                .change(
                        journal -> {
                            journal.programmes().answer(day.kept().id(), answer);
                            return answer;
                        },
                        _ -> {});
    }
}
