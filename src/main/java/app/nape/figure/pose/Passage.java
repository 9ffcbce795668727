package app.nape.figure.pose;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A point on the way through several key poses.
 *
 * @param body joint values there
 * @param from the key pose last passed
 * @param to the key pose ahead
 * @param blend how far between the two, 0 to 1
 */
record Passage(Pose body, Pose from, Pose to, double blend) {
    static Passage through(Pose start, List<Pose> keys, double way) {
        if (keys.size() == 1) {
            return new Passage(start.towards(keys.getFirst(), way), start, keys.getFirst(), way);
        }
        double place = way * keys.size();
        int leg = Math.min((int) place, keys.size() - 1);
        double t = place - leg;
        Pose b = leg == 0 ? start : keys.get(leg - 1);
        Pose c = keys.get(leg);
        Pose a = leg == 0 ? b : leg == 1 ? start : keys.get(leg - 2);
        Pose d = leg == keys.size() - 1 ? c : keys.get(leg + 1);
        Map<Joint, Double> values = new EnumMap<>(Joint.class);
        for (Joint joint : Joint.values()) {
            double value = Ease.spline(a.of(joint), b.of(joint), c.of(joint), d.of(joint), t);
            values.put(joint, Math.clamp(value, joint.least(), joint.most()));
        }
        Pose near = t < 0.5 ? b : c;
        return new Passage(new Pose(values, near.right(), near.left(), near.rightShape(), near.leftShape()), b, c, t);
    }
}
