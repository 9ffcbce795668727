package app.nape.figure;

import app.nape.figure.body.BodyMesh;
import app.nape.figure.mesh.Surface;
import app.nape.figure.paint.Area;
import app.nape.figure.paint.Changes;
import app.nape.figure.paint.Edges;
import app.nape.figure.paint.Finish;
import app.nape.figure.paint.FloorShadow;
import app.nape.figure.paint.Light;
import app.nape.figure.paint.Part;
import app.nape.figure.paint.Projected;
import app.nape.figure.paint.Raster;
import app.nape.figure.paint.Resolve;
import app.nape.figure.paint.Scan;
import app.nape.figure.paint.Softening;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.Posture;
import app.nape.figure.pose.Sight;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.room.PropMesh;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws pictures of the figure into pixels. Keeps its buffers from one picture to the next; for one thread. */
public final class Figure {
    /** A picture of fewer pixels than this is small. */
    private static final int SMALL = 70_000;

    /** Samples along each side of every pixel of a small picture that stands still. */
    private static final int SMALL_SAMPLES = 4;

    /** Samples along each side of a pixel where an edge is, while it moves. */
    private static final int MOVING = 2;

    /** The same when there is time to look. */
    private static final int STILL = 4;
    /** Pictures from one shadow on the floor to the next while it moves. */
    private static final int CASTS = 4;

    private final Raster raster = new Raster();
    private final Finish finish = new Finish(raster);
    private final Edges edges = new Edges();
    private final Area fine = new Area();
    private final List<Projected> seen = new ArrayList<>();
    private final FloorShadow shadow = new FloorShadow();
    private final BodyMesh body;
    private final Light light;
    private final Changes changes;
    private @Nullable Scene scene;
    private @Nullable Drawn drawn;
    private int casts;

    /** A figure of this look. */
    public Figure(Appearance appearance) {
        this(appearance, 1);
    }

    /** @param unseen of what is not seen to change that stays undrawn from picture to picture, 0 to 1 */
    Figure(Appearance appearance, double unseen) {
        body = new BodyMesh(appearance.build(), appearance.haircut());
        light = new Light(appearance.palette());
        changes = new Changes((float) unseen);
    }

    /** How the last picture was drawn. */
    private record Drawn(Scene scene, Sight sight, int width, int height, boolean moving, int surfaces) {}

    /**
     * Draws a posture.
     *
     * @param pixels width times height premultiplied 0xAARRGGBB, all of it overwritten
     */
    public void draw(Motion motion, Posture posture, Camera camera, int width, int height, int[] pixels) {
        drawn = null;
        redraw(motion, posture, camera, width, height, pixels, false);
    }

    /**
     * Draws what differs from the last picture of this figure.
     *
     * @param pixels width times height premultiplied 0xAARRGGBB; when the last picture was as large it still holds it
     * @param moving whether the next picture follows at once, so that edges need not be quite as smooth
     * @return the part of the picture that was drawn; nothing when it would look the same
     */
    public Part redraw(
            Motion motion, Posture posture, Camera camera, int width, int height, int[] pixels, boolean moving) {
        int samples = width * height >= SMALL ? 1 : moving ? MOVING : SMALL_SAMPLES;
        Scene room = scene(motion);
        Skeleton skeleton = Skeleton.of(posture);
        Framing framing = room.framing(camera, (double) width / height);
        Sight sight = framing.sight(camera, height);
        body.light(posture.muscles());
        List<Surface> flesh = body.shape(skeleton);
        List<Surface> shown = new ArrayList<>();
        room.props(skeleton).stream()
                .filter(surface -> !PropMesh.hidden(surface, sight))
                .forEach(shown::add);
        shown.addAll(flesh);
        int before = shown.size();
        shown.addAll(room.arrows(skeleton, sight));
        Drawn now = new Drawn(room, sight, width, height, moving, shown.size());
        changes.begin(sight.scale(), samples > 1 || !now.equals(drawn), width, height);
        drawn = now;
        Part under = framing.fades() ? Part.NONE : cast(flesh, sight);
        if (!framing.fades()) {
            room.shade(shadow);
        }
        project(shown, sight, posture.effort(), width, height);
        Area fresh = changes.area();
        if (changes.all()) {
            raster.begin(width * samples, height * samples, samples);
            fresh.whole(width, height);
        } else if (fresh.isEmpty() && under.isEmpty()) {
            return Part.NONE;
        } else {
            raster.again(fresh);
        }
        draw(raster, shown, before, fresh);
        Area part = finish.begin(fresh, under, samples, sight, light, changes);
        Resolve resolve = new Resolve(raster, samples, width, height, pixels);
        if (samples > 1) {
            resolve.draw();
        } else {
            resolve.copy(part);
            smooth(shown, before, moving, part, pixels);
        }
        finish.shade(pixels, samples, width, height, sight, light);
        if (!framing.fades()) {
            resolve.under(shadow, sight, light.shadow(), part);
        } else {
            resolve.fade(0.13, 0.05, part);
        }
        return part.bounds();
    }

    private void smooth(List<Surface> shown, int arrows, boolean moving, Area part, int[] pixels) {
        if (!moving) {
            sharpen(shown, arrows, STILL, part, pixels);
            return;
        }
        Part face = face(shown);
        Area fine = this.fine.within(part, face);
        if (!fine.isEmpty()) {
            sharpen(shown, arrows, MOVING, fine, pixels);
        }
        Softening.of(raster, part, pixels, face);
    }

    /** Draws the edges in a part again with so many samples along each side of a pixel. */
    private void sharpen(List<Surface> shown, int arrows, int samples, Area part, int[] pixels) {
        edges.find(raster, samples, part);
        draw(edges, shown, arrows, part);
        edges.resolve(pixels);
    }

    private void draw(Scan scan, List<Surface> shown, int arrows, Area part) {
        for (int i = 0; i < shown.size(); i++) {
            if (seen.get(i).within(part)) {
                scan.surface(shown.get(i), seen.get(i), i >= arrows);
            }
        }
    }

    /** Where the face's fine lines are. */
    private Part face(List<Surface> shown) {
        Part all = Part.NONE;
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).material.fine()) {
                all = all.and(seen.get(i).bounds());
            }
        }
        return all;
    }

    /** The shadow is so soft that it may follow a few pictures later. */
    private Part cast(List<Surface> flesh, Sight sight) {
        casts = changes.all() ? 0 : casts + 1;
        return casts % CASTS == 0 || !changes.leaves() ? shadow.cast(flesh, changes, sight) : Part.NONE;
    }

    private void project(List<Surface> surfaces, Sight sight, double effort, int width, int height) {
        while (seen.size() < surfaces.size()) {
            seen.add(new Projected());
        }
        for (int i = 0; i < surfaces.size(); i++) {
            seen.get(i).take(surfaces.get(i), sight, light, effort, width, height, changes);
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
