package app.nape.content;

import app.nape.figure.Look;
import app.nape.figure.Motion;
import app.nape.figure.MotionPhase;
import app.nape.figure.Pose;
import app.nape.figure.Prop;
import app.nape.figure.Stance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the figure's motions: poses from {@code motions.json}, names and seconds of the phases from {@code exercises.json}. */
public final class MotionCatalogueReader {
    private MotionCatalogueReader() {}

    /** The motions that Nape ships. */
    public static MotionCatalogue bundled() {
        try (InputStream exercises =
                Objects.requireNonNull(MotionCatalogueReader.class.getResourceAsStream("exercises.json"))) {
            Map<String, Motion> motions = new HashMap<>();
            for (JsonNode exercise : JsonMapper.shared().readTree(exercises).get("exercises")) {
                List<MotionPhase> phases = new ArrayList<>();
                for (JsonNode phase : exercise.get("animation").get("phases")) {
                    boolean hold = phase.get("s").isString();
                    phases.add(new MotionPhase(
                            phase.get("name").asString(),
                            hold
                                    ? Duration.ZERO
                                    : Duration.ofMillis(
                                            Math.round(phase.get("s").asDouble() * 1000)),
                            hold,
                            List.of(Pose.NEUTRAL),
                            0));
                }
                String id = exercise.get("id").asString();
                motions.put(
                        id,
                        new Motion(
                                id,
                                Stance.STANDING,
                                new Look(-25, -90, true),
                                Set.<Prop>of(),
                                Set.of(),
                                List.of(),
                                phases));
            }
            return new MotionCatalogue(motions);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
