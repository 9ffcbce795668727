package app.nape.exchange.plan;

import app.nape.care.Nprs;
import app.nape.care.plan.DatedTurn;
import app.nape.care.plan.Due;
import app.nape.care.plan.Followed;
import app.nape.care.plan.Item;
import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.LocalNow;
import app.nape.care.plan.Phase;
import app.nape.care.plan.PlanNow;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.ProgrammeState;
import app.nape.care.plan.Programmes;
import app.nape.care.plan.SetRef;
import app.nape.care.plan.SetTurn;
import app.nape.care.plan.Skipped;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme that the person follows, and what is due of it today.
 *
 * @param turns what was done of it today
 */
public record FollowedDay(KeptProgramme kept, Followed followed, Due due, List<DatedTurn> turns) {
    public FollowedDay {
        turns = List.copyOf(turns);
    }

    /** All that are followed, the newest first; one whose file cannot be read any more is left out. */
    public static List<FollowedDay> all(Journal journal, LocalNow now) {
        Programmes programmes = journal.programmes();
        List<FollowedDay> all = new ArrayList<>();
        for (KeptProgramme kept : programmes.all()) {
            if (kept.state() == ProgrammeState.FOLLOWED) {
                KeptPlans.followed(kept, programmes).ifPresent(followed -> all.add(of(kept, followed, journal, now)));
            }
        }
        return all;
    }

    /** The same, as much of each as says what is due. */
    public static List<PlanNow> plans(Journal journal, LocalNow now) {
        return all(journal, now).stream()
                .map(day -> new PlanNow(
                        day.kept.id(),
                        new Followed(day.programme().withoutOwn(), day.followed.began(), day.followed.answers()),
                        day.turns))
                .toList();
    }

    private static FollowedDay of(KeptProgramme kept, Followed followed, Journal journal, LocalNow now) {
        List<DatedTurn> turns = journal.turns(kept.id(), now.day(), now.day(), now.zone(), now.rollover());
        return new FollowedDay(kept, followed, Due.of(followed, turns, now), turns);
    }

    public Programme programme() {
        return followed.programme();
    }

    /** A set of today's phase, to be handed on; empty before the first phase. */
    public Optional<SetRef> ref(ProgrammeSet set) {
        return Optional.ofNullable(due.phase())
                .map(now -> new SetRef(kept.id(), now.phase().id(), set.id()));
    }

    /** The set to begin with now: the one whose turn it is, else the one that comes next today; empty where none does. */
    public Optional<SetRef> first(Instant now) {
        return due.at(now).or(due::next).flatMap(set -> ref(set.set()));
    }

    /** An entry for a set that was done without the player: all of it but what was left out. */
    public JournalEntry.Stretch ticked(
            UUID entry,
            Instant when,
            Duration length,
            Phase phase,
            ProgrammeSet set,
            List<Skipped> skipped,
            @Nullable Nprs before,
            @Nullable Nprs after) {
        List<Item> done = set.items().stream()
                .filter(item -> skipped.stream().noneMatch(each -> each.item().equals(item.id())))
                .toList();
        return new JournalEntry.Stretch(
                entry,
                when,
                JournalEntry.Stretch.OF_PROGRAMME,
                done.stream().map(Item::exercise).toList(),
                length,
                done.isEmpty() ? SessionOutcome.SKIPPED : SessionOutcome.FINISHED,
                null,
                before,
                after,
                new SetTurn(
                        kept.id(),
                        programme().revision(),
                        phase.id(),
                        set.id(),
                        true,
                        done.stream().map(Item::id).toList(),
                        skipped));
    }
}
