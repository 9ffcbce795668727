package app.nape.figure.mesh;

import app.nape.figure.pose.Ease;

/** Widths along a limb, smoothly between given places. */
@SuppressWarnings("ArrayRecordComponent") // a constant table, never compared
public record Profile(double[] places, double[] widths) {
    public double at(double place) {
        int last = places.length - 1;
        if (place <= places[0]) {
            return widths[0];
        }
        if (place >= places[last]) {
            return widths[last];
        }
        int i = 0;
        while (place > places[i + 1]) {
            i++;
        }
        double t = (place - places[i]) / (places[i + 1] - places[i]);
        double a = widths[Math.max(i - 1, 0)];
        double d = widths[Math.min(i + 2, last)];
        return Ease.spline(a, widths[i], widths[i + 1], d, t);
    }
}
