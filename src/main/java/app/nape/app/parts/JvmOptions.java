package app.nape.app.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The options of the Java machines that run Nape, from the files that the launchers of an image are made with, too. */
public final class JvmOptions {
    private JvmOptions() {}

    /**
     * The options of one kind of process, those of every process first.
     *
     * @param kind {@code agent}, {@code window} or {@code command}: the name of a file in {@code app/nape/jvm}
     */
    public static List<String> of(String kind) {
        return Stream.of("both", kind).flatMap(name -> read(name).stream()).toList();
    }

    private static List<String> read(String name) {
        String file = "/app/nape/jvm/" + name + ".options";
        try (InputStream in = Objects.requireNonNull(JvmOptions.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
