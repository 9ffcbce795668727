package app.nape.figure.body;

import app.nape.figure.mesh.Drape;
import app.nape.figure.mesh.Surface;
import app.nape.figure.mesh.Weld;
import app.nape.figure.pose.Flank;
import app.nape.figure.pose.SideMuscle;
import app.nape.figure.pose.Skeleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The whole body as surfaces, filled anew for each skeleton. */
public final class BodyMesh {
    private final TrunkMesh trunk;
    private final HeadParts head;
    private final List<ArmMesh> arms = new ArrayList<>();
    private final List<LegMesh> legs = new ArrayList<>();
    private final List<HandMesh> hands = new ArrayList<>();
    private final List<FootMesh> feet = new ArrayList<>();
    private final List<Weld> welds = new ArrayList<>();
    private final List<Drape> drapes = new ArrayList<>();
    private Set<SideMuscle> lit = Set.of();

    public BodyMesh(Build build, Haircut haircut) {
        trunk = new TrunkMesh(build);
        head = new HeadParts(haircut);
        for (Flank flank : Flank.values()) {
            ArmMesh arm = new ArmMesh(flank, build);
            LegMesh leg = new LegMesh(flank, build);
            arms.add(arm);
            legs.add(leg);
            welds.add(trunk.shoulder(flank, arm.sleeve()));
            welds.add(trunk.hip(flank, leg.leg()));
            drapes.add(trunk.over(leg.leg()));
            hands.add(new HandMesh(flank));
            feet.add(new FootMesh(flank));
        }
    }

    /** Chooses the muscles that glow. */
    public void light(Set<SideMuscle> muscles) {
        if (muscles.equals(lit)) {
            return;
        }
        lit = muscles;
        trunk.light(muscles);
        arms.forEach(arm -> arm.light(muscles));
        head.light(muscles);
    }

    public List<Surface> shape(Skeleton skeleton) {
        trunk.shape(skeleton);
        List<Surface> all = new ArrayList<>(trunk.surfaces());
        arms.forEach(arm -> {
            arm.shape(skeleton);
            all.addAll(arm.surfaces());
        });
        legs.forEach(leg -> {
            leg.shape(skeleton);
            all.addAll(leg.surfaces());
        });
        welds.forEach(Weld::join);
        drapes.forEach(Drape::settle);
        trunk.finish();
        hands.forEach(hand -> {
            hand.shape(skeleton);
            all.addAll(hand.surfaces());
        });
        feet.forEach(foot -> {
            foot.shape(skeleton);
            all.addAll(foot.surfaces());
        });
        head.shape(skeleton);
        all.addAll(head.surfaces());
        return all;
    }
}
