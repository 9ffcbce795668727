package app.nape.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads every catalogue that ships, with texts from wherever a test wants them. */
public final class EveryCatalogue {
    /** Every key of a text that the catalogues ask for. */
    public static final Set<String> KEYS = keys();

    private EveryCatalogue() {}

    static void read(Function<String, Optional<String>> texts) {
        ExerciseCatalogueReader.read("exercises.json", bytes("exercises.json"), texts);
        CareCatalogueReader.read(
                bytes("redflags.json"), bytes("vocabulary.json"), bytes("emergency_numbers.json"), texts);
        SchedulePresetReader.read(
                CatalogueFile.read("schedules.json", bytes("schedules.json"), SchedulePresetReader.SCHEMA), texts);
    }

    static byte[] bytes(String file) {
        try (InputStream stream = ExerciseCatalogue.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(stream, file).readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Set<String> keys() {
        Set<String> asked = new TreeSet<>();
        read(key -> {
            asked.add(key);
            return Bundled.TEXTS.verbatim(key);
        });
        return Set.copyOf(asked);
    }
}
