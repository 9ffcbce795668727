package app.nape.figure.body;

import app.nape.figure.mesh.Rigid;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Bone;
import app.nape.figure.pose.Frame;
import app.nape.figure.pose.Proportions;
import app.nape.figure.pose.SideMuscle;
import app.nape.figure.pose.Skeleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Skull, hair and face, all carried by the head. */
final class HeadParts {
    private final List<Rigid> parts = new ArrayList<>();
    private final List<Surface> surfaces = new ArrayList<>();
    private final Rigid skull;

    HeadParts(Haircut cut) {
        HeadMesh head = new HeadMesh();
        head.shape(Frame.UPRIGHT);
        HairMesh hair = new HairMesh(cut);
        hair.shape(Frame.UPRIGHT);
        head.cover(hair);
        FaceMesh face = new FaceMesh();
        face.shape(Frame.UPRIGHT);
        skull = new Rigid(head.skull());
        for (List<Surface> some : List.of(head.surfaces(cut != Haircut.BOB), hair.surfaces(), face.surfaces())) {
            for (Surface surface : some) {
                parts.add(surface == head.skull() ? skull : new Rigid(surface));
                surfaces.add(surface);
            }
        }
    }

    List<Surface> surfaces() {
        return surfaces;
    }

    /** Chooses the muscles that glow. */
    void light(Set<SideMuscle> muscles) {
        MuscleMap.light(skull.surface(), skull.placed(Proportions.HEAD), muscles);
    }

    void shape(Skeleton skeleton) {
        Frame head = skeleton.frame(Bone.HEAD);
        parts.forEach(part -> part.carry(head));
    }
}
