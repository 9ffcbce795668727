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
        Clock.Today today = draft.clock.today;
        Instant wall = draft.clock.wall();
        if (!wall.isBefore(today.begins()) && wall.isBefore(today.ends())) {
            return;
        }
        LocalDate day = draft.clock.rollover.dayOf(wall, draft.clock.zone);
        boolean mistakenFuture = day.isBefore(today.day().minusDays(1));
        if (day.isAfter(today.day())) {
            ClockNeeds.lapse(draft);
            draft.offers.rules.replaceAll(state -> state.withCounts(OutcomeCounts.NONE));
            planAnew(draft, BreakTrigger.TimesADay.class);
            Presences.readingEnds(draft);
            Positions.turn(draft);
            today = dayFrom(draft, day, draft.useAfterTurn, false);
        } else if (mistakenFuture || day.equals(today.day())) {
            today = dayFrom(draft, day, today.used(), today.limitTold());
        } else {
            // The clock or the zone went back over the turn of the day; the day that has begun goes on.
            Instant ends = draft.clock.rollover.startOf(today.day().plusDays(1), draft.clock.zone);
            today = new Clock.Today(today.day(), wall, ends, today.used(), today.limitTold());
        }
        draft.clock.today = today;
        draft.useAfterTurn = Duration.ZERO;
    }

    private static Clock.Today dayFrom(Draft draft, LocalDate day, Duration used, boolean told) {
        return new Clock.Today(
                day,
                draft.clock.rollover.startOf(day, draft.clock.zone),
                draft.clock.rollover.startOf(day.plusDays(1), draft.clock.zone),
                used,
                told);
    }

    private static void keepHours(Draft draft) {
        Clock.Hours hours = draft.clock.hours;
        Instant wall = draft.clock.wall();
        if (!wall.isBefore(hours.from()) && wall.isBefore(hours.until())) {
            return;
        }
        Instant horizon = wall.plus(FORESIGHT);
        var spans = draft.schedule.hours().spans(wall, horizon, draft.clock.zone);
        if (spans.isEmpty()) {
            draft.clock.hours = new Clock.Hours(false, wall, horizon);
        } else if (spans.getFirst().holds(wall)) {
            draft.clock.hours = new Clock.Hours(
                    true, spans.getFirst().from(), spans.getFirst().to());
        } else {
            draft.clock.hours = new Clock.Hours(false, wall, spans.getFirst().from());
        }
        if (hours.working() && !draft.clock.hours.working()) {
            ClockNeeds.lapse(draft);
        }
    }

    private static void endPause(Draft draft) {
        Offers.Pause pause = draft.offers.pause;
        if (pause == null) {
            return;
        }
        boolean over = pause.until() != null
                ? reaches(draft.clock.lived, pause.until())
                : pause.day() == null || !draft.clock.today.day().isBefore(pause.day());
        if (over) {
            draft.offers.pause = null;
            draft.writes(DecisionLine.Code.RESUMED, null, null, null);
        }
    }

    /** Everything that hangs on zone, schedule or the person's day is worked out anew. */
    static void forget(Draft draft) {
        forgetHours(draft);
        Clock.Today today = draft.clock.today;
        draft.clock.today = new Clock.Today(today.day(), Instant.EPOCH, Instant.EPOCH, today.used(), today.limitTold());
        planAnew(draft, BreakTrigger.AtTimes.class);
        planAnew(draft, BreakTrigger.TimesADay.class);
    }

    /** The hours are worked out anew: they may have been changed while nobody looked. */
    static void forgetHours(Draft draft) {
        draft.clock.hours = new Clock.Hours(draft.clock.hours.working(), Instant.EPOCH, Instant.EPOCH);
    }

    static void clockSetBack(Draft draft, Duration by) {
        planAnew(draft, BreakTrigger.TimesADay.class);
        if (reaches(by, SMALL_STEP)) {
            draft.offers.rules.replaceAll(state -> state.withPlanned(null, draft.clock.wall()));
        }
    }

    /** After a time away: what the clock asked for too long ago is let go. */
    static void cameBack(Draft draft, Duration away) {
        if (reaches(away, ClockNeeds.LASTS)) {
            ClockNeeds.lapse(draft);
        }
    }

    private static void planAnew(Draft draft, Class<? extends BreakTrigger> trigger) {
        for (int i = 0; i < draft.offers.rules.size(); i++) {
            if (trigger.isInstance(draft.rule(i).trigger())) {
                RuleState state = draft.offers.rules.get(i);
                draft.offers.rules.set(i, state.withPlanned(null, state.seenUntil()));
            }
        }
    }
}
