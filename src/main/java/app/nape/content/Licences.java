package app.nape.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The libraries that Nape stands on, with their licences: one file, read by the window and compared with the README and the build by a test;
 * another holds the licences' own words, which go wherever the libraries go.
 */
public final class Licences {
    private static final String FILE = "/app/nape/content/licences.txt";

    private static final String TEXTS = "/app/nape/content/licence-texts.txt";

    private Licences() {}

    /**
     * One library.
     *
     * @param name what it is called
     * @param use what it is for
     * @param licence by its short name
     */
    public record Licence(String name, String use, String licence) {}

    /** All of them, in the file's order. */
    public static List<Licence> all() {
        return words(FILE)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Licences::read)
                .toList();
    }

    /** The words of all licences and notices, as their authors wrote them. */
    public static String texts() {
        return words(TEXTS);
    }

    private static String words(String name) {
        try (InputStream file = Licences.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Licence read(String line) {
        List<String> parts = List.of(line.split(" \\| ", -1));
        return new Licence(parts.get(0), parts.get(1), parts.get(2));
    }
}
