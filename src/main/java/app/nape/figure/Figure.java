package app.nape.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws pictures of the figure into pixels. Keeps its buffers from one picture to the next; for one thread. */
public final class Figure {
    private static final int SMALL = 70_000;
    /** Rows at an opening whose inside can be seen. */
    private static final int RIM = 4;

    private final Raster raster = new Raster();
    private final Projected projected = new Projected();
    private final FloorShadow shadow = new FloorShadow();
    private final BodyMesh body;
    private final Light light;
    private @Nullable Scene scene;

    /** A figure of this look. */
    public Figure(Appearance appearance) {
        body = new BodyMesh(appearance.build(), appearance.haircut());
        light = new Light(appearance.palette());
    }

    /**
     * Draws a posture.
     *
     * @param pixels width times height premultiplied 0xAARRGGBB, all of it overwritten
     */
    public void draw(Motion motion, Posture posture, Camera camera, int width, int height, int[] pixels) {
        int samples = width * height < SMALL ? 3 : 2;
        raster.begin(width * samples, height * samples);
        Scene room = scene(motion);
        Skeleton skeleton = Skeleton.of(posture);
        Framing framing = room.framing(camera, (double) width / height);
        Sight sight = framing.sight(camera, height * samples);
        body.light(posture.muscles());
        List<Surface> flesh = body.shape(skeleton);
        for (Surface surface : flesh) {
            draw(surface, sight, posture.effort());
        }
        for (Surface surface : room.props(skeleton)) {
            if (!PropMesh.hidden(surface, sight)) {
                draw(surface, sight, 0);
            }
        }
        raster.inFront(true);
        room.arrows(skeleton, sight).forEach(arrow -> draw(arrow, sight, 0));
        raster.inFront(false);
        Resolve resolve = new Resolve(raster, samples, width, height, pixels);
        resolve.draw();
        NearShade.lay(raster, samples, sight.scale(), width, height, pixels);
        if (!framing.fades()) {
            shadow.cast(flesh);
            resolve.under(shadow, sight, samples, light.shadow());
        } else {
            resolve.fade(0.13);
        }
    }

    private Scene scene(Motion motion) {
        Scene last = scene;
        if (last != null && last.isOf(motion)) {
            return last;
        }
        Scene next = new Scene(motion);
        scene = next;
        return next;
    }

    private void draw(Surface s, Sight sight, double effort) {
        projected.take(s, sight, light, effort);
        int lastRow = s.rows - 1;
        int lastCol = s.closed ? s.cols : s.cols - 1;
        for (int row = 0; row < lastRow; row++) {
            boolean inside = s.open && (row < RIM || row >= lastRow - RIM);
            for (int c = 0; c < lastCol; c++) {
                int a = row * s.cols + c;
                int b = row * s.cols + (c + 1) % s.cols;
                int d = a + s.cols;
                int e = b + s.cols;
                if (inside || faces(a, b, e, d)) {
                    raster.triangle(projected, a, b, e);
                    raster.triangle(projected, a, e, d);
                }
            }
        }
    }

    private boolean faces(int a, int b, int c, int d) {
        double area = (projected.x[c] - projected.x[a]) * (projected.y[d] - projected.y[b])
                - (projected.x[d] - projected.x[b]) * (projected.y[c] - projected.y[a]);
        return area < 0;
    }
}
