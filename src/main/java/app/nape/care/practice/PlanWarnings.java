package app.nape.care.practice;

import app.nape.care.plan.InFlare;
import app.nape.care.plan.Item;
import app.nape.care.practice.PlanWarning.Kind;
import app.nape.exercise.Exercise;
import app.nape.exercise.Position;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks a draft through for what is worth a second look, held against the catalogue. */
public final class PlanWarnings {
    /** A set of more is said to be long: a sensible default, no proven threshold. Nape's own choice. */
    public static final int FEW = 4;
    /** A day of more is said to be long. Nape's own choice. */
    public static final Duration LONG_DAY = Duration.ofMinutes(20);

    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);
    private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 0);
    /** So often on a working day cannot be done outside the working hours. Nape's own choice. */
    private static final int AT_WORK_TIMES = 3;

    private final Map<String, Exercise> catalogue;
    private final List<PlanWarning> found = new ArrayList<>();

    private PlanWarnings(Map<String, Exercise> catalogue) {
        this.catalogue = catalogue;
    }

    /** All there is, in the draft's order, what is only a quiet note at the end. */
    public static List<PlanWarning> of(ProgrammeDraft draft, Map<String, Exercise> catalogue) {
        PlanWarnings looking = new PlanWarnings(catalogue);
        for (DraftPhase phase : draft.phases()) {
            phase.sets().forEach(looking::set);
            if (draft.busiestDay(phase).compareTo(LONG_DAY) > 0) {
                looking.found.add(new PlanWarning(Kind.LONG, phase.id(), phase.title(), LONG_DAY.toMinutes()));
            }
        }
        looking.crowded(draft);
        return List.copyOf(looking.found);
    }

    private void set(DraftSet set) {
        set.items().forEach(item -> item(set, item));
    }

    /** Said once, however many sets it is about. */
    private void crowded(ProgrammeDraft draft) {
        List<DraftSet> crowded = draft.phases().stream()
                .flatMap(phase -> phase.sets().stream())
                .filter(set -> set.items().size() > FEW)
                .toList();
        if (!crowded.isEmpty()) {
            String names = crowded.stream().map(DraftSet::title).distinct().collect(Collectors.joining(", "));
            found.add(new PlanWarning(Kind.CROWDED, crowded.getFirst().id(), names, FEW));
        }
    }

    private void item(DraftSet set, Item item) {
        Exercise exercise = catalogue.get(item.exercise());
        if (exercise == null) {
            return;
        }
        if (item.inFlare() == InFlare.KEEP && !exercise.safety().suitableInAcuteSpasm()) {
            found.add(new PlanWarning(Kind.NOT_ACUTE, item.id(), item.name(), 0));
        }
        Duration longest = exercise.dose().mostHold();
        if (item.dose().hold().compareTo(longest) > 0) {
            found.add(new PlanWarning(Kind.ABOVE, item.id(), item.name(), longest.toSeconds()));
        }
        if (set.timesADay() > exercise.dose().mostTimesADay()) {
            found.add(new PlanWarning(
                    Kind.OFTEN, item.id(), item.name(), exercise.dose().mostTimesADay()));
        }
        if (onTheFloor(exercise.position()) && atWork(set)) {
            found.add(new PlanWarning(Kind.FLOOR, item.id(), item.name(), 0));
        }
    }

    private static boolean onTheFloor(Position position) {
        return switch (position) {
            case LYING_SUPINE, LYING_PRONE, FLOOR_FOUR_POINT -> true;
            case SEATED, STANDING, SEATED_OR_STANDING, STANDING_AT_WALL -> false;
        };
    }

    private static boolean atWork(DraftSet set) {
        boolean workingDay = set.days().stream().anyMatch(day -> day.compareTo(DayOfWeek.SATURDAY) < 0);
        boolean workingHours =
                set.at().stream().anyMatch(at -> !at.isBefore(OFFICE_OPENS) && at.isBefore(OFFICE_CLOSES));
        return workingDay && (workingHours || set.timesADay() >= AT_WORK_TIMES);
    }
}
