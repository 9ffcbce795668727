package app.nape.care.practice;

import app.nape.care.plan.DoneSet;
import app.nape.care.plan.OutcomeKind;
import app.nape.care.plan.Progress;
import app.nape.care.plan.ProgressDay;
import app.nape.care.plan.SetOutcome;
import app.nape.care.plan.Shared;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a progress file says, in short. It counts and ranks nothing.
 *
 * @param days the last days, oldest first, at most {@value #DAYS}
 * @param first pain that was told first, 0 to 10, or null when none was
 * @param latest pain that was told last, 0 to 10, or null when none was
 * @param stoppedForPain how many sets were stopped for pain
 * @param questions how many questions the person asks
 * @param painTold whether pain was shared: silence about it is not “no pain”
 */
public record WhatCameBack(
        List<Dot> days,
        @Nullable Integer first,
        @Nullable Integer latest,
        int stoppedForPain,
        int questions,
        boolean painTold) {
    /** Days that are shown. */
    public static final int DAYS = 14;

    /**
     * A day.
     *
     * @param done sets that were done
     * @param due sets that were due
     */
    public record Dot(LocalDate day, int done, int due) {}

    public WhatCameBack {
        days = List.copyOf(days);
    }

    /** Reads it. */
    public static WhatCameBack of(Progress progress) {
        List<Dot> dots = new ArrayList<>();
        List<Integer> pain = new ArrayList<>();
        for (ProgressDay day : progress.days()) {
            if (day.day().isAfter(progress.to().minusDays(DAYS))) {
                dots.add(new Dot(day.day(), day.sets().size(), day.due()));
            }
            day.sets()
                    .forEach(set -> Stream.of(set.before(), set.after())
                            .filter(Objects::nonNull)
                            .forEach(pain::add));
        }
        if (pain.isEmpty()) {
            progress.measures().stream()
                    .filter(measure -> measure.measure() == OutcomeKind.NPRS)
                    .forEach(measure -> pain.add(measure.answers().getFirst().score()));
        }
        return new WhatCameBack(
                dots,
                pain.isEmpty() ? null : pain.getFirst(),
                pain.isEmpty() ? null : pain.getLast(),
                (int) sets(progress)
                        .filter(set -> set.outcome() == SetOutcome.STOPPED_FOR_PAIN)
                        .count(),
                progress.questions().size(),
                progress.shared().contains(Shared.PAIN));
    }

    private static Stream<DoneSet> sets(Progress progress) {
        return progress.days().stream().flatMap(day -> day.sets().stream());
    }

    /** Sets that were done in these days. */
    public int done() {
        return days.stream().mapToInt(Dot::done).sum();
    }

    /** Sets that were due in these days. */
    public int due() {
        return days.stream().mapToInt(Dot::due).sum();
    }
}
