package app.nape.content;

import app.nape.figure.pose.HandPlace;
import app.nape.figure.pose.HandShape;
import app.nape.figure.pose.Joint;
import app.nape.figure.pose.Pose;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One pose: what it says, over what another pose says already. */
final class PoseEntry {
    private static final Set<String> HANDS = Set.of("right", "left", "right_shape", "left_shape");

    private final Map<String, HandPlace> places;

    PoseEntry(Map<String, HandPlace> places) {
        this.places = places;
    }

    Pose read(CatalogueEntry entry, Pose base) {
        Map<Joint, Double> values = new EnumMap<>(Joint.class);
        values.putAll(base.values());
        for (String word : entry.names()) {
            if (!HANDS.contains(word)) {
                joints(entry, word).forEach(joint -> {
                    values.put(joint, entry.decimal(word, joint.least(), joint.most()));
                });
            }
        }
        return new Pose(
                values,
                hand(entry, "right", base.right()),
                mirrored(entry, base.left()),
                shape(entry, "right_shape", base.rightShape()),
                shape(entry, "left_shape", base.leftShape()));
    }

    /** A word without a side means both. */
    private static List<Joint> joints(CatalogueEntry entry, String word) {
        List<Joint> found = Stream.of(word, word + "_right", word + "_left")
                .map(Joint::named)
                .flatMap(Optional::stream)
                .toList();
        if (found.isEmpty()) {
            throw entry.fault(word, "There is no such joint.");
        }
        return found;
    }

    private @Nullable HandPlace hand(CatalogueEntry entry, String field, @Nullable HandPlace base) {
        if (!entry.has(field)) {
            return base;
        }
        String name = entry.optionalText(field);
        if (name == null) {
            return null;
        }
        HandPlace place = places.get(name);
        if (place == null) {
            throw entry.fault(field, "There is no place “" + name + "”.");
        }
        return place;
    }

    private @Nullable HandPlace mirrored(CatalogueEntry entry, @Nullable HandPlace base) {
        HandPlace right = hand(entry, "left", null);
        return !entry.has("left") ? base : right == null ? null : right.mirrored();
    }

    private static HandShape shape(CatalogueEntry entry, String field, HandShape base) {
        return entry.has(field) ? entry.word(field, HandShape.class) : base;
    }
}
