package app.nape.figure.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Solids;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Bone;
import app.nape.figure.pose.Flank;
import app.nape.figure.pose.Vec3;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What lies over what: hair on the skull, cloth on skin, and joints under it in every pose of the catalogue. */
class CoveredBodyTest {
    /** Rows by which surfaces are told. */
    private static final int SHIRT = 40;

    private static final int SLEEVE = 20;
    private static final int SEAT = 12;
    private static final int LEG = 45;
    private static final int NECK = 16;
    private static final int SKULL = 34;
    private static final int ARM = 29;
    private static final int PALM = 14;
    private static final int SHOE = 20;

    private static Surface one(List<Surface> body, Material material, int rows) {
        List<Surface> found = Bodies.of(body, material, rows);
        assertEquals(1, found.size(), material + " of " + rows + " rows");
        return found.getFirst();
    }

    private static Surface cap(List<Surface> body) {
        return Bodies.of(body, Material.HAIR, 16).getFirst();
    }

    @ParameterizedTest
    @EnumSource
    void wearsHairAtLeastTwoMillimetresOutOfTheSkull(Haircut cut) {
        List<Surface> body = Bodies.standing(Build.MEDIUM, cut);
        Surface skull = one(body, Material.SKIN, SKULL);
        Surface hair = cap(body);
        for (int i = hair.cols; i < hair.size(); i++) {
            double out = Solids.out(skull, hair.at(i));
            double hangs = cut == Haircut.BOB ? 0.060 : 0.035;
            assertTrue(out > 0.002 && out < hangs, "strand " + i + " is " + out + " m out of it");
        }
        for (int i = 0; i < hair.cols; i++) {
            assertTrue(Solids.out(skull, hair.at(i)) < 0.002, "its root " + i + " shows");
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesUndrawnOnlySkullThatHairLiesOver(Haircut cut) {
        List<Surface> body = Bodies.standing(Build.MEDIUM, cut);
        Surface skull = one(body, Material.SKIN, SKULL);
        Surface hair = cap(body);
        Vec3 inside = Bodies.standing().frame(Bone.HEAD).origin().plus(new Vec3(0, 0.07, 0));
        int left = 0;
        for (int i = 0; i + skull.cols + 1 < skull.size(); i++) {
            if (skull.covered(i)) {
                left++;
                for (int corner : new int[] {i, i + skull.cols}) {
                    double out = skull.at(corner).to(inside) - over(hair, inside, skull.at(corner));
                    assertTrue(out < 0, "skull point " + corner + " shows by " + out + " m");
                }
            }
        }
        assertTrue(left > skull.size() / 5, "only " + left + " quads are left out");
    }

    /** How far out hair lies in the direction of a place, seen from the middle of the head. */
    private static double over(Surface hair, Vec3 middle, Vec3 place) {
        Vec3 way = place.minus(middle).unit();
        double far = 0;
        double nearest = -1;
        for (int i = hair.cols; i < hair.size(); i++) {
            Vec3 strand = hair.at(i).minus(middle);
            double along = strand.unit().dot(way);
            if (along > nearest) {
                nearest = along;
                far = strand.length();
            }
        }
        return far;
    }

    @Test
    void drawsEyesBrowsAndMouthOnTheFaceAndHardlyOutOfIt() {
        List<Surface> body = Bodies.standing(Build.MEDIUM, Haircut.SHORT);
        Surface skull = one(body, Material.SKIN, SKULL);
        List<Surface> face = body.stream().filter(each -> each.material.fine()).toList();
        assertEquals(12, face.size(), "two eyes of white, iris, glint, lash and brow; two lips’ worth of mouth");
        for (Surface each : face) {
            for (int i = 0; i < each.size(); i++) {
                double out = Solids.out(skull, each.at(i));
                assertTrue(out > 0 && out < 0.009, each.material + " is " + out + " m out of the face");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void wearsTheShirtOverTheTrousersByMoreThanAMillimetreAndOverTheNeckToo(Build build) {
        List<Surface> body = Bodies.standing(build, Haircut.SHORT);
        Surface shirt = one(body, Material.SHIRT, SHIRT);
        for (Surface under : List.of(one(body, Material.TROUSERS, SEAT), one(body, Material.SKIN, NECK))) {
            int looked = 0;
            for (int i = 0; i < under.size(); i++) {
                Vec3 at = under.at(i);
                if (at.y() > TrunkShape.HEM + 0.02 && at.y() < TrunkShape.NECKLINE - 0.02) {
                    double out = Solids.out(shirt, at);
                    assertTrue(out < -0.001, under.material + " at " + at + " is " + out + " m out of the shirt");
                    looked++;
                }
            }
            assertTrue(looked > 40, "only " + looked + " points lie under the shirt");
        }
    }

    /** A row of one surface whose middle has to lie within another one, or at most so far out of it, in metres. */
    private record Inside(String name, Surface outer, Surface inner, int row, double most) {}

    private static List<Inside> joints(List<Surface> body) {
        List<Inside> joints = new ArrayList<>();
        Surface shirt = one(body, Material.SHIRT, SHIRT);
        Surface skull = one(body, Material.SKIN, SKULL);
        Surface neck = one(body, Material.SKIN, NECK);
        joints.add(new Inside("neck in the shirt", shirt, neck, 0, -0.001));
        joints.add(new Inside("neck in the head", skull, neck, NECK - 1, -0.001));
        for (Flank flank : Flank.values()) {
            int side = Bodies.side(flank);
            Surface sleeve = Bodies.of(body, Material.SHIRT, SLEEVE).get(side);
            Surface arm = Bodies.of(body, Material.SKIN, ARM).get(side);
            Surface palm = Bodies.of(body, Material.SKIN, PALM).get(side);
            joints.add(new Inside(flank + " arm in its sleeve", sleeve, arm, 0, -0.001));
            // Its end is round and closed, so a little of it may stand out.
            joints.add(new Inside(flank + " wrist in the hand", palm, arm, ARM - 1, 0.004));
        }
        return joints;
    }

    /** What a trunk that moves may leave bare at its root. */
    private static List<Surface> limbs(List<Surface> body) {
        List<Surface> limbs = new ArrayList<>(Bodies.of(body, Material.SHIRT, SLEEVE));
        limbs.addAll(Bodies.of(body, Material.TROUSERS, LEG));
        return limbs;
    }

    @Test
    void keepsEachJointCoveredInEveryPoseOfTheCatalogue() {
        BodyMesh mesh = new BodyMesh(Build.MEDIUM, Haircut.SHORT);
        List<String> open = new ArrayList<>();
        Bodies.eachPose((where, skeleton) -> {
            List<Surface> body = mesh.shape(skeleton);
            for (Inside joint : joints(body)) {
                double out = Solids.out(joint.outer(), Solids.middle(joint.inner(), joint.row()));
                if (out > joint.most()) {
                    open.add(where + ": " + joint.name() + " is " + out + " m out");
                }
            }
            for (Surface limb : limbs(body)) {
                if (Solids.girth(limb, 0) > 0.005) {
                    open.add(where + ": the root of " + limb.material + " is open");
                }
            }
        });
        assertEquals("", String.join("\n", open));
    }

    @Test
    void beginsTheArmsSkinWellInsideTheSleeveHoweverItIsBent() {
        BodyMesh mesh = new BodyMesh(Build.FULL, Haircut.SHORT);
        Bodies.eachPose((where, skeleton) -> {
            List<Surface> body = mesh.shape(skeleton);
            for (Flank flank : Flank.values()) {
                Surface sleeve = Bodies.of(body, Material.SHIRT, SLEEVE).get(Bodies.side(flank));
                Vec3 skin = Solids.middle(Bodies.of(body, Material.SKIN, ARM).get(Bodies.side(flank)), 0);
                Vec3 shoulder = skeleton.frame(flank.of(Bone.UPPER_ARM_RIGHT, Bone.UPPER_ARM_LEFT))
                        .origin();
                double covered = Solids.middle(sleeve, SLEEVE - 1).to(shoulder) - skin.to(shoulder);
                assertTrue(covered > 0.05, where + ": only " + covered + " m of the " + flank + " arm are under cloth");
            }
        });
    }

    @Test
    void carriesEveryHandAndFootAtItsJoint() {
        BodyMesh mesh = new BodyMesh(Build.SLENDER, Haircut.BUN);
        Bodies.eachPose((where, skeleton) -> {
            List<Surface> body = mesh.shape(skeleton);
            for (Flank flank : Flank.values()) {
                Vec3 wrist = skeleton.frame(flank.of(Bone.HAND_RIGHT, Bone.HAND_LEFT))
                        .origin();
                Vec3 ankle = skeleton.frame(flank.of(Bone.FOOT_RIGHT, Bone.FOOT_LEFT))
                        .origin();
                Surface palm = Bodies.of(body, Material.SKIN, PALM).get(Bodies.side(flank));
                Surface shoe = Bodies.of(body, Material.SHOE, SHOE).get(Bodies.side(flank));
                assertTrue(Solids.out(palm, wrist) < -0.005, where + ": the " + flank + " wrist is out of the hand");
                assertTrue(Solids.out(shoe, ankle) < 0, where + ": the " + flank + " ankle is out of the shoe");
            }
        });
    }
}
