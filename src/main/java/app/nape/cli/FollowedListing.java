package app.nape.cli;

import app.nape.care.plan.PhaseNow;
import app.nape.care.plan.SetToday;
import app.nape.exchange.plan.FollowedDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A followed programme as commands list it.
 *
 * @param waiting the number of a newer revision that waits for an answer, or null
 * @param held whether warning signs hold its sets back
 * @param due the id of the set whose turn it is now; null for none, and while sets are held
 * @param question what to answer at the phase's end, or null
 */
record FollowedListing(
        UUID id,
        String title,
        String from,
        String label,
        int revision,
        @Nullable Integer waiting,
        LocalDate day,
        @Nullable Stage phase,
        List<Set> sets,
        boolean held,
        @Nullable String due,
        @Nullable LocalDate nextDay,
        @Nullable Question question) {
    record Stage(String id, String title, LocalDate since, int day, int lastsDays) {}

    record Set(
            String id,
            String title,
            int times,
            int done,
            int stopped,
            @Nullable Instant next,
            boolean due) {}

    record Question(String phase, String title, String when) {}

    static FollowedListing of(FollowedDay now, boolean held, Instant at) {
        PhaseNow phase = now.due().phase();
        return new FollowedListing(
                now.programme().id(),
                now.programme().title(),
                now.programme().sender().name(),
                now.programme().label(),
                now.programme().revision(),
                now.kept().waiting().map(each -> each.revision()).orElse(null),
                now.due().day(),
                phase == null
                        ? null
                        : new Stage(
                                phase.phase().id(),
                                phase.phase().title(),
                                phase.since(),
                                phase.number(now.due().day()),
                                phase.phase().lastsDays()),
                now.due().sets().stream().map(set -> set(set, held, at)).toList(),
                held,
                held ? null : now.due().at(at).map(set -> set.set().id()).orElse(null),
                now.due().nextDay(),
                question(phase));
    }

    private static Set set(SetToday set, boolean held, Instant at) {
        return new Set(
                set.set().id(),
                set.set().title(),
                set.times(),
                set.done(),
                set.stopped(),
                held ? null : set.next(),
                !held && set.dueAt(at));
    }

    private static @Nullable Question question(@Nullable PhaseNow phase) {
        return phase == null || phase.asks() == null
                ? null
                : new Question(
                        phase.asks().id(), phase.asks().title(), phase.asks().moveOnWhen());
    }
}
