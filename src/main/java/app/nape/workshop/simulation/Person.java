package app.nape.workshop.simulation;

import app.nape.breaks.BreakEffect;
import app.nape.breaks.BreakEvent;
import app.nape.breaks.BreakKind;
import app.nape.breaks.Posture;
import app.nape.breaks.Quiet;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** An invented person: types in bursts, pauses, goes away, comes back, and answers prompts in every way there is. */
final class Person implements Someone {
    private static final List<Quiet> MOMENTS =
            Stream.of(Quiet.values()).filter(quiet -> quiet.looked()).toList();

    private final Life life;
    private final Machine machine;
    private final SplittableRandom random;
    private final Sessions sessions;
    private final Mishaps mishaps;
    private Duration nextAt;
    private Answer answer = Answer.NONE;
    private Duration callEnds = Duration.ZERO;

    private enum Answer {
        NONE,
        BEGIN,
        POSTPONE,
        SKIP,
        REST,
        MOVED,
        OTHER_POSITION,
        LEAVE,
        DONE
    }

    Person(Life life) {
        this.life = life;
        machine = life.machine;
        random = life.random.split();
        sessions = new Sessions(random.split());
        mishaps = new Mishaps(life, random.split());
        nextAt = machine.ticks();
    }

    @Override
    public Duration nextAt() {
        return nextAt;
    }

    /** Reacts to what has come onto the screen. */
    @Override
    public void sees(Deque<BreakEffect> effects) {
        while (!effects.isEmpty()) {
            switch (effects.poll()) {
                case BreakEffect.ShowHeadsUp _ ->
                    promptly(random.nextInt(10) < 6 ? Answer.NONE : one(Answer.BEGIN, Answer.POSTPONE, Answer.SKIP));
                case BreakEffect.ShowNotice _ ->
                    promptly(
                            random.nextInt(10) < 3
                                    ? Answer.NONE
                                    : one(
                                            Answer.BEGIN,
                                            Answer.POSTPONE,
                                            Answer.SKIP,
                                            Answer.REST,
                                            Answer.DONE,
                                            Answer.MOVED,
                                            Answer.OTHER_POSITION));
                case BreakEffect.BeginBreak _ ->
                    promptly(
                            random.nextInt(10) < 8
                                    ? Answer.REST
                                    : one(Answer.NONE, Answer.LEAVE, Answer.POSTPONE, Answer.SKIP, Answer.DONE));
                default -> {}
            }
        }
    }

    private void promptly(Answer chosen) {
        if (chosen != Answer.NONE && !machine.locked()) {
            answer = chosen;
            nextAt = Machine.sooner(nextAt, machine.ticks().plus(millis(1_000, 12_000)));
        }
    }

    private Answer one(Answer... of) {
        return of[random.nextInt(of.length)];
    }

    /** The last thing is over; does the next. */
    @Override
    public void goesOn() {
        if (machine.isQuiet() && machine.ticks().compareTo(callEnds) >= 0) {
            machine.quietEnds();
            machine.answersWatches(life::state, life::tell);
        }
        if (machine.locked()) {
            machine.unlocks(life::tell);
        }
        Answer chosen = answer;
        answer = Answer.NONE;
        if (chosen != Answer.NONE) {
            answers(chosen);
        } else if (!sessions.working(machine.wall(), machine.zone())) {
            goesHome();
        } else if (machine.typing()) {
            pauses();
        } else {
            works();
        }
        if (nextAt.compareTo(machine.ticks()) < 0) {
            nextAt = machine.ticks();
        }
    }

    private void answers(Answer chosen) {
        if (chosen != Answer.REST) {
            machine.types(life::tell);
        }
        machine.stops();
        nextAt = machine.ticks().plus(millis(500, 4_000));
        switch (chosen) {
            case BEGIN -> life.tell(new BreakEvent.BreakBegun(machine.now()));
            case POSTPONE -> life.tell(new BreakEvent.Postponed(machine.now(), null));
            case SKIP -> life.tell(new BreakEvent.Skipped(machine.now()));
            case LEAVE -> life.tell(new BreakEvent.BreakLeft(machine.now()));
            case DONE -> life.tell(new BreakEvent.TakenReported(machine.now(), null, machine.wall()));
            case MOVED -> life.tell(new BreakEvent.PositionChanged(machine.now(), null));
            case OTHER_POSITION ->
                life.tell(new BreakEvent.PositionChanged(
                        machine.now(), life.state().person().stint().posture().other()));
            case REST -> nextAt = machine.ticks().plus(millis(20_000, 400_000));
            case NONE -> {}
        }
    }

    private void works() {
        machine.types(life::tell);
        nextAt = machine.ticks().plus(millis(1_000, 180_000));
        asksForSomething();
        mishaps.maybe();
        if (nextAt.compareTo(machine.ticks()) < 0) {
            nextAt = machine.ticks().plus(millis(1_000, 60_000));
        }
    }

    private void asksForSomething() {
        switch (random.nextInt(2_500)) {
            case 0 -> life.tell(new BreakEvent.PauseAsked(machine.now(), Duration.ofMinutes(15)));
            case 1 -> life.tell(new BreakEvent.PauseAsked(machine.now(), Duration.ofHours(1)));
            case 2 -> {
                if (random.nextInt(4) == 0) {
                    life.tell(new BreakEvent.PauseAskedUntilTomorrow(machine.now()));
                }
            }
            case 3 -> life.tell(new BreakEvent.ResumeAsked(machine.now()));
            case 4 -> life.tell(new BreakEvent.BreakAsked(machine.now(), null));
            case 5 -> life.tell(new BreakEvent.BreakAsked(machine.now(), BreakKind.REST_BREAK));
            case 6 ->
                life.tell(new BreakEvent.TakenReported(
                        machine.now(), null, machine.wall().minus(Duration.ofMinutes(random.nextInt(40)))));
            case 7 -> life.tell(new BreakEvent.ReadingModeSet(machine.now(), random.nextBoolean()));
            case 8 -> life.tell(new BreakEvent.Postponed(machine.now(), Duration.ofMinutes(10)));
            case 9 -> life.tell(new BreakEvent.Skipped(machine.now()));
            case 16 -> life.tell(new BreakEvent.PositionChanged(machine.now(), Posture.SITTING));
            case 17 -> life.tell(new BreakEvent.PositionChanged(machine.now(), Posture.STANDING));
            case 10 -> life.tell(new BreakEvent.CameBack(machine.now()));
            case 11, 12, 13, 14, 15 -> call();
            default -> {}
        }
    }

    private void call() {
        machine.quietBegins(MOMENTS.get(random.nextInt(MOMENTS.size())));
        callEnds = machine.ticks().plus(Duration.ofMinutes(random.nextInt(2, 70)));
        machine.answersWatches(life::state, life::tell);
        life.tally.happened("call or other bad moment");
    }

    private void pauses() {
        machine.stops();
        int kind = random.nextInt(1_000);
        if (kind < 700) {
            nextAt = machine.ticks().plus(millis(1_000, 9_000));
        } else if (kind < 930) {
            nextAt = machine.ticks().plus(millis(10_000, 60_000));
        } else if (kind < 975) {
            nextAt = machine.ticks().plus(millis(60_000, 500_000));
        } else if (kind < 990) {
            nextAt = machine.ticks().plus(millis(600_000, 3_600_000));
            if (random.nextBoolean()) {
                machine.locks(life::tell);
            }
        } else if (kind < 997) {
            machine.locks(life::tell);
            nextAt = machine.ticks().plus(millis(1_500, 3_000));
            life.tally.happened("two-second lock");
        } else {
            sleep(Duration.ofSeconds(random.nextInt(5, 5_000)));
            nextAt = machine.ticks().plus(millis(1_000, 5_000));
        }
    }

    private void goesHome() {
        machine.quietEnds();
        machine.answersWatches(life::state, life::tell);
        Duration away = sessions.untilNext(machine.wall(), machine.zone());
        switch (random.nextInt(3)) {
            case 0 -> {
                machine.stops();
                nextAt = machine.ticks().plus(away);
            }
            case 1 -> {
                machine.locks(life::tell);
                nextAt = machine.ticks().plus(away);
            }
            default -> {
                sleep(away);
                nextAt = machine.ticks().plus(millis(500, 5_000));
            }
        }
    }

    private void sleep(Duration length) {
        machine.sleeps(length, random.nextInt(4) == 0, life::tell);
        life.tally.happened("sleep");
    }

    private Duration millis(int from, int to) {
        return Duration.ofMillis(random.nextInt(from, to));
    }
}
