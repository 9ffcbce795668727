package app.nape.figure.paint;

import app.nape.figure.pose.Sight;
import org.jspecify.annotations.Nullable;

/**
 * Makes a picture of what was drawn: smooth edges, the shade that near things throw, and the floor's shadow. Only where what was drawn
 * or the shade is another one; all else of the picture stays.
 */
public final class Finish {
    /** How far from what was drawn anew an edge may be smoothed otherwise, in pixels. */
    private static final int SOFT = 5;
    /** A change of the shade that is not seen, in 256ths. */
    private static final int UNSEEN = 2;

    private final Raster raster;
    private final Area area = new Area();
    private @Nullable NearShade shade;

    public Finish(Raster raster) {
        this.raster = raster;
    }

    /**
     * Finds the part of the picture that is to be finished anew.
     *
     * @param drawn what was drawn, all of the picture for a fresh one
     * @param under where the floor's shadow is another one
     */
    public Area begin(Area drawn, Part under, int samples, Sight sight, Light light, Changes changes) {
        if (light.line() != 0) {
            int lines = Outline.reach(sight.scale());
            area.around(drawn, lines, lines);
        } else {
            area.around(drawn, SOFT, SOFT);
            NearShade near = shade;
            if (near == null || changes.all()) {
                near = new NearShade(raster, samples, sight.scale());
                shade = near;
            }
            near.find(drawn, changes.leaves() && !changes.all() ? UNSEEN : 0, area);
        }
        area.add(under);
        area.align(Resolve.STEP);
        return area;
    }

    /** Lays shade or lines on what was drawn and smoothed. */
    public void shade(int[] pixels, int samples, int width, int height, Sight sight, Light light) {
        if (light.line() != 0) {
            Outline.lay(raster, samples, sight.scale(), light, width, height, pixels, area);
        } else if (shade != null) {
            shade.lay(pixels, area);
        }
    }
}
