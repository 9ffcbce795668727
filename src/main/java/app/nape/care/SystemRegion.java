package app.nape.care;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The country that the machine stands in, as far as it can be told. A locale says which language and habits a person likes, a time zone
 * where the clock was set; each alone is often wrong (en_US in Berlin, no locale at all in a container), and a wrong emergency number
 * costs minutes. So a country counts only when both name it.
 *
 * @param zones the country of each time zone that belongs to one, as ISO 3166 code by the zone's name
 */
public record SystemRegion(Map<String, String> zones) {
    private static final String ALL = "LC_ALL";

    /** The categories that follow a place; the others are of a language or of sorting. */
    private static final List<String> OF_A_PLACE = List.of(
            "LC_ADDRESS", "LC_TELEPHONE", "LC_MEASUREMENT", "LC_PAPER", "LC_MONETARY", "LC_NUMERIC", "LC_TIME", "LANG");

    private static final Pattern COUNTRY =
            Pattern.compile("[A-Za-z]{2,3}(?:[_-][A-Za-z]{4})?[_-]([A-Za-z]{2})(?:[.@].*)?");

    public SystemRegion {
        zones = Map.copyOf(zones);
    }

    /**
     * The country that locale and time zone agree on; empty where they disagree or one of them says nothing.
     *
     * @param environment the process's variables; read as they stand, for a locale that was never generated on the machine reaches no
     *     program otherwise
     * @param system Java's locale, which counts only where no variable speaks of a locale (Windows, macOS)
     * @param zone the time zone in force
     */
    public Optional<String> of(Map<String, String> environment, Locale system, ZoneId zone) {
        String country = zones.get(zone.getId());
        return country != null && spoken(environment, system).anyMatch(country::equals)
                ? Optional.of(country)
                : Optional.empty();
    }

    private static Stream<String> spoken(Map<String, String> environment, Locale system) {
        String all = environment.getOrDefault(ALL, "");
        if (!all.isEmpty()) {
            return country(all).stream();
        }
        List<String> named = OF_A_PLACE.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .toList();
        return named.isEmpty()
                ? Stream.of(system.getCountry())
                : named.stream().flatMap(value -> country(value).stream());
    }

    private static Optional<String> country(String locale) {
        Matcher matcher = COUNTRY.matcher(locale);
        return matcher.matches() ? Optional.of(matcher.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
    }
}
