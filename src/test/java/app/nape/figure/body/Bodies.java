package app.nape.figure.body;

import app.nape.content.Bundled;
import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Flank;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.Pose;
import app.nape.figure.pose.Posture;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.pose.Stance;
import app.nape.figure.pose.Vec3;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Bodies in poses, and which of their surfaces is which. */
final class Bodies {
    private Bodies() {}

    static Skeleton standing() {
        return Skeleton.of(Posture.still(Stance.STANDING, Pose.NEUTRAL));
    }

    static List<Surface> standing(Build build, Haircut haircut) {
        return new BodyMesh(build, haircut).shape(standing());
    }

    /** The last moment of every phase of every exercise, with where it is from. */
    static void eachPose(BiConsumer<String, Skeleton> look) {
        for (Motion motion : Bundled.MOTIONS.motions().values()) {
            for (int phase = 0; phase < motion.phases().size(); phase++) {
                look.accept(
                        motion.id() + " " + motion.phases().get(phase).name(),
                        Skeleton.of(motion.at(phase, 1, Duration.ZERO)));
            }
        }
    }

    /** The surfaces of a material that have so many rows. */
    static List<Surface> of(List<Surface> body, Material material, int rows) {
        return body.stream()
                .filter(each -> each.material == material && each.rows == rows)
                .toList();
    }

    /** Which of a pair of surfaces is of a side. */
    static int side(Flank flank) {
        return flank == Flank.RIGHT ? 0 : 1;
    }

    static List<Vec3> points(List<Surface> surfaces, Predicate<Surface> wanted) {
        List<Vec3> all = new ArrayList<>();
        surfaces.stream().filter(wanted).forEach(each -> {
            for (int i = 0; i < each.size(); i++) {
                all.add(each.at(i));
            }
        });
        return all;
    }

    /** How far the loneliest of some places is from its nearest one among others; {@code most} or more is not told apart. */
    static double apart(List<Vec3> some, List<Vec3> others, double most) {
        Vec3[] sorted = others.toArray(Vec3[]::new);
        Arrays.sort(sorted, (a, b) -> Double.compare(a.y(), b.y()));
        double[] heights = Arrays.stream(sorted).mapToDouble(Vec3::y).toArray();
        double worst = 0;
        for (Vec3 each : some) {
            int at = Arrays.binarySearch(heights, each.y() - most);
            double best = most;
            for (int i = at < 0 ? -at - 1 : at; i < sorted.length && heights[i] <= each.y() + most; i++) {
                best = Math.min(best, each.to(sorted[i]));
            }
            worst = Math.max(worst, best);
        }
        return worst;
    }
}
