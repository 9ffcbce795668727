package app.nape.store;

import app.nape.time.Clocks;
import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Clocks that stand still. */
public record FixedClocks(Instant wall, ZoneId zone) implements Clocks {
    public static final FixedClocks BERLIN =
            new FixedClocks(Instant.parse("2026-03-10T12:00:00Z"), ZoneId.of("Europe/Berlin"));

    @Override
    public Moment now() {
        return new Moment(wall, Duration.ZERO);
    }
}
