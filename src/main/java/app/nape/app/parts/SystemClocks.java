package app.nape.app.parts;

import app.nape.time.Clocks;
import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** The machine's clocks, read in this one place. */
public final class SystemClocks implements Clocks {
    private static final Duration ZONE_GOOD_FOR = Duration.ofSeconds(50);

    private final boolean zoneGiven = System.getProperty("user.timezone", "").length() > 0;
    private @Nullable Duration zoneReadAt;
    private @Nullable ZoneId zone;

    @Override
    public Moment now() {
        // As finely as the journal keeps times: else what was just written would seem to lie before what is being
        // written.
        return new Moment(Instant.now().truncatedTo(ChronoUnit.MILLIS), ticks());
    }

    /** Read anew about once a minute, as the Java machine would keep the zone it started in for ever. */
    @Override
    public synchronized ZoneId zone() {
        Duration now = ticks();
        Duration before = zoneReadAt;
        ZoneId known = zone;
        boolean young = before != null && now.minus(before).compareTo(ZONE_GOOD_FOR) <= 0;
        if (known != null && (zoneGiven || young)) {
            return known;
        }
        if (!zoneGiven) {
            zoneReadAt = now;
            System.clearProperty("user.timezone");
            TimeZone.setDefault(null);
        }
        ZoneId read = ZoneId.systemDefault();
        zone = read;
        return read;
    }

    private static Duration ticks() {
        return Duration.ofNanos(System.nanoTime());
    }
}
