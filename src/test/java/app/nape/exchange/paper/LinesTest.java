package app.nape.exchange.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts broken into lines on paper: none is wider than there is room, nothing is lost, and what is left out is marked. */
class LinesTest {
    private static final String TEXT = "Sit tall, let the shoulders drop, and turn the head slowly to one side;"
            + " hold it there and breathe. Come back, and turn to the other side.";
    private static Paper paper;
    private static Face face;

    @BeforeAll
    static void open() throws IOException {
        paper = new Paper(PaperSize.A4, "Lines", Locale.ENGLISH, Instant.EPOCH);
        face = paper.regular();
    }

    @AfterAll
    static void close() throws IOException {
        paper.close();
    }

    private static List<String> lines(String text, float width) {
        return Lines.of(text, face, 12, width, Locale.ENGLISH);
    }

    private static void fit(List<String> lines, float width) {
        for (String line : lines) {
            assertTrue(face.width(face.shown(line), 12) <= width, line + " is wider than " + width);
        }
    }

    @ParameterizedTest
    @ValueSource(floats = {40, 60, 100, 150, 300, 500})
    void fitAndHoldEveryWordInItsOrder(float width) {
        List<String> lines = lines(TEXT, width);
        fit(lines, width);
        assertEquals(TEXT.replace(" ", ""), String.join("", lines).replace(" ", ""));
        if (width >= 100) {
            assertEquals(TEXT, String.join(" ", lines), "no word of it is broken");
        }
    }

    @Test
    void areAsFewAsTheyCanBe() {
        assertEquals(1, lines(TEXT, face.width(TEXT, 12) + 0.1f).size());
        List<String> lines = lines(TEXT, 200);
        for (int i = 0; i + 1 < lines.size(); i++) {
            String first = lines.get(i + 1).split(" ", 2)[0];
            assertTrue(face.width(lines.get(i) + " " + first, 12) > 200, "“" + first + "” would have fitted above");
        }
    }

    @Test
    void neverPartANumberFromWhatItCountsAndHavePlainSpaces() {
        float narrow = face.width("when pain is 4", 12) + 1;
        assertEquals(List.of("when pain is", "4 of 10"), lines("when pain is 4 of 10", narrow));
        assertEquals(List.of("when pain is", "4 of 10"), lines("when pain is 4\u00a0of\u00a010", narrow));
    }

    @Test
    void keepTheLineEndsOfTheTextAndNoEmptyOnes() {
        assertEquals(List.of("One", "two", "three"), lines("One\ntwo\r\n\n  three  ", 500));
        assertEquals(List.of(), lines("", 500));
        assertEquals(List.of(), lines(" \n ", 500));
    }

    @Test
    void breakAWordThatIsWiderThanALine() {
        String word = "W".repeat(40);
        List<String> lines = lines("so " + word + " it is", 100);
        fit(lines, 100);
        assertEquals("so" + word + "itis", String.join("", lines).replace(" ", ""));
    }

    @Test
    void holdOneSignEachWhereThereIsRoomForNone() {
        assertEquals(List.of("a", "b", "c"), lines("abc", 1));
        assertEquals(List.of("😀", "😀"), lines("😀😀", 1), "a sign of two halves is one");
    }

    @Test
    void breakWhereTheLanguageMay() {
        List<String> lines = lines("neck-side-tilt", face.width("neck-side-", 12) + 0.5f);
        assertEquals(List.of("neck-side-", "tilt"), lines);
    }

    @Test
    void markWhatIsLeftOut() {
        List<String> all = lines(TEXT, 120);
        for (int most = 1; most < all.size(); most++) {
            List<String> some = Lines.of(TEXT, face, 12, 120, Locale.ENGLISH, most);
            assertEquals(most, some.size());
            fit(some, 120);
            assertEquals(all.subList(0, most - 1), some.subList(0, most - 1));
            String last = some.getLast();
            assertTrue(last.endsWith("…"), last);
            assertTrue(all.get(most - 1).startsWith(last.substring(0, last.length() - 1)), last);
        }
        assertEquals(all, Lines.of(TEXT, face, 12, 120, Locale.ENGLISH, all.size()), "nothing is left out");
        assertEquals(List.of("…"), Lines.of("abc def", face, 12, 1, Locale.ENGLISH, 1));
    }

    @Test
    void showABoxForASignThatTheFontLacksAndNothingForWhatCannotBeSeen() {
        assertEquals("Grüße, 15 °C – ½", face.shown("Grüße, 15 °C – ½"));
        assertEquals("ü", face.shown("u\u0308"), "written together where it can be");
        assertEquals("a" + Face.UNKNOWN + "b", face.shown("a😀b"));
        assertEquals(Face.UNKNOWN, face.shown("👩‍🔬"), "one picture is one box");
        assertEquals("ab", face.shown("a\u200eb"));
        assertEquals("a b", face.shown("a\tb"));
        assertEquals("", face.shown("\u200e"));
    }

    @Test
    void areMeasuredInPointsOfTheirSize() {
        assertEquals(2 * face.width("neck", 9), face.width("neck", 18), 1e-3);
        assertTrue(paper.strong().width("neck", 12) > face.width("neck", 12), "half bold is wider");
        assertEquals(0, face.width("", 12));
    }
}
