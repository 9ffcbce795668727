package app.nape.figure;

import java.util.List;

/** The picture as geometry: what a vector painter, such as the one of a printed handout, draws in order. */
public final class FigureDrawing {
    private FigureDrawing() {}

    /** The picture's polygons from back to front. */
    public static List<Shape> shapes(Motion motion, Posture posture, Camera camera, Appearance appearance) {
        return List.of();
    }
}
