package app.nape.figure.paint;

import java.util.List;

/**
 * An area of one colour with smooth edges, y upwards; what lies within another of its loops is not of it.
 *
 * @param argb its colour as 0xAARRGGBB
 * @param loops its edges: a first point, then two control points and an end for each curve, x and y in turn
 * @param within what is painted on it, from below to above; what reaches beyond it is cut off
 */
public record Tone(int argb, List<double[]> loops, List<Tone> within) {
    public Tone {
        loops = List.copyOf(loops);
        within = List.copyOf(within);
    }
}
