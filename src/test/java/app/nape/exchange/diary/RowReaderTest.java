package app.nape.exchange.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.BodySide;
import app.nape.care.BodySite;
import app.nape.care.PainSite;
import app.nape.content.Bundled;
import app.nape.content.DiaryWords;
import app.nape.content.DiaryWordsReader;
import app.nape.exchange.diary.RowReader.Read;
import app.nape.journal.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One row of a diary, and the entries it comes to. */
class RowReaderTest {
    private static final DiaryWords WORDS = DiaryWordsReader.bundled();
    private static final DiaryChoices BERLIN = DiaryChoices.of(ZoneId.of("Europe/Berlin"));

    /** @param cells as “score=7”; a field may come more than once */
    private static RowWords row(String... cells) {
        List<DiaryField> fields = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (String cell :
                Stream.concat(Stream.of("date=2026-10-03"), Stream.of(cells)).toList()) {
            int equals = cell.indexOf('=');
            fields.add(DiaryField.valueOf(cell.substring(0, equals).toUpperCase(java.util.Locale.ROOT)));
            texts.add(cell.substring(equals + 1));
        }
        List<String> names = fields.stream().map(field -> "Col " + field.word()).toList();
        return new RowWords(names, fields, new DiaryTable.Row(5, texts));
    }

    private static Read read(RowWords row) {
        return new RowReader(
                        WORDS,
                        BERLIN,
                        DayOrder.DMY,
                        ScoreScale.TEN,
                        Bundled.CARE.sites().stream().collect(Collectors.toMap(BodySite::id, BodySite::sides)))
                .read(row);
    }

    private static Read read(String... cells) {
        return read(row(cells));
    }

    private static <T extends JournalEntry> List<T> all(Read read, Class<T> kind) {
        return read.entries().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static JournalEntry.Pain pain(String... cells) {
        return all(read(cells), JournalEntry.Pain.class).getFirst();
    }

    private static @Nullable Instant ended(String... cells) {
        return pain(cells).episode().ended();
    }

    private static String why(String... cells) {
        return Objects.requireNonNull(read(cells).why()).id().substring("diary.row.".length());
    }

    @ParameterizedTest
    @CsvSource({
        "offset=120, 2026-10-03T00:40:00Z",
        "offset=-300, 2026-10-03T07:40:00Z",
        "offset=Asia/Tokyo, 2026-10-02T17:40:00Z",
        "zone=Asia/Tokyo, 2026-10-02T17:40:00Z",
        "zone=Mars/Olympus, 2026-10-03T00:40:00Z",
        "offset=9999, 2026-10-03T00:40:00Z",
        "offset=999, 2026-10-02T10:01:00Z"
    })
    void takesAMomentInTheZoneThatTheRowNamesAndElseInThePersonsOwn(String zone, String at) {
        // 999 minutes are within the 18 hours that an offset may have.
        assertEquals(Instant.parse(at), pain("time=02:40", "score=7", zone).at());
    }

    @Test
    void endsAPainWhenItIsToldElseAfterItsLengthElseAtOnce() {
        Instant at = Instant.parse("2026-10-03T00:40:00Z");
        assertEquals(Instant.parse("2026-10-03T06:00:00Z"), ended("time=02:40", "score=7", "ended=08:00", "lasted=1h"));
        assertEquals(Instant.parse("2026-10-03T22:30:00Z"), ended("time=02:40", "score=7", "ended=00:30"));
        assertEquals(Instant.parse("2026-10-05T06:00:00Z"), ended("time=02:40", "score=7", "ended=5.10.2026 08:00"));
        assertEquals(at.plusSeconds(3600), ended("time=02:40", "score=7", "ended=1.10.2026 08:00", "lasted=1h"));
        assertEquals(at.plusSeconds(5400), ended("time=02:40", "score=7", "ended=in the morning", "lasted=1:30"));
        assertEquals(at, ended("time=02:40", "score=7", "lasted=99999 days"), "no pain of ten years is meant");
        assertEquals(at, ended("time=02:40", "score=7"));
    }

    private static @Nullable String note(String... cells) {
        return pain(cells).episode().note();
    }

    @Test
    void keepsAnEndOrALengthThatDoesNotFitInTheNote() {
        Instant at = Instant.parse("2026-10-03T00:40:00Z");
        assertEquals("Col lasted: 1h", note("time=02:40", "score=7", "ended=08:00", "lasted=1h"));
        assertNull(note("time=02:40", "score=7", "ended=03:40", "lasted=1h"), "both say the same");
        assertEquals("Col lasted: 99999 days", note("time=02:40", "score=7", "lasted=99999 days"));
        assertEquals(at, ended("time=02:40", "score=7", "ended=whenever"));
        assertEquals("Col ended: whenever", note("time=02:40", "score=7", "ended=whenever"));
        assertEquals("Col lasted: 2h", note("time=02:40", "score=7", "lasted=1h", "lasted=2h"), "the first is taken");
        assertEquals(at.plus(Duration.ofDays(3659)), ended("time=02:40", "score=7", "lasted=3659 d"));
        assertEquals(at, ended("time=02:40", "score=7", "lasted=3660 d"));
    }

    /** A spreadsheet gives a day its midnight, and a weekday says nothing that its date does not. */
    @Test
    void keepsWhatASecondDateSaysOtherwise() {
        assertNull(note("time=02:40", "score=7", "date=2026-10-03 00:00"));
        assertNull(note("time=02:40", "score=7", "date=Saturday"));
        assertEquals("Col date: 2026-10-03 05:00", note("time=02:40", "score=7", "date=2026-10-03 05:00"));
        assertEquals("Col date: 2026-10-04", note("time=02:40", "score=7", "date=2026-10-04"));
        assertEquals("Col date: soon", note("time=02:40", "score=7", "date=soon"));
    }

    @Test
    void keepsAllThatARowWithoutPainSaysWithTheFirstThingThatWasDone() {
        Read read = read(
                "score=0",
                "site=neck",
                "remedies=heat 10 min; massage; singing",
                "words=heat, friends",
                "words=heat",
                "value=3",
                "after=0",
                "unknown=4,5",
                "note=a good day");
        List<JournalEntry.Remedy> remedies = all(read, JournalEntry.Remedy.class);
        assertEquals(
                "Col note: a good day\nCol score: 0\nCol site: neck\nCol remedies: heat 10 min; massage; singing"
                        + "\nCol words: heat, friends\nCol value: 3\nCol after: 0\nCol unknown: 4,5",
                remedies.getFirst().note());
        assertEquals(10, remedies.getFirst().length().toMinutes());
        remedies.stream().skip(1).forEach(each -> assertNull(each.note(), "and with no other"));
    }

    @Test
    void saysWhetherAPlaceAndATimeWereNamed() {
        Read both = read("time=02:40", "score=7", "site=left shoulder");
        assertTrue(both.placed());
        assertTrue(both.timed());
        Read neither = read("score=7");
        assertFalse(neither.placed());
        assertFalse(neither.timed());
        assertFalse(read("time=evening", "score=7").timed(), "a part of the day is no time");
    }

    @Test
    void takesTheSideFromThePlaceElseFromItsColumnAndNoneWhereThePlaceHasNone() {
        assertEquals(
                BodySide.LEFT,
                pain("score=7", "site=left shoulder", "side=right")
                        .episode()
                        .sites()
                        .getFirst()
                        .side());
        assertEquals(
                BodySide.RIGHT,
                pain("score=7", "site=shoulder", "side=right")
                        .episode()
                        .sites()
                        .getFirst()
                        .side());
        BodySite plain = Bundled.CARE.sites().stream()
                .filter(site -> site.sides().isEmpty() && site.id().equals("t-spine"))
                .findFirst()
                .orElseThrow();
        assertEquals("t-spine", plain.id());
        assertNull(pain("score=7", "site=left upper back")
                .episode()
                .sites()
                .getFirst()
                .side());
    }

    @Test
    void leavesOutANoughtUnlessSomethingWasDone() {
        assertEquals("no-pain", why("score=0"));
        Read prevented = read("score=0", "remedies=heat");
        assertEquals(1, prevented.entries().size());
        assertNull(all(prevented, JournalEntry.Remedy.class).getFirst().episodeId(), "there is no pain it belongs to");
        assertTrue(prevented.placed(), "nobody asks where no pain was");
    }

    @Test
    void leavesOutARowWithoutADayAndOneThatTellsOfNothing() {
        RowWords dayless = new RowWords(
                List.of("Date", "Pain"),
                List.of(DiaryField.DATE, DiaryField.SCORE),
                new DiaryTable.Row(5, List.of("some day", "7")));
        assertEquals(
                "diary.row.no-date", Objects.requireNonNull(read(dayless).why()).id());
        RowWords empty = new RowWords(
                List.of("Date", "Pain"),
                List.of(DiaryField.DATE, DiaryField.SCORE),
                new DiaryTable.Row(5, List.of("", "7")));
        assertEquals(
                "diary.row.dateless", Objects.requireNonNull(read(empty).why()).id());
        assertEquals("no-score", why("score=oomph"));
        assertEquals("nothing", why("note=slept well"));
        assertEquals("nothing-known", why("words=reading; friends"));
    }

    @Test
    void keepsTheScoresBeforeAndAfterWithTheOneThingThatWasDone() {
        JournalEntry.Remedy one = all(read("score=7", "remedies=heat 15 min", "after=4"), JournalEntry.Remedy.class)
                .getFirst();
        assertEquals(7, Objects.requireNonNull(one.before()).score());
        assertEquals(4, Objects.requireNonNull(one.after()).score());
        assertEquals(15, one.length().toMinutes());
        Read two = read("score=7", "remedies=heat, massage", "after=4");
        all(two, JournalEntry.Remedy.class).forEach(each -> {
            assertNull(each.before(), "of two nobody knows which helped");
            assertNull(each.after());
        });
        assertEquals(
                "Col after: 4",
                all(two, JournalEntry.Pain.class).getFirst().episode().note());
    }

    @Test
    void takesAPlaceATriggerAndASymptomOnceHoweverOftenTheyAreSaid() {
        JournalEntry.Pain pain = pain(
                "score=7",
                "site=left shoulder; left shoulder",
                "site=left shoulder",
                "triggers=stress",
                "words=stress");
        assertEquals(
                List.of("shoulder"),
                pain.episode().sites().stream().map(PainSite::siteId).toList());
        assertEquals(List.of("stress"), pain.episode().triggers());
    }

    @Test
    void takesNoMedicineForNone() {
        assertTrue(all(read("score=7", "remedies=No medication"), JournalEntry.Remedy.class)
                .isEmpty());
        assertEquals(
                1,
                all(read("score=7", "remedies=no medication, heat"), JournalEntry.Remedy.class)
                        .size());
    }

    @Test
    void takesATreatmentForWhatWasDoneToo() {
        assertEquals(
                1,
                all(read("kind=Treatments", "what=Pain relief: Ibuprofen", "value=1"), JournalEntry.Remedy.class)
                        .size());
        assertTrue(all(read("kind=Symptoms", "what=Pain relief: Ibuprofen", "value=1"), JournalEntry.Remedy.class)
                .isEmpty());
    }

    @Test
    void takesNoLengthOfMoreThanADayForARemedy() {
        assertEquals(
                0,
                all(read("score=7", "remedies=heat 25 hours"), JournalEntry.Remedy.class)
                        .getFirst()
                        .length()
                        .toMinutes());
        assertEquals(
                24,
                all(read("score=7", "remedies=heat 24 hours"), JournalEntry.Remedy.class)
                        .getFirst()
                        .length()
                        .toHours());
    }

    @Test
    void readsTheScoreInAMeasurementsNameBeforeItsValue() {
        Read read = read("what=Neck pain (Severe)", "value=3");
        assertEquals(8, all(read, JournalEntry.Reading.class).getFirst().score().score());
        assertEquals(
                3,
                all(read("what=Neck pain", "value=3"), JournalEntry.Reading.class)
                        .getFirst()
                        .score()
                        .score());
    }

    @Test
    void takesAMedicineForWhatWasDoneThoughItsNameTellsOfPain() {
        Read pills = read("kind=Meds/Supplements", "what=Pain relief: Ibuprofen", "value=1");
        assertTrue(all(pills, JournalEntry.Pain.class).isEmpty());
        assertEquals(
                "medicine-otc", all(pills, JournalEntry.Remedy.class).getFirst().remedyId());
        assertEquals("nothing-known", why("kind=Meds", "what=Ibuprofen", "value=0"));
    }

    @Test
    void keepsInTheNoteWhateverNoFieldHoldsBehindItsColumnsName() {
        assertEquals(
                "Col note: woke early\nCol site: neck and the moon\nCol triggers: stress at home\nCol lasted: ages"
                        + "\nCol unknown: 4,5",
                pain(
                                "score=7",
                                "note=woke early",
                                "site=neck and the moon",
                                "triggers=stress at home",
                                "lasted=ages",
                                "unknown=4,5",
                                "repeated=7")
                        .episode()
                        .note());
        assertNull(pain("score=7", "site=neck", "triggers=stress", "lasted=2h")
                .episode()
                .note());
        assertEquals("Col score: 6.5", pain("score=6.5").episode().note(), "rounding is told");
    }
}
