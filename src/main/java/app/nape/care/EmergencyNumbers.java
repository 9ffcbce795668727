package app.nape.care;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The emergency numbers that Nape ships.
 *
 * @param numbers one for each region, by code
 * @param lines lines for advice that is not an emergency
 * @param fallback the sentence shown when the region is unknown
 */
public record EmergencyNumbers(List<EmergencyNumber> numbers, List<AdviceLine> lines, String fallback) {
    public EmergencyNumbers {
        numbers = List.copyOf(numbers);
        lines = List.copyOf(lines);
    }

    /** The number of a region; empty when it is not in the table, and then the fallback is shown. */
    public Optional<EmergencyNumber> of(String region) {
        String code = region.toUpperCase(Locale.ROOT);
        return numbers.stream().filter(number -> number.region().equals(code)).findFirst();
    }

    /**
     * The number to show: the chosen region's, else the locale's. A chosen region that is not in the table gives none:
     * another country's number could be wrong.
     */
    public Optional<EmergencyNumber> choose(@Nullable String chosen, Locale locale) {
        return of(chosen == null ? locale.getCountry() : chosen);
    }

    /** The advice line of a region, if it has one. */
    public Optional<AdviceLine> line(@Nullable String chosen, Locale locale) {
        String code = (chosen == null ? locale.getCountry() : chosen).toUpperCase(Locale.ROOT);
        return lines.stream().filter(line -> line.region().equals(code)).findFirst();
    }
}
