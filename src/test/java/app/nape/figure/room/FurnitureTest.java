package app.nape.figure.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.ArmSolver;
import app.nape.figure.pose.Bone;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Flank;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.Prop;
import app.nape.figure.pose.Proportions;
import app.nape.figure.pose.SideMuscle;
import app.nape.figure.pose.Sight;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.pose.Vec3;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands round the figure: where the body needs it, at its size, and never between viewer and figure. */
class FurnitureTest {
    /** The thickness of skin over a bone and of what it lies on, in metres. */
    private static final double SKIN = 0.03;

    private static List<Motion> with(Prop prop) {
        List<Motion> found = Bundled.MOTIONS.motions().values().stream()
                .filter(motion -> motion.props().contains(prop))
                .toList();
        assertFalse(found.isEmpty(), "no exercise has " + prop);
        return found;
    }

    private static Skeleton end(Motion motion, int phase) {
        return Skeleton.of(motion.at(phase, 1, Duration.ZERO));
    }

    private static List<Surface> seen(Motion motion, int phase) {
        return new PropMesh(motion).shape(end(motion, phase));
    }

    private static Stream<Vec3> points(Surface surface) {
        return IntStream.range(0, surface.size()).mapToObj(surface::at);
    }

    private static double most(List<Surface> all, ToDoubleFunction<Vec3> of) {
        return all.stream().flatMap(FurnitureTest::points).mapToDouble(of).max().orElseThrow();
    }

    private static Vec3 hand(Skeleton skeleton, Flank flank) {
        return skeleton.frame(flank.of(Bone.HAND_RIGHT, Bone.HAND_LEFT)).apply(ArmSolver.palmOffset(flank));
    }

    @Test
    void standsOnTheFloorAndReachesNowhereBelowIt() {
        for (Motion motion : Bundled.MOTIONS.motions().values()) {
            for (int phase = 0; phase < motion.phases().size(); phase++) {
                for (Surface surface : seen(motion, phase)) {
                    double low = points(surface).mapToDouble(Vec3::y).min().orElseThrow();
                    assertTrue(low > -0.006, motion.id() + ": " + surface.material + " at " + low);
                }
            }
        }
    }

    @Test
    void hasASeatWhereTheBodySitsAndABackOnAChairOnly() {
        for (Prop prop : List.of(Prop.CHAIR, Prop.STOOL)) {
            // The motions have no order: the one that is looked at has this thing alone, and is always the same.
            Motion motion = with(prop).stream()
                    .filter(each -> each.props().size() == 1)
                    .min(Comparator.comparing(Motion::id))
                    .orElseThrow();
            List<Surface> parts = seen(motion, 0).stream()
                    .filter(each -> each.material == Material.PROP || each.material == Material.PROP_DARK)
                    .toList();
            double seat = parts.stream()
                    .filter(each -> each.material == Material.PROP)
                    .mapToDouble(each -> points(each).mapToDouble(Vec3::y).max().orElseThrow())
                    .min()
                    .orElseThrow();
            assertEquals(Proportions.SEAT_HEIGHT, seat, 1e-6, prop + "’s seat");
            boolean back = most(parts.subList(0, 1), Vec3::y) < most(parts, Vec3::y) - 0.2;
            assertEquals(prop == Prop.CHAIR, back, prop + "’s back");
        }
    }

    @Test
    void carriesTheBodyOnAMatOfItsHeightAndLength() {
        for (Motion motion : with(Prop.MAT)) {
            for (int phase = 0; phase < motion.phases().size(); phase++) {
                Skeleton body = end(motion, phase);
                List<Surface> mat = seen(motion, phase).stream()
                        .filter(each -> each.material == Material.PROP)
                        .toList();
                assertEquals(Proportions.MAT, most(mat, Vec3::y), 1e-6, motion.id());
                double front = most(mat, Vec3::z);
                double behind = -most(mat, at -> -at.z());
                for (Bone bone : List.of(Bone.HEAD, Bone.PELVIS, Bone.SHIN_RIGHT, Bone.SHIN_LEFT)) {
                    double z = body.frame(bone).origin().z();
                    assertTrue(z < front && z > behind, motion.id() + ": " + bone + " lies beside the mat, at " + z);
                }
            }
        }
    }

    @Test
    void keepsTheBallBetweenBackAndWallOrOnTheFloor() {
        for (Motion motion : with(Prop.BALL)) {
            for (int phase = 0; phase < motion.phases().size(); phase++) {
                Surface ball = seen(motion, phase).stream()
                        .filter(each -> each.material == Material.BALL)
                        .findFirst()
                        .orElseThrow();
                double low = points(ball).mapToDouble(Vec3::y).min().orElseThrow();
                double high = points(ball).mapToDouble(Vec3::y).max().orElseThrow();
                double behind = points(ball).mapToDouble(Vec3::z).min().orElseThrow();
                assertEquals(2 * PropMesh.BALL, high - low, 1e-6, "it is round");
                assertEquals(PropMesh.WALL, behind, 0.001, "it touches the wall");
                assertTrue(Math.abs(low) < 0.01 || (low > 1.0 && high < 1.5), motion.id() + ": at " + low);
            }
        }
    }

    @Test
    void endsATowelAndABandInTheHandsThatHoldThem() {
        for (Prop prop : List.of(Prop.TOWEL, Prop.BAND)) {
            Material material = prop == Prop.TOWEL ? Material.CLOTH : Material.BALL;
            for (Motion motion : with(prop)) {
                for (int phase = 0; phase < motion.phases().size(); phase++) {
                    Skeleton body = end(motion, phase);
                    List<Surface> held = seen(motion, phase).stream()
                            .filter(each -> each.material == material)
                            .toList();
                    for (Flank flank : Flank.values()) {
                        Vec3 palm = hand(body, flank);
                        double away = -most(held, at -> -at.to(palm));
                        assertTrue(away < SKIN, motion.id() + ": " + away + " m from the " + flank + " hand");
                    }
                }
            }
        }
    }

    /** A wall behind the figure is seen from the front; from behind only its foot is, or it would hide the figure. */
    @Test
    void showsAWallFromTheFrontAndOnlyItsFootFromBehind() {
        List<Surface> wall = seen(with(Prop.WALL_BEHIND).getFirst(), 0);
        Sight front = Sight.of(new Camera(20, 8), 100, 0, 1);
        Sight back = Sight.of(new Camera(160, 8), 100, 0, 1);
        for (Surface surface : wall) {
            boolean whole = surface.material == Material.WALL;
            boolean foot = surface.material == Material.WALL_EDGE;
            assertEquals(foot, PropMesh.hidden(surface, front), surface.material + " from the front");
            assertEquals(whole, PropMesh.hidden(surface, back), surface.material + " from behind");
        }
        assertTrue(wall.stream().anyMatch(each -> each.material == Material.WALL));
        assertTrue(wall.stream().anyMatch(each -> each.material == Material.WALL_EDGE));
    }

    @Test
    void leavesRoomForTheHeadUnderALintel() {
        for (Prop prop : List.of(Prop.DOOR_FRAME, Prop.DOORWAY)) {
            Motion motion = with(prop).getFirst();
            for (int phase = 0; phase < motion.phases().size(); phase++) {
                Vec3 crown = end(motion, phase).frame(Bone.HEAD).apply(new Vec3(0, 0.2, 0));
                assertTrue(crown.y() < PropMesh.LINTEL - 0.045, motion.id() + ": the head is at " + crown.y());
            }
            List<Surface> posts = seen(motion, 0);
            assertTrue(most(posts, Vec3::y) > PropMesh.LINTEL, "the beam lies on the posts");
        }
    }

    @Test
    void rollsTheBallHalfAsFarAsTheBackGoesOnTheSideOfTheMuscle() {
        for (Motion one : with(Prop.BALL)) {
            for (Motion motion : List.of(one, one.mirrored())) {
                for (int phase = 0; phase < motion.phases().size(); phase++) {
                    Skeleton body = end(motion, phase);
                    boolean left = body.posture().muscles().stream().anyMatch(SideMuscle::left);
                    List<Vec3> ball = seen(motion, phase).stream()
                            .filter(each -> each.material == Material.BALL)
                            .flatMap(FurnitureTest::points)
                            .toList();
                    double x = ball.stream().mapToDouble(Vec3::x).average().orElseThrow();
                    double y = (ball.stream().mapToDouble(Vec3::y).max().orElseThrow()
                                    + ball.stream().mapToDouble(Vec3::y).min().orElseThrow())
                            / 2;
                    assertEquals(left ? 1 : -1, Math.signum(x), motion.id() + ": at " + x);
                    Vec3 back = body.frame(Bone.THORAX_MIDDLE).apply(new Vec3(Math.signum(x) * 0.058, 0.055, -0.14));
                    if (y > 1) {
                        assertEquals((back.y() + 1.235) / 2, y, 0.01, motion.id() + ": " + phase);
                    }
                }
            }
        }
    }

    @Test
    void drawsATowelWithWhicheverHandIsAbove() {
        for (Motion one : with(Prop.TOWEL)) {
            for (int phase = 0; phase < one.phases().size(); phase++) {
                List<Vec3> here = towel(one, phase);
                List<Vec3> there = towel(one.mirrored(), phase);
                for (Vec3 point : here) {
                    double away = there.stream()
                            .mapToDouble(point.mirrored()::to)
                            .min()
                            .orElseThrow();
                    assertTrue(away < 0.02, one.id() + ": the other way round it lies " + away + " m off");
                }
            }
        }
    }

    private static List<Vec3> towel(Motion motion, int phase) {
        return seen(motion, phase).stream()
                .filter(each -> each.material == Material.CLOTH)
                .flatMap(FurnitureTest::points)
                .toList();
    }
}
