package app.nape.breaks;

import static app.nape.time.Spans.reaches;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Keeps what goes by the wall clock: working hours, the person's day, the timed pause until a day. */
final class Calendar {
    /** The clock may be set back by this much without its times being dealt with a second time. */
    static final Duration SMALL_STEP = Duration.ofHours(2);

    /** How far ahead working hours are looked for. */
    private static final Duration FORESIGHT = Duration.ofDays(8);

    private Calendar() {}

    static void keep(Draft draft) {
        turnDay(draft);
        keepHours(draft);
        endPause(draft);
    }

    private static void turnDay(Draft draft) {
        BreakState.Today today = draft.today;
        Instant wall = draft.wall();
        if (!wall.isBefore(today.begins()) && wall.isBefore(today.ends())) {
            return;
        }
        LocalDate day = draft.rollover.dayOf(wall, draft.zone);
        boolean mistakenFuture = day.isBefore(today.day().minusDays(1));
        if (day.isAfter(today.day())) {
            ClockNeeds.lapse(draft);
            draft.rules.replaceAll(state -> state.withCounts(OutcomeCounts.NONE));
            planAnew(draft, BreakTrigger.TimesADay.class);
            Presences.readingEnds(draft);
            today = dayFrom(draft, day, draft.useAfterTurn, false);
        } else if (mistakenFuture || day.equals(today.day())) {
            today = dayFrom(draft, day, today.used(), today.limitTold());
        } else {
            // The clock or the zone went back over the turn of the day; the day that has begun goes on.
            Instant ends = draft.rollover.startOf(today.day().plusDays(1), draft.zone);
            today = new BreakState.Today(today.day(), wall, ends, today.used(), today.limitTold());
        }
        draft.today = today;
        draft.useAfterTurn = Duration.ZERO;
    }

    private static BreakState.Today dayFrom(Draft draft, LocalDate day, Duration used, boolean told) {
        return new BreakState.Today(
                day,
                draft.rollover.startOf(day, draft.zone),
                draft.rollover.startOf(day.plusDays(1), draft.zone),
                used,
                told);
    }

    private static void keepHours(Draft draft) {
        BreakState.Hours hours = draft.hours;
        Instant wall = draft.wall();
        if (!wall.isBefore(hours.from()) && wall.isBefore(hours.until())) {
            return;
        }
        Instant horizon = wall.plus(FORESIGHT);
        var spans = draft.schedule.hours().spans(wall, horizon, draft.zone);
        if (spans.isEmpty()) {
            draft.hours = new BreakState.Hours(false, wall, horizon);
        } else if (spans.getFirst().holds(wall)) {
            draft.hours = new BreakState.Hours(
                    true, spans.getFirst().from(), spans.getFirst().to());
        } else {
            draft.hours = new BreakState.Hours(false, wall, spans.getFirst().from());
        }
        if (hours.working() && !draft.hours.working()) {
            ClockNeeds.lapse(draft);
        }
    }

    private static void endPause(Draft draft) {
        BreakState.Pause pause = draft.pause;
        if (pause == null) {
            return;
        }
        boolean over = pause.until() != null
                ? reaches(draft.lived, pause.until())
                : pause.day() == null || !draft.today.day().isBefore(pause.day());
        if (over) {
            draft.pause = null;
            draft.writes(DecisionLine.Code.RESUMED, null, null, null);
        }
    }

    /** Everything that hangs on zone, schedule or the person's day is worked out anew. */
    static void forget(Draft draft) {
        forgetHours(draft);
        BreakState.Today today = draft.today;
        draft.today = new BreakState.Today(today.day(), Instant.EPOCH, Instant.EPOCH, today.used(), today.limitTold());
        planAnew(draft, BreakTrigger.AtTimes.class);
        planAnew(draft, BreakTrigger.TimesADay.class);
    }

    /** The hours are worked out anew: they may have been changed while nobody looked. */
    static void forgetHours(Draft draft) {
        draft.hours = new BreakState.Hours(draft.hours.working(), Instant.EPOCH, Instant.EPOCH);
    }

    static void clockSetBack(Draft draft, Duration by) {
        planAnew(draft, BreakTrigger.TimesADay.class);
        if (reaches(by, SMALL_STEP)) {
            draft.rules.replaceAll(state -> state.withPlanned(null, draft.wall()));
        }
    }

    /** After a time away: what the clock asked for too long ago is let go. */
    static void cameBack(Draft draft, Duration away) {
        if (reaches(away, ClockNeeds.LASTS)) {
            ClockNeeds.lapse(draft);
        }
    }

    private static void planAnew(Draft draft, Class<? extends BreakTrigger> trigger) {
        for (int i = 0; i < draft.rules.size(); i++) {
            if (trigger.isInstance(draft.rule(i).trigger())) {
                RuleState state = draft.rules.get(i);
                draft.rules.set(i, state.withPlanned(null, state.seenUntil()));
            }
        }
    }
}
