package app.nape.workshop.simulation;

import app.nape.breaks.BreakEffect;
import app.nape.breaks.BreakEvent;
import app.nape.breaks.BreakState;
import app.nape.breaks.Quiet;
import app.nape.breaks.Schedule;
import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** An invented machine: its clocks, its keyboard, and what its desktop tells. */
final class Machine {
    static final Duration NEVER = Duration.ofDays(100_000);

    private final Duration typingPause;
    /** The desktop tells of idleness after this long, as the agent asks it to. */
    private final Duration idleAfter;

    private final boolean tellsSleep;
    private final boolean ticksInSleep;
    private final Set<Quiet> told = EnumSet.noneOf(Quiet.class);
    private final Set<Quiet> quiet = EnumSet.noneOf(Quiet.class);
    private ZoneId zone;
    private Instant wall;
    private Duration ticks = Duration.ofSeconds(5);
    /** Time that really went by, which no clock of the machine shows, is so much more than the ticks. */
    private Duration ahead = Duration.ofSeconds(-5);

    private Today today = new Today(LocalDate.MIN, ZoneOffset.UTC, Instant.MAX, Instant.MIN);
    private Duration clockSet = Duration.ZERO;
    private Duration touched = Duration.ZERO;
    private Duration lastSleep = Duration.ZERO;
    private Duration stillSince = Duration.ZERO;
    private boolean typing;
    private boolean locked;
    private boolean asleep;
    private boolean idleTold;
    private boolean pauseTold;
    private boolean watchingTyping;
    private boolean watchingQuiet;
    private boolean quietAsked;
    private boolean answering;

    Machine(LocalDate birth, Schedule schedule, ZoneId zone, SplittableRandom random) {
        this.zone = zone;
        typingPause = schedule.typingPause();
        idleAfter = schedule.present();
        wall = birth.atTime(5, 0).atZone(zone).toInstant();
        tellsSleep = random.nextInt(4) != 0;
        ticksInSleep = random.nextInt(3) == 0;
    }

    boolean tellsSleep() {
        return tellsSleep;
    }

    Moment now() {
        return new Moment(wall, ticks);
    }

    Duration ticks() {
        return ticks;
    }

    Duration real() {
        return ticks.plus(ahead);
    }

    Instant wall() {
        return wall;
    }

    ZoneId zone() {
        return zone;
    }

    LocalDate today() {
        if (!today.zone.equals(zone) || wall.isBefore(today.begins) || !wall.isBefore(today.ends)) {
            LocalDate date = wall.atZone(zone).toLocalDate();
            today = new Today(
                    date,
                    zone,
                    date.atStartOfDay(zone).toInstant(),
                    date.plusDays(1).atStartOfDay(zone).toInstant());
        }
        return today.date;
    }

    /** Asked for at every step, so kept while it lasts. */
    private record Today(LocalDate date, ZoneId zone, Instant begins, Instant ends) {}

    /** When there was last input, on the axis of {@link #real()}. */
    Duration touched() {
        return touched;
    }

    /** How long it slept the last time. */
    Duration lastSleep() {
        return lastSleep;
    }

    boolean typing() {
        return typing;
    }

    boolean locked() {
        return locked;
    }

    boolean asleep() {
        return asleep;
    }

    Set<Quiet> toldQuiet() {
        return told;
    }

    void run(Duration length) {
        wall = wall.plus(length);
        ticks = ticks.plus(length);
    }

    /** Somebody sets the clock; whether anybody tells of it is another matter. */
    void setClock(Duration by) {
        wall = wall.plus(by);
        clockSet = real();
    }

    /** When the clock was last set, on the axis of {@link #real()}. */
    Duration clockSet() {
        return clockSet;
    }

    void moveTo(ZoneId other, Consumer<BreakEvent> tell) {
        zone = other;
        tell.accept(new BreakEvent.ZoneChanged(now(), other));
    }

    /** A process newly started knows nothing of what was told before, and its ticks begin somewhere else. */
    void rebooted() {
        ticks = ticks.plus(Duration.ofDays(1));
        ahead = ahead.minus(Duration.ofDays(1));
        stillSince = ticks;
        idleTold = false;
        pauseTold = false;
        watchingTyping = false;
        watchingQuiet = false;
        quietAsked = false;
        told.clear();
    }

    /** What the desktop tells a new process of how things stand. */
    void tellsAgain(Consumer<BreakEvent> tell) {
        if (locked) {
            tell.accept(new BreakEvent.Locked(now()));
        }
    }

    void types(Consumer<BreakEvent> tell) {
        typing = true;
        touched = real();
        boolean wasPause = pauseTold;
        boolean wasIdle = idleTold;
        pauseTold = false;
        idleTold = false;
        if (wasPause && watchingTyping) {
            tell.accept(new BreakEvent.Typed(now()));
        }
        if (wasIdle) {
            tell.accept(new BreakEvent.BecameActive(now()));
        }
    }

    void stops() {
        if (typing) {
            typing = false;
            stillSince = ticks;
        }
    }

    void locks(Consumer<BreakEvent> tell) {
        stops();
        locked = true;
        tell.accept(new BreakEvent.Locked(now()));
    }

    void unlocks(Consumer<BreakEvent> tell) {
        locked = false;
        idleTold = false;
        pauseTold = false;
        stillSince = ticks;
        tell.accept(new BreakEvent.Unlocked(now()));
    }

    /** Sleeps; the news of it may come in time, only after waking and behind a wake-up of ours, or never. */
    void sleeps(Duration length, boolean lateNews, Consumer<BreakEvent> tell) {
        stops();
        if (tellsSleep && !lateNews) {
            asleep = true;
            tell.accept(new BreakEvent.FellAsleep(now()));
        }
        wall = wall.plus(length);
        lastSleep = length;
        if (ticksInSleep) {
            ticks = ticks.plus(length);
        } else {
            ahead = ahead.plus(length);
        }
        if (tellsSleep && lateNews) {
            tell.accept(new BreakEvent.Ticked(now()));
            tell.accept(new BreakEvent.FellAsleep(now()));
        }
        asleep = false;
        stillSince = ticks;
        if (tellsSleep) {
            tell.accept(new BreakEvent.WokeUp(now()));
        } else {
            tell.accept(new BreakEvent.Ticked(now()));
        }
    }

    /** When the desktop next has something to tell by itself. */
    Duration nextSignalAt() {
        if (typing || locked) {
            return NEVER;
        }
        Duration pause = watchingTyping && !pauseTold ? stillSince.plus(typingPause) : NEVER;
        Duration idle = idleTold ? NEVER : stillSince.plus(idleAfter);
        Duration next = sooner(pause, idle);
        return next.compareTo(ticks) < 0 ? ticks : next;
    }

    void signals(Consumer<BreakEvent> tell) {
        if (typing || locked) {
            return;
        }
        Duration still = ticks.minus(stillSince);
        if (watchingTyping && !pauseTold && still.compareTo(typingPause) >= 0) {
            pauseTold = true;
            tell.accept(new BreakEvent.TypingPaused(now(), still));
        }
        if (!idleTold && still.compareTo(idleAfter) >= 0) {
            idleTold = true;
            tell.accept(new BreakEvent.BecameIdle(now(), still));
        }
    }

    void quietBegins(Quiet reason) {
        quiet.add(reason);
    }

    void quietEnds() {
        quiet.clear();
    }

    boolean isQuiet() {
        return !quiet.isEmpty();
    }

    void obeys(BreakEffect effect) {
        switch (effect) {
            case BreakEffect.WatchTyping(boolean on) -> {
                watchingTyping = on;
                pauseTold = false;
            }
            case BreakEffect.WatchQuiet(boolean on) -> watchingQuiet = on;
            case BreakEffect.CheckQuiet() -> quietAsked = true;
            default -> {}
        }
    }

    /** Tells what has changed against what is known in this state, if that is wanted. */
    void answersWatches(Supplier<BreakState> known, Consumer<BreakEvent> tell) {
        if (answering || (!watchingQuiet && !quietAsked)) {
            return;
        }
        quietAsked = false;
        if (told.isEmpty() && quiet.isEmpty()) {
            return;
        }
        answering = true;
        told.retainAll(known.get().person().quiet());
        for (Quiet reason : Quiet.values()) {
            if (quiet.contains(reason) && told.add(reason)) {
                tell.accept(new BreakEvent.QuietBegan(now(), reason));
            } else if (!quiet.contains(reason) && told.remove(reason)) {
                tell.accept(new BreakEvent.QuietEnded(now(), reason));
            }
        }
        answering = false;
    }

    static Duration sooner(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
