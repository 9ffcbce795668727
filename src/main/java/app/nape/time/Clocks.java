package app.nape.time;

import java.time.ZoneId;

/** Tells both times and the zone that the person's day is counted in. */
public interface Clocks {
    /** Both clocks, now. */
    Moment now();

    /** The zone now in force. */
    ZoneId zone();
}
