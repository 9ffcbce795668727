package app.nape.exchange;

import app.nape.figure.paint.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Paints a figure's areas as the operators of a PDF form (ISO 32000-1, 8.5): curves, fills and clips only. Numbers are whole, in
 * twelfths of a point: 864 to an inch: finer than a dot of any printer.
 */
public final class PdfTones {
    private static final int UNITS = 12;

    private final StringBuilder out = new StringBuilder(60_000);
    private final Set<Integer> alphas = new TreeSet<>();

    private PdfTones() {}

    /**
     * A finished form.
     *
     * @param operators its content; a state {@code A127} stands for fills of an opacity of 127 of 255
     * @param alphas the opacities that it uses
     */
    public record Form(String operators, Set<Integer> alphas) {}

    /** The form of a picture; what reaches beyond its size is clipped. */
    public static Form of(List<Tone> tones, double width, double height) {
        PdfTones painter = new PdfTones();
        painter.out.append(String.format(
                Locale.ROOT, "q 0 0 %.2f %.2f re W n %.5f 0 0 %.5f 0 0 cm\n", width, height, 1.0 / UNITS, 1.0 / UNITS));
        tones.forEach(painter::paint);
        painter.out.append("Q\n");
        return new Form(painter.out.toString(), painter.alphas);
    }

    private void paint(Tone tone) {
        boolean alone = tone.within().isEmpty();
        int alpha = tone.argb() >>> 24;
        if (!alone || alpha < 255) {
            out.append("q\n");
        }
        if (alpha < 255) {
            alphas.add(alpha);
            out.append("/A").append(alpha).append(" gs\n");
        }
        for (int shift = 16; shift >= 0; shift -= 8) {
            int share = Math.round((tone.argb() >> shift & 0xFF) * 1000 / 255f);
            out.append(share == 0 ? "0" : share == 1000 ? "1" : "." + String.format(Locale.ROOT, "%03d", share))
                    .append(' ');
        }
        out.append("rg\n");
        tone.loops().forEach(this::loop);
        out.append(alone ? "f*\n" : "W* f*\n");
        tone.within().forEach(this::paint);
        if (!alone || alpha < 255) {
            out.append("Q\n");
        }
    }

    private void loop(double[] loop) {
        point(loop, 0);
        out.append("m\n");
        for (int i = 2; i < loop.length; i += 6) {
            point(loop, i);
            point(loop, i + 2);
            point(loop, i + 4);
            out.append("c\n");
        }
        out.append("h\n");
    }

    private void point(double[] loop, int at) {
        out.append(Math.round(loop[at] * UNITS))
                .append(' ')
                .append(Math.round(loop[at + 1] * UNITS))
                .append(' ');
    }
}
