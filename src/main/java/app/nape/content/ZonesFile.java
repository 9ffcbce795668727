package app.nape.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads zones.txt: a line for each country, its code and the names of its time zones. */
final class ZonesFile {
    static final String NAME = "zones.txt";

    private ZonesFile() {}

    /** The country of each time zone, by the zone's name. */
    static Map<String, String> bundled() {
        try (InputStream stream = ZonesFile.class.getResourceAsStream(NAME)) {
            if (stream == null) {
                throw new CatalogueFault(NAME, "", "", "The file is missing from the program.");
            }
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Map<String, String> read(String text) {
        Map<String, String> countries = new HashMap<>();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            List<String> words = List.of(line.split(" "));
            words.stream().skip(1).forEach(zone -> countries.put(zone, words.getFirst()));
        });
        return countries;
    }
}
