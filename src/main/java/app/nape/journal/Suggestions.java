package app.nape.journal;

import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.SorePart;
import app.nape.exercise.Suitability;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which routines may suit now, each with the reason that is told.
 *
 * @param routines all there are, in the order shown
 * @param exercises by id
 * @param ticked contraindications the person has ticked, by caution key
 * @param followed ids of the routines the person follows or has built
 * @param lately at least the stretches and episodes of the last four weeks
 * @param episodeOpen whether a pain episode is open
 * @param returning whether an episode ended so short a while ago that only the gentle one is suggested
 * @param pain the newest score of the episode that hurts most, 0 to 10, or null
 * @param now the present
 * @param dayBegan when the person's day began
 */
public record Suggestions(
        List<Routine> routines,
        Map<String, Exercise> exercises,
        Set<String> ticked,
        Set<String> followed,
        List<JournalEntry> lately,
        boolean episodeOpen,
        boolean returning,
        @Nullable Integer pain,
        Instant now,
        Instant dayBegan) {
    /** Id of the routine for the first days of a spasm. */
    public static final String GENTLE = "acute-spasm";
    /** Id of what is left with more pain than that one is for: breathing and small movements. */
    public static final String FIRST_HOURS = "first-hours";
    /** Id of the routine for in between. */
    public static final String AT_THE_DESK = "desk-5";

    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Duration SORE_FOR = Duration.ofDays(14);
    private static final int MOST = 3;

    public Suggestions {
        routines = List.copyOf(routines);
        exercises = Map.copyOf(exercises);
        ticked = Set.copyOf(ticked);
        followed = Set.copyOf(followed);
        lately = List.copyOf(lately);
    }

    /** At most three, the most fitting first; while an episode is open and shortly after one only the gentle one. */
    public List<Suggestion> list() {
        if (episodeOpen || returning) {
            SuggestionReason why = episodeOpen ? new SuggestionReason.EpisodeOpen() : new SuggestionReason.Returning();
            return gentle(routines, pain)
                    .map(gentle -> List.of(new Suggestion(gentle, why)))
                    .orElse(List.of());
        }
        List<Suggestion> found = new ArrayList<>();
        sore().flatMap(this::forPart).ifPresent(found::add);
        Map<String, Instant> last = last();
        routines.stream()
                .filter(this::suits)
                .filter(each -> followed.contains(each.id()) || last.containsKey(each.id()))
                .filter(each -> at(last, each).isBefore(now.minus(A_WEEK)))
                .sorted(Comparator.comparing(each -> at(last, each)))
                .forEach(each -> add(found, each, new SuggestionReason.NotThisWeek()));
        routines.stream()
                .filter(this::suits)
                .filter(each -> followed.contains(each.id()) && at(last, each).isBefore(dayBegan))
                .forEach(each -> add(found, each, new SuggestionReason.NotToday()));
        routine(AT_THE_DESK)
                .filter(this::suits)
                .ifPresent(each -> add(found, each, new SuggestionReason.ShortAtTheDesk()));
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    /** The set for the first days of a spasm where it is offered at this score, else what is left with more pain. */
    public static Optional<Routine> gentle(List<Routine> routines, @Nullable Integer pain) {
        return Stream.of(GENTLE, FIRST_HOURS)
                .flatMap(id -> routines.stream().filter(each -> each.id().equals(id)))
                .filter(each -> each.offeredAt(pain))
                .findFirst();
    }

    /** When each routine was last done, at least in part. */
    private Map<String, Instant> last() {
        Map<String, Instant> last = new HashMap<>();
        for (JournalEntry entry : lately) {
            if (entry instanceof JournalEntry.Stretch stretch && !stretch.done().isEmpty()) {
                last.merge(stretch.routineId(), stretch.at(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return last;
    }

    private static Instant at(Map<String, Instant> last, Routine routine) {
        return Objects.requireNonNullElse(last.get(routine.id()), Instant.MIN);
    }

    private Optional<SuggestionReason.Sore> sore() {
        return lately.stream()
                .filter(JournalEntry.Pain.class::isInstance)
                .map(JournalEntry.Pain.class::cast)
                .filter(pain ->
                        Objects.requireNonNullElse(pain.episode().ended(), now).isAfter(now.minus(SORE_FOR)))
                .max(Comparator.comparing(JournalEntry.Pain::at))
                .flatMap(pain -> pain.episode().sites().stream()
                        .flatMap(site ->
                                SorePart.of(site.siteId())
                                        .map(part -> new SuggestionReason.Sore(part, site.side()))
                                        .stream())
                        .findFirst());
    }

    /** The routine with the largest share of exercises for the part; at least half of them. */
    private Optional<Suggestion> forPart(SuggestionReason.Sore sore) {
        return routines.stream()
                .filter(each -> !each.id().equals(GENTLE) && !each.id().equals(FIRST_HOURS) && suits(each))
                .filter(each -> share(each, sore.part()) >= 0.5)
                .max(Comparator.comparingDouble((Routine each) -> share(each, sore.part()))
                        .thenComparing(each -> followed.contains(each.id())))
                .map(each -> new Suggestion(each, sore));
    }

    private double share(Routine routine, SorePart part) {
        long meeting = routine.exerciseIds().stream()
                .flatMap(id -> Optional.ofNullable(exercises.get(id)).stream())
                .filter(part::meets)
                .count();
        return (double) meeting / Math.max(1, routine.items().size());
    }

    /** Whether nothing the person has ticked speaks against more than half of it. */
    private boolean suits(Routine routine) {
        Suitability known = new Suitability(false, ticked);
        long suiting = routine.exerciseIds().stream()
                .flatMap(id -> Optional.ofNullable(exercises.get(id)).stream())
                .filter(known::suits)
                .count();
        return suiting * 2 > routine.items().size();
    }

    private Optional<Routine> routine(String id) {
        return routines.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static void add(List<Suggestion> found, Routine routine, SuggestionReason reason) {
        if (found.stream().noneMatch(each -> each.routine().id().equals(routine.id()))) {
            found.add(new Suggestion(routine, reason));
        }
    }
}
