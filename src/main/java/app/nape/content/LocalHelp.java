package app.nape.content;

import app.nape.care.AdviceLine;
import app.nape.care.EmergencyNumber;
import app.nape.care.EmergencyNumbers;
import app.nape.care.SystemRegion;
import app.nape.words.Texts;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom to call where the person is. Whatever shows or says a number asks here, so that none is guessed anywhere.
 *
 * @param region ISO 3166 code of the region, or empty when it is not known
 * @param number the number to call; empty when the region is not known or not in the table
 * @param line the region's line for advice that is not an emergency
 */
public record LocalHelp(Optional<String> region, Optional<EmergencyNumber> number, Optional<AdviceLine> line) {
    /** Where this process runs; read when it is first needed, the table with it. */
    private static final class Here {
        private static final SystemRegion SYSTEM = new SystemRegion(ZonesFile.bundled());

        private Here() {}
    }

    /** The help of a region. */
    public static LocalHelp in(EmergencyNumbers numbers, Optional<String> region) {
        return new LocalHelp(region, region.flatMap(numbers::of), region.flatMap(numbers::line));
    }

    /**
     * The help of the region that the person chose, which rules over all else, or of the machine's.
     *
     * @param chosen ISO 3166 code, or empty when none was chosen
     * @param zone the time zone in force
     */
    public static LocalHelp of(EmergencyNumbers numbers, Optional<String> chosen, ZoneId zone) {
        return in(numbers, region(chosen, zone));
    }

    /** The region that the person chose, or the machine’s; what depends on it, such as the size of paper, asks here. */
    public static Optional<String> region(Optional<String> chosen, ZoneId zone) {
        return chosen.or(() -> system(zone));
    }

    /** The region that the machine's locale and time zone agree on. */
    public static Optional<String> system(ZoneId zone) {
        return Here.SYSTEM.of(System.getenv(), Locale.getDefault(), zone);
    }

    /** What stands in “Call …”: the number, or the words for one that is not known. */
    public String call(Texts texts) {
        return number.map(EmergencyNumber::medical).orElseGet(() -> texts.of("redflags.local-number"));
    }

    /** The advice line in a sentence, or the words for one that is not known. */
    public String advice(Texts texts) {
        return line.map(AdviceLine::label).orElseGet(() -> texts.of("redflags.local-line"));
    }

    /** The region's name in the language of the texts; nothing when it is not known. */
    public String name(Texts texts) {
        return region.map(code -> Locale.of("", code).getDisplayCountry(texts.locale()))
                .orElse("");
    }
}
