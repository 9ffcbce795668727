package app.nape.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The steps that bring a database up to date. Numbered files beside this class, {@code 0001.sql} first; once shipped, a file is
 * never changed, only followed by another.
 *
 * @param scripts the steps; the first leads from version 0 to 1
 */
record Migrations(List<String> scripts) {
    /** How many numbered files there are. */
    private static final int BUNDLED = 5;

    Migrations {
        scripts = List.copyOf(scripts);
    }

    /** Those that this version of the program ships. */
    static Migrations bundled() {
        List<String> scripts = new ArrayList<>();
        for (int number = 1; number <= BUNDLED; number++) {
            scripts.add(script(String.format(Locale.ROOT, "%04d.sql", number)));
        }
        return new Migrations(scripts);
    }

    /** The version that all of them together lead to. */
    int latest() {
        return scripts.size();
    }

    /** The step that leads to {@code version}. */
    String to(int version) {
        return scripts.get(version - 1);
    }

    private static String script(String name) {
        try (InputStream stream = Migrations.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the program.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
