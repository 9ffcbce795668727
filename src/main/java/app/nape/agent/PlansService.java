package app.nape.agent;

import app.nape.breaks.Quiet;
import app.nape.link.Outlook;
import app.nape.plans.BusyTime;
import app.nape.plans.BusyTimes;
import app.nape.plans.CalendarReading;
import app.nape.plans.PlannedPause;
import app.nape.plans.Plans;
import app.nape.time.Moment;
import app.nape.words.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells the scheduler when a planned pause, or a busy time of the calendar, begins and ends. Costs nothing while nothing is planned. Lives
 * on the loop.
 */
final class PlansService {
    /** Nothing tells when the wall clock is set, so what hangs on it is looked at this often. */
    static final Duration LOOK_AT_CLOCK = Duration.ofMinutes(15);

    private final AgentLoop loop;
    private final QuietNews news;
    private final Runnable changed;
    private final Texts texts;
    private final CalendarWatch calendar;
    private Plans plans = Plans.NONE;
    private AgentLoop.Wake wake = AgentLoop.Wake.NONE;

    /**
     * Tells by {@code news}.
     *
     * @param calendar looks into the calendar; tells {@code this} by {@link #look}
     * @param changed run when a calendar was read anew
     */
    PlansService(AgentLoop loop, CalendarWatch calendar, QuietNews news, Runnable changed, Texts texts) {
        this.loop = loop;
        this.calendar = calendar;
        this.news = news;
        this.changed = changed;
        this.texts = texts;
        calendar.tells(() -> {
            look();
            changed.run();
        });
    }

    /** These are the person's plans from now on. */
    void change(Plans now) {
        plans = now;
        calendar.change(now.calendar());
        look();
    }

    /** A prompt is near: whether the calendar has changed matters now. */
    void near() {
        calendar.soon();
    }

    /** Says what holds at this moment, and looks again when that changes. To be called too when time has gone by in an unusual way. */
    void look() {
        Moment now = loop.now();
        ZoneId zone = loop.clocks().zone();
        BusyTimes planned = plans.planned(zone);
        BusyTimes busy = calendar.reading().busy();
        news.say(Quiet.PLANNED, planned.at(now.wall()).isPresent());
        news.say(Quiet.CALENDAR, busy.at(now.wall()).isPresent());
        wake.cancel();
        wake = Stream.of(planned, busy)
                .flatMap(times -> times.nextChange(now.wall()).stream())
                .map(at -> Duration.between(now.wall(), at))
                .min(Duration::compareTo)
                .map(left -> left.compareTo(LOOK_AT_CLOCK) < 0 ? left : LOOK_AT_CLOCK)
                .map(left -> loop.after(left, () -> {
                    look();
                    changed.run();
                }))
                .orElse(AgentLoop.Wake.NONE);
    }

    /** The pauses that hold now. */
    List<PlannedPause> inForce() {
        Instant now = loop.now().wall();
        ZoneId zone = loop.clocks().zone();
        return plans.pauses().stream()
                .filter(pause ->
                        pause.time(zone).filter(time -> time.holds(now)).isPresent())
                .toList();
    }

    /** What is planned, as it stands now. */
    Outlook outlook() {
        Instant now = loop.now().wall();
        ZoneId zone = loop.clocks().zone();
        CalendarReading reading = calendar.reading();
        Outlook.Calendar said = plans.calendar() == null
                ? null
                : new Outlook.Calendar(
                        reading.problem() == null ? null : texts.of(reading.problem()),
                        reading.busy().at(now).map(BusyTime::to).orElse(null),
                        reading.busy().next(now).map(BusyTime::from).orElse(null));
        return new Outlook(
                plans.left(now, zone),
                plans.planned(zone).at(now).map(BusyTime::to).orElse(null),
                said);
    }
}
