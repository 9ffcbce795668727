package app.nape.store;

import app.nape.time.DayRollover;
import java.time.Instant;
import java.time.ZoneId;

/** Where and by which day an entry is counted. */
record Stamp(ZoneId zone, DayRollover rollover) {
    String day(Instant at) {
        return rollover.dayOf(at, zone).toString();
    }

    String zoneName() {
        return zone.getId();
    }
}
