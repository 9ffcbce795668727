package app.nape.workshop.tour;

import app.nape.time.Clocks;
import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Clocks that stand still, so that a picture is the same every time. */
public record FixedClocks(Instant at, ZoneId zone) implements Clocks {
    @Override
    public Moment now() {
        return new Moment(at, Duration.ofHours(1));
    }
}
