package app.nape.care;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call in a region.
 *
 * @param region ISO 3166 code of two letters
 * @param medical number for an ambulance
 * @param also other numbers that work
 * @param note what to know about them, or null
 * @param sources where they stand
 */
public record EmergencyNumber(
        String region,
        String medical,
        List<String> also,
        @Nullable String note,
        List<NumberSource> sources) {
    public EmergencyNumber {
        also = List.copyOf(also);
        sources = List.copyOf(sources);
    }
}
