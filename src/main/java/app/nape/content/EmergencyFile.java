package app.nape.content;

import app.nape.care.AdviceLine;
import app.nape.care.EmergencyNumber;
import app.nape.care.EmergencyNumbers;
import app.nape.care.NumberSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads emergency_numbers.json.
 *
 * @param texts what stands beside the numbers
 */
record EmergencyFile(CatalogueEntry file, CatalogueTexts texts) {
    static final String NAME = "emergency_numbers.json";
    static final String SCHEMA = "emergency-numbers/2";

    private static final Pattern REGION = Pattern.compile("[A-Z]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{2,6}");

    EmergencyFile(CatalogueEntry file, Function<String, Optional<String>> texts) {
        this(file, new CatalogueTexts("emergency", texts));
    }

    EmergencyNumbers numbers() {
        CatalogueEntry sources = file.object("sources");
        List<EmergencyNumber> numbers = file.keyed("numbers", "region").stream()
                .map(entry -> number(entry, sources))
                .toList();
        List<AdviceLine> lines = file.keyed("non_emergency_lines", "region").stream()
                .map(entry -> new AdviceLine(
                        region(entry), dialled(entry, "number"), texts.text(entry, "label", "line", entry.id())))
                .toList();
        return new EmergencyNumbers(numbers, lines, texts.text(file, "fallback", "fallback"));
    }

    private EmergencyNumber number(CatalogueEntry entry, CatalogueEntry sources) {
        List<String> also = entry.texts("also");
        also.forEach(number -> check(entry, "also", number));
        List<String> named = entry.texts("sources");
        if (named.isEmpty()) {
            throw entry.fault("sources", "It is empty, so the number was never checked.");
        }
        return new EmergencyNumber(
                region(entry),
                dialled(entry, "medical"),
                also,
                texts.marked(entry, "note", "note", entry.id()),
                named.stream().map(id -> source(sources.object(id))).toList());
    }

    private static NumberSource source(CatalogueEntry entry) {
        return new NumberSource(entry.text("title"), entry.optionalText("url"));
    }

    private static String region(CatalogueEntry entry) {
        String region = entry.text("region");
        if (!REGION.matcher(region).matches()) {
            throw entry.fault("region", "“" + region + "” is not two capital letters.");
        }
        return region;
    }

    private static String dialled(CatalogueEntry entry, String field) {
        String number = entry.text(field);
        check(entry, field, number);
        return number;
    }

    private static void check(CatalogueEntry entry, String field, String number) {
        if (!NUMBER.matcher(number).matches()) {
            throw entry.fault(field, "“" + number + "” is not a short number of digits.");
        }
    }
}
