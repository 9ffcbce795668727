package app.nape.store;

import app.nape.journal.Written;
import app.nape.time.DayRollover;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Where and by which day an entry is counted.
 *
 * @param elsewhere where and by which day it was written; null for one that is written here and now
 */
record Stamp(ZoneId zone, DayRollover rollover, @Nullable Written elsewhere) {
    Stamp(ZoneId zone, DayRollover rollover) {
        this(zone, rollover, null);
    }

    /** The stamp of an entry that was written so; this one for null. */
    Stamp of(@Nullable Written written) {
        return written == null ? this : new Stamp(written.zone(), rollover, written);
    }

    String day(Instant at) {
        return (elsewhere == null ? rollover.dayOf(at, zone) : elsewhere.day()).toString();
    }

    String zoneName() {
        return zone.getId();
    }
}
