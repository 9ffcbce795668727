package app.nape.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The steps that bring a database up to date. Numbered files beside this class, {@code 0001.sql} first; once shipped, a file is
 * never changed, only followed by another.
 *
 * @param scripts the steps; the first leads from version 0 to 1
 */
record Migrations(List<String> scripts) {
    Migrations {
        scripts = List.copyOf(scripts);
    }

    /** Those that this version of the program ships: up to the first number that has no file. */
    static Migrations bundled() {
        List<String> scripts = new ArrayList<>();
        for (String script = script(1); script != null; script = script(scripts.size() + 1)) {
            scripts.add(script);
        }
        if (scripts.isEmpty()) {
            throw new IllegalStateException("0001.sql is missing from the program.");
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

    private static @Nullable String script(int number) {
        String name = String.format(Locale.ROOT, "%04d.sql", number);
        try (InputStream stream = Migrations.class.getResourceAsStream(name)) {
            return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
