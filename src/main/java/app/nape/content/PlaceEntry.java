package app.nape.content;

import app.nape.figure.pose.Anchor;
import app.nape.figure.pose.HandPlace;
import app.nape.figure.pose.HandShape;
import app.nape.figure.pose.Vec3;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The places that a hand can rest on. */
final class PlaceEntry {
    private static final double FARTHEST = 3;
    private static final double WIDEST_CIRCLE = 0.05;
    private static final Set<String> FIELDS = Set.of("anchor", "point", "fingers", "palm", "elbow", "shape", "circle");

    private PlaceEntry() {}

    static Map<String, HandPlace> all(CatalogueEntry places) {
        Map<String, HandPlace> found = new HashMap<>();
        for (String name : places.names()) {
            found.put(name, read(name, places.object(name).onlyHas(FIELDS)));
        }
        return found;
    }

    private static HandPlace read(String name, CatalogueEntry entry) {
        return new HandPlace(
                name,
                entry.word("anchor", Anchor.class),
                vector(entry, "point"),
                entry.has("fingers") ? vector(entry, "fingers") : null,
                vector(entry, "palm"),
                vector(entry, "elbow"),
                entry.word("shape", HandShape.class),
                entry.has("circle") ? entry.decimal("circle", 0, WIDEST_CIRCLE) : 0);
    }

    static Vec3 vector(CatalogueEntry entry, String field) {
        List<Double> parts = entry.decimals(field, 3, -FARTHEST, FARTHEST);
        return new Vec3(parts.get(0), parts.get(1), parts.get(2));
    }
}
