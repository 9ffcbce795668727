package app.nape.figure.mesh;

/** Keeps cloth outside what is under it. */
public final class Drape {
    private final Surface cloth;
    private final int[] clothPoints;
    private final Surface under;
    private final int[] underPoints;
    private final double room;

    /** @param room least distance between the two, in metres */
    public Drape(Surface cloth, int[] clothPoints, Surface under, int[] underPoints, double room) {
        this.cloth = cloth;
        this.clothPoints = clothPoints;
        this.under = under;
        this.underPoints = underPoints;
        this.room = room;
    }

    public void settle() {
        int o = -1;
        for (int i : clothPoints) {
            o = o < 0 ? Weld.nearest(cloth, i, under, underPoints) : Weld.nearer(cloth, i, under, o);
            double dx = cloth.x[i] - under.x[o];
            double dy = cloth.y[i] - under.y[o];
            double dz = cloth.z[i] - under.z[o];
            double along = dx * under.nx[o] + dy * under.ny[o] + dz * under.nz[o];
            double lack = room - along;
            if (lack > 0 && lack < 0.09) {
                cloth.x[i] += under.nx[o] * lack;
                cloth.y[i] += under.ny[o] * lack;
                cloth.z[i] += under.nz[o] * lack;
            }
        }
    }
}
