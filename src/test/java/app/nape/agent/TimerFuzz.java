package app.nape.agent;

import app.nape.agent.RemedyTimer.Running;
import app.nape.care.Nprs;
import app.nape.content.Bundled;
import app.nape.fuzz.Lived;
import app.nape.fuzz.Sound;
import app.nape.journal.EntryBounds;
import app.nape.store.StateFile;
import app.nape.time.Moment;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** A timer that ran when an agent ended, and the next agent that goes on with it. */
public final class TimerFuzz extends StateFuzz<Running> {
    private static final RemedyTimer TIMER = new RemedyTimer(Bundled.CARE.remedies());
    private static final Moment NOW = new Moment(Lived.NOW, Duration.ofMinutes(1));

    /** In a folder of its own. */
    public TimerFuzz() throws IOException {
        super(Running.class);
    }

    @Override
    protected StateFile<Running> file(Path at) {
        return new StateFile<>(at, Running.class, Running::usable);
    }

    @Override
    protected void goOn(Running saved) {
        Running resumed = saved.resumed(NOW);
        RemedyTimer.Decision decision = TIMER.tick(resumed, NOW);
        decision.wakeIn().ifPresent(length -> Sound.reckoned(length.toNanos()));
        decision.effects().forEach(TimerFuzz::kept);
        TIMER.stop(resumed, NOW.plus(Duration.ofSeconds(1)), new Nprs(3))
                .effects()
                .forEach(TimerFuzz::kept);
        var start = NOW.wall().minus(resumed.gone(NOW));
        Sound.reckoned(start.plus(resumed.length()));
        Sound.reckoned(start.plus(TIMER.hardStop(resumed)));
    }

    private static void kept(RemedyTimer.Effect effect) {
        if (effect instanceof RemedyTimer.Effect.Keep(var entry)) {
            EntryBounds.fault(entry).ifPresent(fault -> {
                throw new IllegalStateException("It can never be written: " + fault);
            });
        }
    }

    @Override
    protected Map<String, Running> kept() {
        Moment started = new Moment(Lived.NOW.minus(Duration.ofMinutes(4)), Duration.ofHours(2));
        UUID id = UUID.fromString("01932f4e-0000-7000-8000-000000000001");
        return Map.of(
                "ice",
                new Running(
                        id,
                        "ice",
                        started.wall(),
                        started,
                        Duration.ofSeconds(20),
                        Duration.ofMinutes(15),
                        "neck-back",
                        id,
                        new Nprs(6),
                        false,
                        false),
                "massage",
                new Running(
                        id,
                        "massage",
                        started.wall(),
                        started,
                        Duration.ZERO,
                        Duration.ofMinutes(5),
                        null,
                        null,
                        null,
                        false,
                        false));
    }
}
