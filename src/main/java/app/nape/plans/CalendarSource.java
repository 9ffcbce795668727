package app.nape.plans;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Looks into the calendar that a person has chosen. Reads only, and never over a network. */
public interface CalendarSource {
    /**
     * What is busy between two instants. Never fails: what is wrong stands in the answer. May take a second, so it is never asked on a loop.
     *
     * @param path of a file or of a folder of files
     * @param zone for times that name none
     * @return empty when nothing has changed since the last look for the same
     */
    Optional<CalendarReading> look(String path, Instant from, Instant to, ZoneId zone);
}
