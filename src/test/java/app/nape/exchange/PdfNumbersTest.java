package app.nape.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.figure.paint.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers and colours of a figure stand on a page: short, exact, and as a reader of PDF takes them. */
class PdfNumbersTest {
    /** Where the picture begins on the page is a number like any other. */
    private static String written(double number) {
        String second = PdfFigure.operators(List.of(), number, 0, 5, 5, 0)
                .lines()
                .toList()
                .get(1);
        return second.substring("1 0 0 1 ".length(), second.indexOf(" 0 cm"));
    }

    private static Shape line(int argb) {
        return new Shape(new double[] {1, 2}, new double[] {3, 4}, argb);
    }

    /** Three places up to 1 for colours, two beyond for places, no zero at the end and no exponent. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0004, 0",
        "0.0005, 0.001",
        "-0.5, -0.5",
        "0.25, 0.25",
        "0.125, 0.125",
        "-0.125, -0.125",
        "0.05, 0.05",
        "1, 1",
        "-1, -1",
        "1.125, 1.13",
        "-1.5, -1.5",
        "12.30, 12.3",
        "12.04, 12.04",
        "99.999, 100",
        "12345678.9, 12345678.9"
    })
    void writesNumbersShortAndWithoutAnExponent(double number, String written) {
        assertEquals(written, written(number));
    }

    @Test
    void namesAColourOnceForAllThatFollowsInIt() {
        assertEquals(
                List.of("1 0 0 rg", "1 0 0 RG", "0 1 0 rg", "0 1 0 RG", "0 0 0 rg", "0 0 0 RG"),
                PdfFigure.operators(
                                List.of(line(0xFFFF0000), line(0xFFFF0000), line(0xFF00FF00), line(0xFF000000)),
                                0,
                                0,
                                5,
                                5,
                                0xFFFFFF)
                        .lines()
                        .filter(line -> line.toLowerCase(java.util.Locale.ROOT).endsWith("rg"))
                        .toList());
    }

    /** A fifth of ink and four fifths of paper, part by part. */
    @ParameterizedTest
    @CsvSource({
        "0x33FF0000, 0x000000, 0.2 0 0 rg",
        "0x3300FF00, 0xFF0000, 0.8 0.2 0 rg",
        "0x330000FF, 0x00FF00, 0 0.8 0.2 rg",
        "0x00FFFFFF, 0x336699, 0.2 0.4 0.6 rg",
        "0xFF336699, 0xFFFFFF, 0.2 0.4 0.6 rg",
        "0x80010101, 0x000000, 0.004 0.004 0.004 rg",
        "0x7F010101, 0x000000, 0 0 0 rg"
    })
    void mixesInkWithThePaperThatShinesThrough(String ink, String paper, String colour) {
        assertEquals(
                colour,
                PdfFigure.operators(List.of(line(Long.decode(ink).intValue())), 0, 0, 5, 5, Integer.decode(paper))
                        .lines()
                        .filter(line -> line.endsWith("rg"))
                        .findFirst()
                        .orElseThrow());
    }
}
