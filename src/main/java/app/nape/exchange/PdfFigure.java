package app.nape.exchange;

import app.nape.figure.paint.Shape;
import java.util.List;

/**
 * Paints a figure's shapes as the operators of a PDF page (ISO 32000-1, 8.5 and 8.6): lines and fills only, sharp at every size, with
 * no picture in them. What writes the file puts them into a page's or a form's content.
 */
public final class PdfFigure {
    /** Of the seam stroked round each shape, in points. */
    private static final String SEAM = "0.25";

    private PdfFigure() {}

    /**
     * The operators that paint a picture; the state of the page is the same before and after.
     *
     * @param shapes from back to front, y upwards, in points from the picture's lower left corner
     * @param x where that corner is on the page, in points
     * @param y the same upwards
     * @param width what reaches beyond is clipped, in points
     * @param height the same upwards
     * @param paper the page's colour as 0xRRGGBB, for what it shines through
     */
    public static String operators(List<Shape> shapes, double x, double y, double width, double height, int paper) {
        StringBuilder out = new StringBuilder(shapes.size() * 60);
        out.append("q\n1 0 0 1 ");
        number(out, x);
        number(out, y);
        out.append("cm\n0 0 ");
        number(out, width);
        number(out, height);
        out.append("re W n\n").append(SEAM).append(" w 1 j\n");
        int last = -1;
        for (Shape shape : shapes) {
            int colour = mixed(shape.argb(), paper);
            if (colour != last) {
                colour(out, colour, "rg\n");
                colour(out, colour, "RG\n");
                last = colour;
            }
            for (int i = 0; i < shape.xs().length; i++) {
                number(out, shape.xs()[i]);
                number(out, shape.ys()[i]);
                out.append(i == 0 ? "m\n" : "l\n");
            }
            out.append("b\n");
        }
        return out.append("Q\n").toString();
    }

    private static int mixed(int argb, int paper) {
        int alpha = argb >>> 24;
        return part(argb, paper, 16, alpha) | part(argb, paper, 8, alpha) | part(argb, paper, 0, alpha);
    }

    private static int part(int over, int under, int shift, int alpha) {
        int above = over >> shift & 0xFF;
        int below = under >> shift & 0xFF;
        return ((above * alpha + below * (255 - alpha) + 127) / 255) << shift;
    }

    private static void colour(StringBuilder out, int rgb, String operator) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            number(out, (rgb >> shift & 0xFF) / 255.0);
        }
        out.append(operator);
    }

    /** With two or three places, never with an exponent, which PDF does not know. */
    private static void number(StringBuilder out, double value) {
        long thousandths = Math.round(value * 100) * 10;
        if (Math.abs(value) <= 1) {
            thousandths = Math.round(value * 1000);
        }
        if (thousandths < 0) {
            out.append('-');
        }
        long whole = Math.abs(thousandths);
        out.append(whole / 1000);
        long rest = whole % 1000;
        if (rest != 0) {
            String places = Long.toString(1000 + rest).substring(1);
            out.append('.').append(places, 0, rest % 10 != 0 ? 3 : rest % 100 != 0 ? 2 : 1);
        }
        out.append(' ');
    }
}
