package app.nape.ui.log.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.body.BodyMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryWidthsTest {
    private static final double EM = 14;

    @ParameterizedTest
    @CsvSource({"560, 400", "1020, 620", "1280, 700", "1760, 500"})
    void isAsWideAsEveryPageWhereTheScreenIsNotLarge(double wide, double tall) {
        assertEquals(EntryWidths.USUAL, EntryWidths.in(wide, tall, EM));
    }

    @ParameterizedTest
    @CsvSource({"1760, 900", "2400, 1260", "3600, 2000"})
    void growsWithALargeScreenAndKeepsWithinIt(double wide, double tall) {
        EntryWidths now = EntryWidths.in(wide, tall, EM);
        assertTrue(now.page() > EntryWidths.USUAL.page() && now.page() <= 0.95 * wide, now.toString());
        double map = (now.page() - 100) * now.map();
        assertTrue(map > 661 && map <= BodyMap.widthFor(tall), now.toString());
        assertTrue((now.page() - 100) * (1 - now.map()) > 36 * EM, "the score keeps its room");
    }

    @ParameterizedTest
    @CsvSource({"1760, 900"})
    void leavesTheAnswersTheirRoomInLargeText(double wide, double tall) {
        assertEquals(EntryWidths.USUAL, EntryWidths.in(wide, tall, 2 * EM));
    }
}
