package app.nape.figure.pose;

/** Curves of movement. */
public final class Ease {
    private Ease() {}

    /** Slow, quick, slow: 0 to 1 with no speed at either end. */
    public static double inOut(double t) {
        double x = within(t, 0, 1);
        return x * x * x * (x * (x * 6 - 15) + 10);
    }

    /** A plain number kept between two others; that of {@link Math} also looks for what is none, which costs where it is asked often. */
    public static double within(double value, double least, double most) {
        return value < least ? least : value > most ? most : value;
    }

    /** 0 up to 1 and back within each whole number. */
    static double wave(double t) {
        return 0.5 - 0.5 * Math.cos(t * 2 * Math.PI);
    }

    /** A value that passes smoothly through b to c, with its neighbours a and d. */
    public static double spline(double a, double b, double c, double d, double t) {
        double t2 = t * t;
        double t3 = t2 * t;
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t2 + (3 * b - a - 3 * c + d) * t3);
    }
}
