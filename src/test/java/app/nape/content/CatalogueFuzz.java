package app.nape.content;

import app.nape.exercise.Exercise;
import app.nape.fuzz.Fuzzed;
import app.nape.fuzz.Sound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A catalogue's file, in the place of the one that ships. A wrong one is refused with file, id and field. */
public final class CatalogueFuzz implements Fuzzed {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String name;
    private final byte[] shipped;
    private final byte[] redFlags = bundled("redflags.json");
    private final byte[] vocabulary = bundled("vocabulary.json");
    private final byte[] numbers = bundled("emergency_numbers.json");
    private final List<Exercise> two;

    /** For this file. */
    public CatalogueFuzz(String name) {
        this.name = name;
        two = ExerciseCatalogueReader.read(
                        "exercises.json", few(bundled("exercises.json"), "exercises"), Bundled.TEXTS::verbatim)
                .exercises();
        byte[] whole = bundled(name);
        shipped = switch (name) {
            case "exercises.json" -> few(whole, "exercises");
            case "motions.json" -> few(whole, "motions");
            default -> whole;
        };
    }

    private static byte[] bundled(String name) {
        try (InputStream stream = CatalogueFile.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream).readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The first two of a list and what names no other: small enough for a fuzzer. */
    private static byte[] few(byte[] whole, String list) {
        ObjectNode tree = (ObjectNode) JSON.readTree(whole);
        ArrayNode all = (ArrayNode) tree.get(list);
        while (all.size() > 2) {
            all.remove(2);
        }
        if (tree.get("programs") instanceof ArrayNode programs) {
            String first = all.get(0).get("id").stringValue();
            while (programs.size() > 1) {
                programs.remove(1);
            }
            ((ObjectNode) programs.get(0)).putArray("items").add(first);
            all.forEach(each -> ((ObjectNode) each.get("safety")).remove("alternative_id"));
        }
        return JSON.writeValueAsBytes(tree);
    }

    @Override
    public boolean read(byte[] input) throws Exception {
        try {
            Object read =
                    switch (name) {
                        case "redflags.json" ->
                            CareCatalogueReader.read(input, vocabulary, numbers, Bundled.TEXTS::verbatim);
                        case "vocabulary.json" ->
                            CareCatalogueReader.read(redFlags, input, numbers, Bundled.TEXTS::verbatim);
                        case "emergency_numbers.json" ->
                            CareCatalogueReader.read(redFlags, vocabulary, input, Bundled.TEXTS::verbatim);
                        case "exercises.json" -> ExerciseCatalogueReader.read(name, input, Bundled.TEXTS::verbatim);
                        case "motions.json" -> MotionCatalogueReader.read(name, input, two);
                        case "guide.json" -> GuideReader.read(input);
                        default ->
                            SchedulePresetReader.read(
                                    CatalogueFile.read(name, input, SchedulePresetReader.SCHEMA),
                                    Bundled.TEXTS::verbatim);
                    };
            Sound.whole(read);
            return true;
        } catch (CatalogueFault refused) {
            return false;
        }
    }

    @Override
    public Map<String, byte[]> seeds() {
        return Map.of("shipped", shipped);
    }
}
