package app.nape.ui.programme;

import app.nape.care.plan.Item;
import app.nape.care.plan.LocalNow;
import app.nape.care.plan.MoveOn;
import app.nape.care.plan.Phase;
import app.nape.care.plan.PhaseAnswer;
import app.nape.care.plan.PhaseNow;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.SetTurn;
import app.nape.care.plan.SkipReason;
import app.nape.care.plan.Skipped;
import app.nape.exchange.plan.FollowedDay;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.EntryIds;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** The programmes that are followed, with what was done of them, as their page knows them. No nodes. */
final class FollowedModel {
    /** What was done is listed so far back; a day before that can be ticked and found in the log. */
    static final int LISTED_DAYS = 28;
    /** A set of a past day whose time nobody says. */
    private static final LocalTime NOON = LocalTime.NOON;

    private final PageContext context;
    private final RandomGenerator random;

    FollowedModel(PageContext context, RandomGenerator random) {
        this.context = context;
        this.random = random;
    }

    /** A programme and its entries of the last days, the newest first. */
    record Found(FollowedDay day, List<JournalEntry.Stretch> done) {
        Found {
            done = List.copyOf(done);
        }
    }

    LocalNow now() {
        return new LocalNow(context.clocks().now().wall(), context.clocks().zone(), context.days());
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
        LocalNow now = now();
        day.followed()
                .phaseOn(on)
                .map(PhaseNow::phase)
                .filter(_ -> !on.isAfter(now.day()))
                .ifPresent(phase -> {
                    Instant at = on.equals(now.day()) ? now.at() : now.when(on, NOON);
                    save(day.ticked(EntryIds.at(at, random), at, Duration.ZERO, phase, set, List.of(), null, null));
                });
    }

    /** The person says today that an item does not suit them: nothing was done, and nobody asks again today. */
    void leaveOut(FollowedDay day, Phase phase, ProgrammeSet set, Item item, SkipReason why) {
        Instant at = now().at();
        save(new JournalEntry.Stretch(
                        EntryIds.at(at, random),
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

    /** Takes an entry out, which can be taken back. */
    void remove(JournalEntry.Stretch entry, String told) {
        context.journal()
                .change(
                        journal -> journal.delete(entry.id()),
                        _ -> context.navigator().tell(told, () -> save(entry)));
    }

    void answer(FollowedDay day, MoveOn said) {
        PhaseNow phase = day.due().phase();
        Phase next = phase == null ? null : phase.asks();
        if (next != null) {
            PhaseAnswer answer = new PhaseAnswer(next.id(), said, now().at(), now().day());
            context.journal()
                    .change(
                            journal -> {
                                journal.programmes().answer(day.kept().id(), answer);
                                return answer;
                            },
                            _ -> {});
        }
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

    private void save(JournalEntry.Stretch entry) {
        context.journal()
                .change(
                        journal -> {
                            journal.save(entry);
                            return entry.id();
                        },
                        _ -> {});
    }
}
