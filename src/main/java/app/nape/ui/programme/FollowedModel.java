package app.nape.ui.programme;

import app.nape.care.Nprs;
import app.nape.care.plan.Item;
import app.nape.care.plan.LocalNow;
import app.nape.care.plan.Phase;
import app.nape.care.plan.PhaseNow;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.SetTurn;
import app.nape.care.plan.SkipReason;
import app.nape.care.plan.Skipped;
import app.nape.exchange.plan.FollowedDay;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import app.nape.ui.followed.FollowedDesk;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The programmes that are followed, with what was done of them, as their page knows them. No nodes. */
final class FollowedModel {
    /** What was done is listed so far back; a day before that can be ticked and found in the log. */
    static final int LISTED_DAYS = 28;
    /** A set of a past day whose time nobody says. */
    private static final LocalTime NOON = LocalTime.NOON;

    private final PageContext context;
    private final FollowedDesk desk;

    FollowedModel(PageContext context, RandomGenerator random) {
        this.context = context;
        desk = new FollowedDesk(context, random);
    }

    FollowedDesk desk() {
        return desk;
    }

    /** A programme and its entries of the last days, the newest first. */
    record Found(FollowedDay day, List<JournalEntry.Stretch> done) {
        Found {
            done = List.copyOf(done);
        }
    }

    LocalNow now() {
        return desk.now();
    }

    void read(Consumer<List<Found>> told) {
        LocalNow now = now();
        Instant from = now.rollover().startOf(now.day().minusDays(LISTED_DAYS - 1L), now.zone());
        Instant to = now.rollover().endAfter(now.at(), now.zone());
        context.journal()
                .ask(
                        journal -> {
                            List<JournalEntry.Stretch> all = journal.between(from, to, Set.of("stretch")).stream()
                                    .map(JournalEntry.Stretch.class::cast)
                                    .sorted(Comparator.comparing(JournalEntry.Stretch::at)
                                            .reversed())
                                    .toList();
                            return FollowedDay.all(journal, now).stream()
                                    .map(day -> new Found(day, of(day.kept().id(), all)))
                                    .toList();
                        },
                        told);
    }

    private static List<JournalEntry.Stretch> of(UUID plan, List<JournalEntry.Stretch> all) {
        return all.stream()
                .filter(each -> each.turn() != null && each.turn().plan().equals(plan))
                .toList();
    }

    /** The person's own day of an entry. */
    LocalDate dayOf(JournalEntry entry) {
        return context.days().dayOf(entry.at(), context.clocks().zone());
    }

    /** The sets that can be ticked for a day: those of the phase that was followed then; none in the future or before the first day. */
    List<ProgrammeSet> setsOn(FollowedDay day, LocalDate on) {
        return on.isAfter(now().day())
                ? List.of()
                : day.followed().phaseOn(on).map(phase -> phase.phase().sets()).orElse(List.of());
    }

    /** The person did a set on a day, without the player. */
    void tick(FollowedDay day, ProgrammeSet set, LocalDate on) {
        tick(day, set, on, null, null);
    }

    /** The same with what they say of their pain. */
    void tick(FollowedDay day, ProgrammeSet set, LocalDate on, @Nullable Nprs before, @Nullable Nprs after) {
        LocalNow now = now();
        day.followed()
                .phaseOn(on)
                .map(PhaseNow::phase)
                .filter(_ -> !on.isAfter(now.day()))
                .ifPresent(phase -> {
                    Instant at = on.equals(now.day()) ? now.at() : now.when(on, NOON);
                    desk.save(day.ticked(desk.entryAt(at), at, Duration.ZERO, phase, set, List.of(), before, after));
                });
    }

    /** The person says today that an item does not suit them: nothing was done, and nobody asks again today. */
    void leaveOut(FollowedDay day, Phase phase, ProgrammeSet set, Item item, SkipReason why) {
        Instant at = now().at();
        desk.save(new JournalEntry.Stretch(
                        desk.entryAt(at),
                        at,
                        JournalEntry.Stretch.OF_PROGRAMME,
                        List.of(),
                        Duration.ZERO,
                        SessionOutcome.SKIPPED,
                        null,
                        null,
                        null)
                .of(new SetTurn(
                        day.kept().id(),
                        day.programme().revision(),
                        phase.id(),
                        set.id(),
                        true,
                        List.of(),
                        List.of(new Skipped(item.id(), why)))));
    }

    /** The set of an entry, as the revision that is followed now has it; empty when it is there no longer. */
    Optional<ProgrammeSet> setOf(FollowedDay day, JournalEntry.Stretch entry) {
        SetTurn turn = Objects.requireNonNull(entry.turn());
        return day.programme()
                .phase(turn.phase())
                .flatMap(phase -> phase.sets().stream()
                        .filter(set -> set.id().equals(turn.set()))
                        .findFirst());
    }

    /**
     * Changes an entry where it stands, on whatever day; that can be taken back. False, and nothing changed, for a day on which its set
     * could not have been done.
     */
    boolean change(FollowedDay day, JournalEntry.Stretch entry, SetChange change, String told) {
        Optional<ProgrammeSet> set = setOf(day, entry);
        LocalDate on = context.days().dayOf(change.at(), context.clocks().zone());
        boolean moved = !on.equals(dayOf(entry));
        if (change.at().isAfter(now().at())
                || (moved && set.filter(setsOn(day, on)::contains).isEmpty())) {
            return false;
        }
        JournalEntry.Stretch changed = change.in(entry, set.orElse(null));
        if (!changed.equals(entry)) {
            context.journal()
                    .change(
                            journal -> {
                                journal.save(changed);
                                return changed;
                            },
                            _ -> context.navigator().tell(told, () -> desk.save(entry)));
        }
        return true;
    }

    /** Takes an entry out, which can be taken back. */
    void remove(JournalEntry.Stretch entry, String told) {
        context.journal()
                .change(
                        journal -> journal.delete(entry.id()),
                        _ -> context.navigator().tell(told, () -> desk.save(entry)));
    }

    /** Ends it; every entry stays. */
    void end(FollowedDay day, String told) {
        Instant at = now().at();
        context.journal()
                .change(
                        journal -> {
                            journal.programmes().end(day.kept().id(), at);
                            return at;
                        },
                        _ -> context.navigator().tell(told, null));
    }
}
