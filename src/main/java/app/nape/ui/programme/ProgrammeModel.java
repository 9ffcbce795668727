package app.nape.ui.programme;

import app.nape.exercise.Routine;
import app.nape.journal.JournalEntry;
import app.nape.time.DayRollover;
import app.nape.ui.PageContext;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the journal says of the sets: today's, and which days of the last weeks had one. */
final class ProgrammeModel {
    static final int WEEKS = 6;

    /** What one reading found; {@code weeks} newest first. */
    record Found(LocalDate today, List<JournalEntry.Stretch> stretches, List<FollowedWeek> weeks) {
        Found {
            stretches = List.copyOf(stretches);
            weeks = List.copyOf(weeks);
        }

        /** How often a set was done today. */
        long timesToday(String routineId, DayRollover rollover, ZoneId zone) {
            return stretches.stream()
                    .filter(stretch -> stretch.routineId().equals(routineId))
                    .filter(stretch -> rollover.dayOf(stretch.at(), zone).equals(today))
                    .count();
        }
    }

    /** The ids of the sets as they are shown: those that are followed come first, each part as in the catalogue. */
    static List<String> order(List<Routine> routines, Set<String> followed) {
        return routines.stream()
                .map(Routine::id)
                .sorted(Comparator.comparing((String id) -> !followed.contains(id)))
                .toList();
    }

    private final PageContext context;
    private final ReadOnlyObjectWrapper<Found> found =
            new ReadOnlyObjectWrapper<>(this, "found", new Found(LocalDate.EPOCH, List.of(), List.of()));
    private boolean visible;

    ProgrammeModel(PageContext context) {
        this.context = context;
        context.journal().version().addListener((_, _, _) -> refresh());
    }

    ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    void setVisible(boolean now) {
        visible = now;
        refresh();
    }

    DayRollover rollover() {
        return context.days();
    }

    private void refresh() {
        if (!visible) {
            return;
        }
        ZoneId zone = context.clocks().zone();
        Instant now = context.clocks().now().wall();
        LocalDate today = rollover().dayOf(now, zone);
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Instant from = rollover().startOf(monday.minusWeeks(WEEKS - 1L), zone);
        Instant to = rollover().endAfter(now, zone);
        context.journal()
                .ask(
                        journal -> journal.between(from, to, Set.of("stretch")).stream()
                                .filter(JournalEntry.Stretch.class::isInstance)
                                .map(JournalEntry.Stretch.class::cast)
                                .filter(stretch -> !stretch.done().isEmpty()
                                        || stretch.outcome() == app.nape.exercise.SessionOutcome.FINISHED)
                                .toList(),
                        stretches -> found.set(new Found(today, stretches, weeks(monday, stretches, zone))));
    }

    private List<FollowedWeek> weeks(LocalDate monday, List<JournalEntry.Stretch> stretches, ZoneId zone) {
        List<FollowedWeek> weeks = new ArrayList<>();
        for (int back = 0; back < WEEKS; back++) {
            LocalDate first = monday.minusWeeks(back);
            Set<DayOfWeek> done = EnumSet.noneOf(DayOfWeek.class);
            for (JournalEntry.Stretch stretch : stretches) {
                LocalDate day = rollover().dayOf(stretch.at(), zone);
                if (!day.isBefore(first) && day.isBefore(first.plusWeeks(1))) {
                    done.add(day.getDayOfWeek());
                }
            }
            weeks.add(new FollowedWeek(first, done));
        }
        return weeks;
    }
}
