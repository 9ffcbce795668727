package app.nape.exchange.calendar;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The zones that a calendar names. A name of the IANA data base counts before what the file says of it, since that is kept up to date;
 * other names, such as Outlook’s, are as the file describes them; one that nobody knows is taken for the reader’s own.
 */
final class WrittenZones implements CalendarTime.Zones {
    static final CalendarTime.Clocks UTC = local -> local.toInstant(ZoneOffset.UTC);

    private final CalendarTime.Clocks here;
    private final Map<String, CalendarTime.Clocks> described = new HashMap<>();
    private final Map<String, CalendarTime.Clocks> found = new HashMap<>();

    WrittenZones(ZoneId here) {
        this.here = clocks(here);
    }

    /** The file describes this zone. */
    void describe(String name, DescribedZone zone) {
        described.put(name, zone);
        found.clear();
    }

    @Override
    public CalendarTime.Clocks named(String name) {
        // Asked when the time is needed, for a zone may be described after what is on its clocks.
        return name.isEmpty() ? here : local -> known(name).instant(local);
    }

    private CalendarTime.Clocks known(String name) {
        return found.computeIfAbsent(
                name, _ -> iana(name).map(WrittenZones::clocks).orElseGet(() -> described.getOrDefault(name, here)));
    }

    private static CalendarTime.Clocks clocks(ZoneId zone) {
        return local -> local.atZone(zone).toInstant();
    }

    /** Some programs put their own name and a date before it: {@code /example.org/2024a/Europe/Berlin}. */
    private static Optional<ZoneId> iana(String name) {
        String rest = name;
        while (true) {
            try {
                return Optional.of(ZoneId.of(rest));
            } catch (DateTimeException unknown) {
                int slash = rest.indexOf('/');
                if (slash < 0) {
                    return Optional.empty();
                }
                rest = rest.substring(slash + 1);
            }
        }
    }
}
