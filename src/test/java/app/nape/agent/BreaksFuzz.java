package app.nape.agent;

import app.nape.breaks.BreakEvent;
import app.nape.breaks.BreakScheduler;
import app.nape.breaks.BreakState;
import app.nape.breaks.DecisionLine;
import app.nape.breaks.Schedule;
import app.nape.breaks.SchedulePresets;
import app.nape.fuzz.Lived;
import app.nape.fuzz.Sound;
import app.nape.journal.EntryBounds;
import app.nape.store.SampleEntries;
import app.nape.time.DayRollover;
import app.nape.time.Moment;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an agent left of the day's breaks, and the hours that the next one lives with it. */
public final class BreaksFuzz extends StateFuzz<SavedBreaks> {
    private static final Schedule SCHEDULE = SchedulePresets.standard();

    /** In a folder of its own. */
    public BreaksFuzz() throws IOException {
        super(SavedBreaks.class);
    }

    @Override
    protected void goOn(SavedBreaks saved) {
        BreakState state = Lived.hours(SCHEDULE, saved.state(), DayRollover.DEFAULT);
        Forecast forecast = new Forecast(SCHEDULE, state, state.clock().last());
        forecast.next();
        forecast.offered();
        forecast.pausedUntil();
        Sound.reckoned(forecast.activeToday().toNanos());
        saved.unwritten()
                .forEach(entry -> EntryBounds.fault(entry).ifPresent(fault -> {
                    throw new IllegalStateException("It can never be written: " + fault);
                }));
    }

    @Override
    protected Map<String, SavedBreaks> kept() {
        Map<String, SavedBreaks> kept = new HashMap<>();
        Moment now = new Moment(Lived.NOW.minus(Duration.ofHours(2)), Duration.ofHours(1));
        BreakState state = BreakState.fresh();
        List<BreakEvent> morning = List.of(
                new BreakEvent.Started(now, ZoneId.of("Europe/Berlin"), DayRollover.DEFAULT, true),
                new BreakEvent.BecameActive(now),
                new BreakEvent.Ticked(now.plus(Duration.ofMinutes(25))),
                new BreakEvent.Ticked(now.plus(Duration.ofMinutes(26))),
                new BreakEvent.BreakAsked(now.plus(Duration.ofMinutes(27)), null),
                new BreakEvent.BreakBegun(now.plus(Duration.ofMinutes(28))),
                new BreakEvent.BecameIdle(now.plus(Duration.ofMinutes(29)), Duration.ofSeconds(40)),
                new BreakEvent.PauseAsked(now.plus(Duration.ofMinutes(50)), Duration.ofHours(1)));
        for (BreakEvent event : morning) {
            state = BreakScheduler.step(SCHEDULE, state, event).next();
            kept.put(
                    "after-" + kept.size(),
                    new SavedBreaks(
                            state,
                            List.of(SampleEntries.pause(6, 5)),
                            List.of(new DecisionLine(
                                    Lived.NOW, DecisionLine.Code.PAUSED, null, null, Duration.ofHours(1))),
                            Map.of(LocalDate.of(2026, 11, 23), Duration.ofHours(3)),
                            Map.of(LocalDate.of(2026, 11, 23), state.person().positionsToday())));
        }
        return kept;
    }
}
