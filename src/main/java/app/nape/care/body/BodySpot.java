package app.nape.care.body;

import app.nape.care.BodySide;
import app.nape.care.BodyView;
import app.nape.care.PainSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One region of the drawing in one of its views. A site of the arm has a spot in both.
 *
 * @param view where it is drawn
 * @param site what it stands for
 * @param path its outline, before it is cut along the silhouette
 * @param outside whether it stands beside the body rather than on it
 */
public record BodySpot(BodyView view, PainSite site, String path, boolean outside) {
    /** All spots of a view, in drawing order. */
    public static List<BodySpot> of(BodyView view) {
        List<BodySpot> spots = new ArrayList<>();
        addSides(spots, view, view == BodyView.BACK ? BodyPaths.BACK : BodyPaths.FRONT);
        addSides(spots, view, BodyPaths.ARMS);
        if (view == BodyView.BACK) {
            BodyPaths.MIDDLE.forEach((id, path) -> spots.add(new BodySpot(view, new PainSite(id, null), path, false)));
            spots.add(new BodySpot(view, new PainSite("neck-muscle", BodySide.BOTH), BodyPaths.WHOLE_NECK, true));
        }
        return List.copyOf(spots);
    }

    private static void addSides(List<BodySpot> spots, BodyView view, Map<String, String> right) {
        right.forEach((id, path) -> {
            spots.add(new BodySpot(view, new PainSite(id, BodySide.LEFT), Outline.mirrored(path), false));
            spots.add(new BodySpot(view, new PainSite(id, BodySide.RIGHT), path, false));
        });
    }
}
