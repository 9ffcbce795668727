package app.nape.figure.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Bone;
import app.nape.figure.pose.Frame;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.Rotation;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.pose.Vec3;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body is the same on both sides, and the same wherever it is put: only its pose shapes it. */
class MirroredBodyTest {
    /** Points further apart than this are not told apart, in metres. */
    private static final double FAR = 0.02;

    /** Cloth that was drawn together with its neighbour from one point to the next need not be as even as skin, in metres. */
    private static final double CLOTH = 0.006;

    /** Hair is parted at one side, and an eye is a polygon of fifteen corners with its light at one. */
    private static boolean even(Surface surface) {
        return switch (surface.material) {
            case HAIR, GLINT, IRIS, EYE_WHITE -> false;
            default -> true;
        };
    }

    private static boolean skin(Surface surface) {
        return surface.material == Material.SKIN
                || surface.material == Material.SHOE
                || surface.material == Material.LIPS;
    }

    private static double unlike(List<Surface> one, List<Surface> other, Predicate<Surface> wanted) {
        List<Vec3> mirrored =
                Bodies.points(other, wanted).stream().map(Vec3::mirrored).toList();
        return Bodies.apart(Bodies.points(one, wanted), mirrored, FAR);
    }

    @ParameterizedTest
    @EnumSource
    void hasAPointOfTheOtherSideForEachOfItsOwn(Build build) {
        List<Surface> body = Bodies.standing(build, Haircut.SHORT);
        assertEquals(0, unlike(body, body, MirroredBodyTest::skin), 1e-6, build + " is lopsided, in metres");
        assertEquals(0, unlike(body, body, MirroredBodyTest::even), CLOTH, build + "’s cloth is lopsided, in metres");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BOB"})
    void wearsHairThatIsAlikeOnBothSidesUnlessItIsParted(Haircut cut) {
        List<Vec3> hair = Bodies.points(Bodies.standing(Build.MEDIUM, cut), each -> each.material == Material.HAIR);
        assertEquals(0, Bodies.apart(hair, hair.stream().map(Vec3::mirrored).toList(), FAR), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"neck-side-tilt", "seated-side-bend", "levator-scapulae-stretch", "four-point-cat", "wall-angels"
            })
    void doesAnExerciseToTheOtherSideAsItsMirrorImageWould(String id) {
        Motion motion = Bundled.MOTIONS.of(id);
        int phase = motion.phases().size() / 2;
        Skeleton here = Skeleton.of(motion.at(phase, 0.7, Duration.ofSeconds(1)));
        Skeleton there = Skeleton.of(motion.mirrored().at(phase, 0.7, Duration.ofSeconds(1)));
        List<Surface> one = new BodyMesh(Build.MEDIUM, Haircut.SHORT).shape(here);
        List<Surface> other = new BodyMesh(Build.MEDIUM, Haircut.SHORT).shape(there);
        double off = unlike(one, other, MirroredBodyTest::skin);
        assertTrue(off < 0.0005, id + ": skin is " + off + " m apart");
        assertEquals(0, unlike(one, other, MirroredBodyTest::even), CLOTH, id + "’s cloth");
    }

    /** Weights of bones that did not sum to one would leave some of its flesh behind. */
    @ParameterizedTest
    @ValueSource(strings = {"neck-side-tilt", "self-hug", "seated-cat-cow", "prone-y-t-w"})
    void movesAsAWholeWhenAllItsBonesMoveAlike(String id) {
        Motion motion = Bundled.MOTIONS.of(id);
        Skeleton skeleton = Skeleton.of(motion.at(motion.phases().size() - 1, 0.6, Duration.ofSeconds(2)));
        Frame away = new Frame(
                new Vec3(7, -3, 11),
                Rotation.aboutY(70).times(Rotation.aboutX(-130)).times(Rotation.aboutZ(20)));
        Map<Bone, Frame> bones = new EnumMap<>(Bone.class);
        skeleton.bones()
                .forEach((bone, frame) -> bones.put(
                        bone,
                        new Frame(away.apply(frame.origin()), away.rotation().times(frame.rotation()))));
        Skeleton moved = new Skeleton(
                bones,
                skeleton.posture(),
                skeleton.rightCurl(),
                skeleton.leftCurl(),
                skeleton.rightMiss(),
                skeleton.leftMiss());
        List<Surface> here = new BodyMesh(Build.FULL, Haircut.BUN).shape(skeleton);
        List<Surface> there = new BodyMesh(Build.FULL, Haircut.BUN).shape(moved);
        assertEquals(here.size(), there.size());
        for (int n = 0; n < here.size(); n++) {
            for (int i = 0; i < here.get(n).size(); i++) {
                double off = away.apply(here.get(n).at(i)).to(there.get(n).at(i));
                assertEquals(0, off, 1e-6, here.get(n).material + " point " + i + " is left behind");
            }
        }
    }

    @Test
    void takesTheSameShapeAgainAfterEveryOtherPose() {
        BodyMesh used = new BodyMesh(Build.MEDIUM, Haircut.BOB);
        Bodies.eachPose((_, skeleton) -> used.shape(skeleton));
        List<Vec3> again = Bodies.points(used.shape(Bodies.standing()), _ -> true);
        List<Vec3> fresh = Bodies.points(Bodies.standing(Build.MEDIUM, Haircut.BOB), _ -> true);
        for (int i = 0; i < fresh.size(); i++) {
            assertEquals(0, fresh.get(i).to(again.get(i)), 1e-9, "point " + i);
        }
    }
}
