package app.nape.figure.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What no physiotherapist would accept, looked for in every frame of every exercise, on both sides. */
class EveryExerciseTest {
    private static final Collection<Motion> MOTIONS = Bundled.MOTIONS.motions().values();
    private static final Map<Fault, Map<String, Double>> WORST = new ConcurrentHashMap<>();
    private static final AtomicInteger SEEN = new AtomicInteger();

    /** A kind of fault and how much of it is let pass, in metres or degrees. */
    enum Fault {
        OFF_ITS_CONTACT(0.010),
        PAST_ITS_RANGE(1),
        IN_THE_BODY(0.015),
        OFF_ITS_SUPPORT(0.010),
        CHIN_IN_THE_CHEST(0.015),
        THROUGH_A_THING(0.015),
        ARMS_IN_EACH_OTHER(0.015);

        final double bound;

        Fault(double bound) {
            this.bound = bound;
        }
    }

    @BeforeAll
    static void lookAtEveryFrame() {
        MOTIONS.parallelStream()
                .forEach(motion ->
                        SEEN.addAndGet(Frames.each(motion, (where, skeleton) -> look(motion, where, skeleton))));
    }

    private static void look(Motion motion, String where, Skeleton s) {
        for (Flank flank : Flank.values()) {
            String own = where + flank + " ";
            note(Fault.OFF_ITS_CONTACT, own + "hand", flank == Flank.RIGHT ? s.rightMiss() : s.leftMiss());
            note(Fault.PAST_ITS_RANGE, own + "elbow", Hinges.elbowPastRange(s, flank));
            note(Fault.PAST_ITS_RANGE, own + "knee", Hinges.kneePastRange(s, flank));
            note(Fault.PAST_ITS_RANGE, own + "wrist", Hinges.wristPastRange(s, flank));
            note(Fault.IN_THE_BODY, own + "forearm in the trunk", Depths.forearmInTrunk(s, flank));
            note(Fault.IN_THE_BODY, own + "hand in the trunk", Depths.handInTrunk(s, flank));
            note(Fault.IN_THE_BODY, own + "arm in the head", Depths.armInHead(s, flank));
            note(Fault.IN_THE_BODY, own + "arm in a thigh", Depths.armInThighs(s, flank));
            note(Fault.OFF_ITS_SUPPORT, own + "foot or knee", Supports.off(s, flank));
            note(Fault.THROUGH_A_THING, own + "arm", Obstacles.arm(motion, s, flank));
        }
        note(Fault.CHIN_IN_THE_CHEST, where + "chin", Depths.chinInChest(s));
        note(Fault.THROUGH_A_THING, where + "body", Obstacles.body(motion, s));
        note(Fault.ARMS_IN_EACH_OTHER, where + "arms", Depths.armInArm(s));
    }

    private static void note(Fault fault, String where, double much) {
        if (much > fault.bound) {
            WORST.computeIfAbsent(fault, _ -> new ConcurrentHashMap<>())
                    .merge(where, Math.round(much * 1000) / 1000.0, Math::max);
        }
    }

    @Test
    void looksAtEveryFrame() {
        assertTrue(SEEN.get() > 44 * 2 * 5 * Frames.A_SECOND, "only " + SEEN.get() + " frames");
    }

    @Test
    void keepsHandsOnTheirContacts() {
        assertNone(Fault.OFF_ITS_CONTACT);
    }

    @Test
    void bendsElbowsKneesAndWristsOnlyAsTheyBend() {
        assertNone(Fault.PAST_ITS_RANGE);
    }

    @Test
    void keepsLimbsOutOfTheTrunkTheHeadAndTheThighs() {
        assertNone(Fault.IN_THE_BODY);
    }

    @Test
    void keepsFeetKneesAndSeatOnTheirSupport() {
        assertNone(Fault.OFF_ITS_SUPPORT);
    }

    @Test
    void keepsTheChinOutOfTheChest() {
        assertNone(Fault.CHIN_IN_THE_CHEST);
    }

    @Test
    void keepsTheBodyOutOfFloorWallAndTable() {
        assertNone(Fault.THROUGH_A_THING);
    }

    @Test
    void keepsTheArmsOutOfEachOther() {
        assertNone(Fault.ARMS_IN_EACH_OTHER);
    }

    private static void assertNone(Fault fault) {
        Map<String, Double> found = WORST.getOrDefault(fault, Map.of());
        assertEquals(
                "",
                String.join(
                        "\n",
                        new TreeMap<>(found)
                                .entrySet().stream().map(Object::toString).toList()));
    }
}
