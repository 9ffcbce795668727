package app.nape.workshop.simulation;

import app.nape.breaks.BreakEvent;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;

/** What happens to machines: clocks that are set, zones that change, crashes, processes that are stopped. */
final class Mishaps {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Pacific/Auckland"),
            ZoneId.of("Europe/Berlin"));

    private final Life life;
    private final SplittableRandom random;

    Mishaps(Life life, SplittableRandom random) {
        this.life = life;
        this.random = random;
    }

    void maybe() {
        switch (random.nextInt(8_000)) {
            case 0 -> step(Duration.ofHours(1), "clock set forward");
            case 1 -> step(Duration.ofHours(-1), "clock set back");
            case 2 -> step(Duration.ofSeconds(random.nextInt(-400, 400)), "clock corrected");
            case 3 -> {
                life.machine.moveTo(ZONES.get(random.nextInt(ZONES.size())), life::tell);
                life.tally.happened("zone changed");
            }
            case 4, 5, 6, 7, 8, 9 -> {
                life.crash(Duration.ofSeconds(random.nextInt(1, 60)));
                life.tally.happened("crash");
            }
            case 10 -> {
                life.crash(Duration.ofMinutes(random.nextInt(3, 600)));
                life.tally.happened("restart");
            }
            case 11, 12 -> {
                life.machine.run(Duration.ofMinutes(random.nextInt(1, 120)));
                life.tell(new BreakEvent.Ticked(life.machine.now()));
                life.tally.happened("stopped process");
            }
            default -> {}
        }
    }

    private void step(Duration by, String what) {
        life.machine.setClock(by);
        if (random.nextBoolean()) {
            life.tell(new BreakEvent.ClockStepped(life.machine.now()));
        }
        life.tally.happened(what);
    }
}
