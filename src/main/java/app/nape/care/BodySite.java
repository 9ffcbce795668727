package app.nape.care;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A region of the body map.
 *
 * @param id stable key, for example {@code neck-back}
 * @param label its name in the chosen language
 * @param area the area whose time rules and red flags apply
 * @param view where it is drawn
 * @param sides the sides it has; empty for a site in the middle line
 * @param near keys of neighbouring sites
 * @param code its term, or null: then only the text is exported
 */
public record BodySite(
        String id,
        String label,
        BodyArea area,
        BodyView view,
        Set<BodySide> sides,
        List<String> near,
        @Nullable Coding code) {
    public BodySite {
        sides = Set.copyOf(sides);
        near = List.copyOf(near);
    }
}
