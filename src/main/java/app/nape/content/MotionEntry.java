package app.nape.content;

import app.nape.exercise.Exercise;
import app.nape.exercise.Phase;
import app.nape.figure.pose.Anchor;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.HandPlace;
import app.nape.figure.pose.Look;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.MotionPhase;
import app.nape.figure.pose.Muscle;
import app.nape.figure.pose.Pose;
import app.nape.figure.pose.Prop;
import app.nape.figure.pose.Pull;
import app.nape.figure.pose.SideMuscle;
import app.nape.figure.pose.Stance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The motion of one exercise. */
final class MotionEntry {
    private static final Set<String> FIELDS = Set.of(
            "id",
            "stance",
            "best",
            "second",
            "best_pitch",
            "second_pitch",
            "frame",
            "props",
            "muscles",
            "pulls",
            "base",
            "phases");
    private static final Set<String> PHASE_FIELDS = Set.of("name", "pose", "keys", "effort", "muscles", "pulls");
    private static final Set<String> PULL_FIELDS = Set.of("anchor", "from", "by", "to");

    private final CatalogueEntry entry;
    private final PoseEntry poses;

    MotionEntry(CatalogueEntry entry, Map<String, HandPlace> places) {
        this.entry = entry.onlyHas(FIELDS);
        this.poses = new PoseEntry(places);
    }

    Motion read(Exercise exercise) {
        return new Motion(
                entry.id(),
                entry.word("stance", Stance.class),
                new Look(
                        entry.decimal("best", -180, 180),
                        entry.decimal("second", -180, 180),
                        pitch("best_pitch"),
                        pitch("second_pitch"),
                        entry.word("frame", Shown.class) == Shown.WHOLE),
                entry.has("props") ? entry.words("props", Prop.class) : Set.of(),
                phases(exercise));
    }

    private double pitch(String field) {
        return entry.has(field) ? entry.decimal(field, 2, 80) : Camera.USUAL_PITCH;
    }

    private static Set<SideMuscle> muscles(CatalogueEntry entry) {
        Set<SideMuscle> found = new HashSet<>();
        for (String word : entry.texts("muscles")) {
            boolean left = word.endsWith("_left");
            boolean right = word.endsWith("_right");
            Muscle muscle = muscle(entry, word.replaceFirst("_(left|right)$", ""));
            if (!right) {
                found.add(new SideMuscle(muscle, true));
            }
            if (!left) {
                found.add(new SideMuscle(muscle, false));
            }
        }
        return found;
    }

    private static Muscle muscle(CatalogueEntry entry, String word) {
        for (Muscle muscle : Muscle.values()) {
            if (muscle.name().toLowerCase(Locale.ROOT).equals(word)) {
                return muscle;
            }
        }
        throw entry.fault("muscles", "There is no muscle “" + word + "”.");
    }

    private static List<Pull> pulls(CatalogueEntry entry) {
        return entry.has("pulls")
                ? entry.objects("pulls").stream()
                        .map(pull -> pull.onlyHas(PULL_FIELDS))
                        .map(pull -> new Pull(
                                pull.word("anchor", Anchor.class),
                                PlaceEntry.vector(pull, "from"),
                                PlaceEntry.vector(pull, "by"),
                                PlaceEntry.vector(pull, "to")))
                        .toList()
                : List.of();
    }

    private List<MotionPhase> phases(Exercise exercise) {
        List<CatalogueEntry> written = entry.objects("phases");
        List<Phase> led = exercise.phases();
        if (written.size() != led.size()) {
            throw entry.fault("phases", "The exercise has " + led.size() + ", not " + written.size() + ".");
        }
        Pose base = poses.read(entry.object("base"), Pose.NEUTRAL);
        List<MotionPhase> phases = new ArrayList<>();
        Pose last = base;
        Set<SideMuscle> muscles = muscles(entry);
        List<Pull> pulls = pulls(entry);
        for (int i = 0; i < led.size(); i++) {
            CatalogueEntry phase = written.get(i).onlyHas(PHASE_FIELDS);
            if (!phase.says("name", led.get(i).name())) {
                throw phase.fault("name", "The exercise calls it “" + led.get(i).name() + "”.");
            }
            List<Pose> keys = keys(phase, base, last);
            double effort = phase.has("effort") ? phase.decimal("effort", 0, 1) : 0;
            muscles = phase.has("muscles") ? muscles(phase) : muscles;
            pulls = phase.has("pulls") ? pulls(phase) : pulls;
            phases.add(new MotionPhase(
                    led.get(i).name(), led.get(i).length(), led.get(i).hold(), keys, effort, muscles, pulls));
            last = keys.getLast();
        }
        return phases;
    }

    private List<Pose> keys(CatalogueEntry phase, Pose base, Pose last) {
        if (phase.has("keys")) {
            return phase.objects("keys").stream()
                    .map(key -> poses.read(key, base))
                    .toList();
        }
        return List.of(phase.has("pose") ? poses.read(phase.object("pose"), base) : last);
    }

    private enum Shown {
        WHOLE,
        UPPER
    }
}
