package app.nape.exchange.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.nape.care.BodySide;
import app.nape.content.DiaryWordsReader;
import app.nape.exchange.ArchiveRefused;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The small parts that a diary’s table is read with. */
class DiaryPartsTest {
    private static final Instant AT = Instant.parse("2026-10-03T00:40:00Z");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static byte[] marked(Charset charset, int... mark) {
        byte[] text = "Ü".getBytes(charset);
        ByteBuffer all = ByteBuffer.allocate(mark.length + text.length);
        for (int each : mark) {
            all.put((byte) each);
        }
        return all.put(text).array();
    }

    @Test
    void readsATextByItsMarkElseAsUtf8ElseAsWindowsWritesIt() {
        assertEquals(
                new DiaryText(StandardCharsets.UTF_8, "Ü"),
                DiaryText.of(marked(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF)));
        assertEquals(
                new DiaryText(StandardCharsets.UTF_16LE, "Ü"),
                DiaryText.of(marked(StandardCharsets.UTF_16LE, 0xFF, 0xFE)));
        assertEquals(
                new DiaryText(StandardCharsets.UTF_16BE, "Ü"),
                DiaryText.of(marked(StandardCharsets.UTF_16BE, 0xFE, 0xFF)));
        assertEquals(new DiaryText(StandardCharsets.UTF_8, "Ü"), DiaryText.of(marked(StandardCharsets.UTF_8)));
        assertEquals(new DiaryText(WINDOWS, "Ü"), DiaryText.of(marked(WINDOWS)));
        assertEquals(new DiaryText(StandardCharsets.UTF_8, ""), DiaryText.of(new byte[0]));
    }

    @Test
    void takesNothingWithAZeroInItForText() {
        assertThrows(ArchiveRefused.class, () -> DiaryText.of(new byte[] {'a', 0, 'b'}));
        assertThrows(ArchiveRefused.class, () -> DiaryText.of(new byte[] {0}));
    }

    @Test
    void showsEightySignsOfACellInOneLine() {
        assertEquals("one two", Excerpt.of("one\ntwo"));
        assertEquals("x".repeat(80), Excerpt.of("x".repeat(80)));
        assertEquals("x".repeat(80) + "…", Excerpt.of("x".repeat(81)));
        assertEquals("🦒".repeat(80) + "…", Excerpt.of("🦒".repeat(81)), "no sign is cut in two");
        assertEquals("a\uFFFDb", Excerpt.of("a\u001Bb"), "nothing in it moves the cursor");
    }

    @Test
    void namesARowByWhatItIsAboutAndHowManySuchCameBefore() {
        DiaryIds one = new DiaryIds();
        UUID first = one.of("pain", "2026-10-03T02:40", AT);
        UUID second = one.of("pain", "2026-10-03T02:40", AT);
        assertNotEquals(first, second);
        assertNotEquals(first, one.of("reading", "2026-10-03T02:40", AT));
        DiaryIds again = new DiaryIds();
        assertEquals(first, again.of("pain", "2026-10-03T02:40", AT));
        assertEquals(second, again.of("pain", "2026-10-03T02:40", AT));
    }

    @Test
    void tellsRowsOfOneTimeInTwoZonesApart() {
        LocalDate day = LocalDate.of(2026, 10, 3);
        LocalTime time = LocalTime.of(2, 40);
        UUID plain = new DiaryIds().row(new When(day, time, null, false)).of("pain");
        assertEquals(plain, new DiaryIds().row(new When(day, time, null, true)).of("pain"));
        assertNotEquals(
                plain,
                new DiaryIds()
                        .row(new When(day, time, ZoneOffset.ofHours(2), false))
                        .of("pain"));
    }

    @Test
    void givesIdsThatSortByTheirMomentAsEveryOtherEntrysDo() {
        UUID id = new DiaryIds().of("pain", "x", AT);
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(AT.toEpochMilli(), id.getMostSignificantBits() >>> 16);
    }

    @Test
    void addsToAMomentOnlyWhatItDoesNotSayItself() {
        LocalDate day = LocalDate.of(2026, 10, 3);
        When morning = new When(null, LocalTime.of(9, 0), null, true);
        When clock = new When(day, LocalTime.of(2, 40), ZoneOffset.ofHours(2), false);
        assertEquals(new When(day, LocalTime.of(9, 0), ZoneOffset.ofHours(2), true), morning.or(clock));
        assertEquals(clock, clock.or(morning));
        assertEquals(clock, When.NOTHING.or(clock));
    }

    @Test
    void takesNoonWhereNoTimeIsSaidAndTheZoneWhereNoOffsetIs() {
        LocalDate day = LocalDate.of(2026, 10, 3);
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertEquals(Instant.parse("2026-10-03T10:00:00Z"), new When(day, null, null, false).in(berlin));
        assertEquals(AT, new When(day, LocalTime.of(2, 40), null, false).in(berlin));
        assertEquals(
                Instant.parse("2026-10-03T07:40:00Z"),
                new When(day, LocalTime.of(2, 40), ZoneOffset.ofHours(-5), false).in(berlin));
        assertNull(new When(null, LocalTime.NOON, null, false).in(berlin));
    }

    @Test
    void sortsThreeNumbersIntoDayMonthAndYear() {
        assertEquals(List.of(3, 10, 26), DayOrder.DMY.sorted(3, 10, 26));
        assertEquals(List.of(3, 10, 26), DayOrder.MDY.sorted(10, 3, 26));
        assertEquals(List.of(3, 10, 26), DayOrder.YMD.sorted(26, 10, 3));
    }

    @Test
    void knowsADiaryByColumnsThatOnlyItHasAndReadsThemAsItMeansThem() {
        ColumnNames names = new ColumnNames(DiaryWordsReader.bundled());
        List<String> bearable = List.of("Date", "category", "rating/amount", "detail", "oomph");
        assertEquals("Bearable", names.shape(bearable).orElseThrow().id());
        assertEquals(
                List.of(DiaryField.DATE, DiaryField.KIND, DiaryField.VALUE, DiaryField.WHAT, DiaryField.UNKNOWN),
                names.of(bearable));
        assertEquals(
                List.of(DiaryField.DATE, DiaryField.UNKNOWN),
                names.of(List.of("DATE (local)", "rating/amount")),
                "without its other columns it is nobody’s");
    }

    @Test
    void changesOneChoiceAndKeepsTheOthers() {
        DiaryChoices all = DiaryChoices.of(ZoneOffset.UTC)
                .withColumn("Oomph", DiaryField.SCORE)
                .withColumn("Oomph", DiaryField.SITE)
                .withOrder(DayOrder.MDY)
                .withScale(ScoreScale.FIVE)
                .withSite("shoulder", BodySide.LEFT);
        assertEquals(
                new DiaryChoices(
                        Map.of("Oomph", DiaryField.SITE),
                        DayOrder.MDY,
                        ScoreScale.FIVE,
                        "shoulder",
                        BodySide.LEFT,
                        ZoneOffset.UTC),
                all);
        assertEquals("neck-muscle", DiaryChoices.of(ZoneOffset.UTC).site());
    }
}
