package app.nape.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws pictures of the figure into pixels. Keeps its buffers from one picture to the next; for one thread. */
public final class Figure {
    private static final int SMALL = 70_000;
    private static final int SMALL_SAMPLES = 4;
    /** Samples along each side of a pixel where an edge is: while it moves, and when there is time to look. */
    private static final int MOVING = 2;

    private static final int STILL = 4;

    private final Raster raster = new Raster();
    private final Edges edges = new Edges();
    private final List<Projected> seen = new ArrayList<>();
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
        draw(motion, posture, camera, width, height, pixels, false);
    }

    /**
     * Draws a posture.
     *
     * @param pixels width times height premultiplied 0xAARRGGBB, all of it overwritten
     * @param moving whether the next picture follows at once, so that edges need not be quite as smooth
     */
    public void draw(
            Motion motion, Posture posture, Camera camera, int width, int height, int[] pixels, boolean moving) {
        int samples = width * height >= SMALL ? 1 : moving ? MOVING : SMALL_SAMPLES;
        raster.begin(width * samples, height * samples, samples, pixels);
        Scene room = scene(motion);
        Skeleton skeleton = Skeleton.of(posture);
        Framing framing = room.framing(camera, (double) width / height);
        Sight sight = framing.sight(camera, height);
        body.light(posture.muscles());
        List<Surface> flesh = body.shape(skeleton);
        if (!framing.fades()) {
            shadow.cast(flesh);
            room.shade(shadow);
        }
        List<Surface> shown = new ArrayList<>();
        room.props(skeleton).stream()
                .filter(surface -> !PropMesh.hidden(surface, sight))
                .forEach(shown::add);
        shown.addAll(flesh);
        int before = shown.size();
        shown.addAll(room.arrows(skeleton, sight));
        project(shown, sight, posture.effort(), width, height);
        for (int i = 0; i < shown.size(); i++) {
            raster.behind(shown.get(i).material == Material.WALL);
            if (i >= before) {
                raster.inFront();
            }
            raster.surface(shown.get(i), seen.get(i));
        }
        Resolve resolve = new Resolve(raster, samples, width, height, pixels);
        if (samples > 1) {
            resolve.draw();
        } else {
            edges.find(raster, moving ? MOVING : STILL);
            for (int i = 0; i < shown.size(); i++) {
                edges.behind(shown.get(i).material == Material.WALL);
                if (i >= before) {
                    edges.inFront();
                }
                edges.surface(shown.get(i), seen.get(i));
            }
            edges.resolve(pixels);
        }
        if (light.line() == 0) {
            NearShade.lay(raster, samples, sight.scale() * samples, width, height, pixels);
        } else {
            Outline.lay(raster, samples, sight.scale(), light, width, height, pixels);
        }
        if (!framing.fades()) {
            resolve.under(shadow, sight, light.shadow());
        } else {
            resolve.fade(0.13);
        }
    }

    private void project(List<Surface> surfaces, Sight sight, double effort, int width, int height) {
        while (seen.size() < surfaces.size()) {
            seen.add(new Projected());
        }
        for (int i = 0; i < surfaces.size(); i++) {
            seen.get(i).take(surfaces.get(i), sight, light, effort, width, height);
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
}
