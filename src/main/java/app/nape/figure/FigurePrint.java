package app.nape.figure;

import app.nape.figure.body.BodyMesh;
import app.nape.figure.mesh.Surface;
import app.nape.figure.paint.Detail;
import app.nape.figure.paint.FloorShadow;
import app.nape.figure.paint.Light;
import app.nape.figure.paint.Projected;
import app.nape.figure.paint.Tone;
import app.nape.figure.paint.Tones;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Ease;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.Posture;
import app.nape.figure.pose.Sight;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.room.PropMesh;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The picture for paper: the same as on the screen, as areas with smooth edges, a tenth as large as all its facets. */
public final class FigurePrint {
    /** Samples to a point of paper: 230 to an inch, between which edges are found. */
    private static final double FINE = 3.2;
    /** Fewest samples upwards: a small picture's face has as much in it. */
    private static final int LEAST = 480;

    private static final int MOST = 760;

    /** The share of a fading picture’s height that runs out, and of its width at each side; as on the screen. */
    private static final double FADES = 0.13;

    private static final double FADES_BESIDE = 0.05;
    private static final int BANDS = 14;
    private static final int WHITE = 0xFFFFFF;

    private FigurePrint() {}

    /**
     * The picture's areas from back to front, framed as on the screen: x to the right from 0 to {@code width}, y up from 0 to {@code
     * height}, in points; what reaches beyond is to be clipped. Paper is white where a picture runs out.
     */
    public static List<Tone> of(
            Motion motion,
            Posture posture,
            Camera camera,
            Appearance appearance,
            double width,
            double height,
            Detail detail) {
        int high = Math.clamp((int) (height * FINE), LEAST, MOST);
        int wide = (int) Math.ceil(width / height * high);
        double scale = height / high;
        Scene scene = new Scene(motion);
        Framing framing = scene.framing(camera, width / height);
        Sight sight = framing.sight(camera, high);
        Light light = new Light(appearance.palette());
        Skeleton skeleton = Skeleton.of(posture);
        BodyMesh body = new BodyMesh(appearance.build(), appearance.haircut());
        List<Tone> all = new ArrayList<>();
        body.light(Set.of());
        List<Surface> flesh = body.shape(skeleton);
        if (!framing.fades()) {
            FloorShadow shadow = new FloorShadow();
            shadow.cast(flesh);
            scene.shade(shadow);
            all.addAll(Tones.shadow(shadow, sight, light.shadow(), wide, high, scale));
        }
        Shown shown = new Shown(scene, skeleton, sight, light, posture.effort(), wide, high);
        List<Tones.Projection> plain = shown.of(flesh);
        List<Tones.Projection> glowing = List.of();
        if (!posture.muscles().isEmpty()) {
            body.light(posture.muscles());
            glowing = shown.of(body.shape(skeleton));
        }
        all.addAll(Tones.of(plain, glowing, sight, light, wide, high, scale, detail));
        if (framing.fades()) {
            fade(all, width, height);
        }
        return all;
    }

    /** What a scene shows at a time. */
    private record Shown(Scene scene, Skeleton skeleton, Sight sight, Light light, double effort, int wide, int high) {
        List<Tones.Projection> of(List<Surface> flesh) {
            List<Tones.Projection> all = new ArrayList<>();
            flesh.forEach(surface -> all.add(of(surface, false)));
            scene.props(skeleton).stream()
                    .filter(surface -> !PropMesh.hidden(surface, sight))
                    .forEach(surface -> all.add(of(surface, false)));
            scene.arrows(skeleton, sight).forEach(surface -> all.add(of(surface, true)));
            return all;
        }

        private Tones.Projection of(Surface surface, boolean arrow) {
            Projected projected = new Projected();
            projected.take(surface, sight, light, effort, wide, high);
            return new Tones.Projection(surface, projected, arrow);
        }
    }

    /** Paper over what runs out, in bands that lie within each other, so that no seam shows between them. */
    private static void fade(List<Tone> all, double width, double height) {
        double before = 0;
        for (int i = 1; i <= BANDS; i++) {
            double gone = i == BANDS ? 1 : Ease.inOut((double) i / BANDS);
            int alpha = (int) Math.round(255 * (1 - (1 - gone) / (1 - before)));
            before = gone;
            double left = 1 - (double) (i - 1) / BANDS;
            double low = height * FADES * left;
            double side = width * FADES_BESIDE * left;
            int argb = alpha << 24 | WHITE;
            all.add(new Tone(argb, List.of(box(-1, -1, width + 2, low + 1)), List.of()));
            all.add(new Tone(argb, List.of(box(-1, -1, side + 1, height + 2)), List.of()));
            all.add(new Tone(argb, List.of(box(width - side, -1, side + 1, height + 2)), List.of()));
        }
    }

    private static double[] box(double x, double y, double wide, double high) {
        double[] corners = {x, y, x + wide, y, x + wide, y + high, x, y + high, x, y};
        double[] curve = new double[2 + 4 * 6];
        curve[0] = x;
        curve[1] = y;
        for (int i = 1; i < 5; i++) {
            for (int k = 0; k < 2; k++) {
                curve[6 * i - 4 + k] = corners[2 * i - 2 + k];
                curve[6 * i - 2 + k] = corners[2 * i + k];
                curve[6 * i + k] = corners[2 * i + k];
            }
        }
        return curve;
    }
}
