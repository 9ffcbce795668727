package app.nape.figure;

import app.nape.figure.body.BodyMesh;
import app.nape.figure.mesh.Surface;
import app.nape.figure.paint.Bands;
import app.nape.figure.paint.FacetOrder;
import app.nape.figure.paint.FloorShadow;
import app.nape.figure.paint.Light;
import app.nape.figure.paint.Projected;
import app.nape.figure.paint.Shape;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.Posture;
import app.nape.figure.pose.Sight;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.room.PropMesh;
import java.util.ArrayList;
import java.util.List;

/** The picture as geometry: what a vector painter, such as the one of a printed handout, draws in order. */
public final class FigureDrawing {
    /** Places along the picture's height at which it is found out what hides what. */
    private static final int FINE = 1100;

    /** The share of a fading picture’s height that runs out. */
    private static final double FADES = 0.13;

    /** The share of its width that runs out at each side. */
    private static final double FADES_BESIDE = 0.05;

    /** Steps in which it runs out below. */
    private static final int BANDS = 16;

    /** Steps in which it runs out at each side. */
    private static final int BANDS_BESIDE = 10;
    /** Metres along a side of the pieces of a floor shadow. */
    private static final double PATCH = 0.03;

    /** Farther from the middle than this no shadow is drawn, in metres. */
    private static final double SHADOW_REACH = 1.3;

    private final double unit;
    private final double height;
    private final Sight sight;
    private final Light light;
    private final double effort;
    private final FacetOrder order;
    private final int wide;

    private FigureDrawing(Sight sight, Light light, double effort, int wide, double height) {
        this.sight = sight;
        this.light = light;
        this.effort = effort;
        this.wide = wide;
        this.height = height;
        this.unit = height / FINE;
        this.order = new FacetOrder(wide, FINE);
    }

    /**
     * The picture's polygons from back to front, framed as on the screen: x to the right from 0 to {@code width}, y up from 0 to
     * {@code height}, in any unit; what reaches beyond is to be clipped. Alpha below 255 stands for paper that shines through.
     * Neighbours share their edges: a painter strokes each in its own colour, thinly, so that no paper shows between them.
     */
    public static List<Shape> shapes(
            Motion motion, Posture posture, Camera camera, Appearance appearance, double width, double height) {
        Scene scene = new Scene(motion);
        Framing framing = scene.framing(camera, width / height);
        Sight sight = framing.sight(camera, FINE);
        Light light = new Light(appearance.palette());
        FigureDrawing drawing =
                new FigureDrawing(sight, light, posture.effort(), (int) Math.ceil(width / height * FINE), height);
        Skeleton skeleton = Skeleton.of(posture);
        BodyMesh body = new BodyMesh(appearance.build(), appearance.haircut());
        body.light(posture.muscles());
        List<Surface> flesh = body.shape(skeleton);
        FloorShadow shadow = new FloorShadow();
        List<Shape> all = new ArrayList<>();
        if (!framing.fades()) {
            shadow.cast(flesh);
            scene.shade(shadow);
            drawing.floor(shadow, light.shadow(), all);
        }
        List<Surface> shown = new ArrayList<>(flesh);
        scene.props(skeleton).stream()
                .filter(surface -> !PropMesh.hidden(surface, sight))
                .forEach(shown::add);
        int arrows = shown.size();
        shown.addAll(scene.arrows(skeleton, sight));
        drawing.round(shown, arrows);
        drawing.order.compare();
        drawing.round(shown, arrows);
        List<Bands> edges = framing.fades() ? edges(width, height) : List.of();
        for (Shape quad : drawing.order.sorted()) {
            List<Shape> pieces = List.of(drawing.placed(quad));
            for (Bands edge : edges) {
                pieces = pieces.stream()
                        .flatMap(piece -> edge.split(piece).stream())
                        .toList();
            }
            all.addAll(pieces);
        }
        return all;
    }

    private static List<Bands> edges(double width, double height) {
        return List.of(
                new Bands(true, 0, 1, height * FADES, BANDS),
                new Bands(false, 0, 1, width * FADES_BESIDE, BANDS_BESIDE),
                new Bands(false, width, -1, width * FADES_BESIDE, BANDS_BESIDE));
    }

    private void round(List<Surface> surfaces, int arrows) {
        for (int i = 0; i < surfaces.size(); i++) {
            Surface surface = surfaces.get(i);
            Projected projected = new Projected();
            projected.take(surface, sight, light, effort, wide, FINE);
            order.surface(surface, projected, i >= arrows);
        }
    }

    private Shape placed(Shape quad) {
        double[] xs = quad.xs();
        double[] ys = quad.ys();
        for (int i = 0; i < xs.length; i++) {
            xs[i] *= unit;
            ys[i] = height - ys[i] * unit;
        }
        return quad;
    }

    private void floor(FloorShadow shadow, int argb, List<Shape> into) {
        for (double x = -SHADOW_REACH; x < SHADOW_REACH; x += PATCH) {
            for (double z = -SHADOW_REACH; z < SHADOW_REACH; z += PATCH) {
                int alpha = (int) Math.round((argb >>> 24) * shadow.at(x + PATCH / 2, z + PATCH / 2));
                if (alpha > 0) {
                    into.add(new Shape(
                            new double[] {
                                right(x, z), right(x + PATCH, z), right(x + PATCH, z + PATCH), right(x, z + PATCH)
                            },
                            new double[] {up(x, z), up(x + PATCH, z), up(x + PATCH, z + PATCH), up(x, z + PATCH)},
                            (alpha << 24) | (argb & 0xFFFFFF)));
                }
            }
        }
    }

    private double right(double x, double z) {
        return sight.x(sight.right().x() * x + sight.right().z() * z) * unit;
    }

    private double up(double x, double z) {
        return height - sight.y(sight.up().x() * x + sight.up().z() * z) * unit;
    }
}
