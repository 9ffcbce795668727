package app.nape.care;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    /** The line for advice of a region, if it has one. */
    public Optional<AdviceLine> line(String region) {
        String code = region.toUpperCase(Locale.ROOT);
        return lines.stream().filter(line -> line.region().equals(code)).findFirst();
    }
}
