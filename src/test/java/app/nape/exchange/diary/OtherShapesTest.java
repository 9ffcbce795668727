package app.nape.exchange.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.code.Sentence;
import app.nape.content.Bundled;
import app.nape.content.DiaryWordsReader;
import app.nape.exchange.diary.DiaryFound.Question;
import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tables as spreadsheets, forms and apps of several languages write them: each was lost, guessed or misread in part once. */
class OtherShapesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static DiaryFound read(String text, DiaryChoices choices) {
        return new DiaryImport(DiaryWordsReader.bundled(), Bundled.CARE, Instant.parse("2026-11-28T12:00:00Z"))
                .read(text.getBytes(StandardCharsets.UTF_8), choices);
    }

    private static DiaryFound read(String text) {
        return read(text, DiaryChoices.of(BERLIN));
    }

    /** Each score with its moment and place: “2026-10-03T02:40 7 neck-back/left”. */
    private static List<String> pains(DiaryFound found) {
        return found.entries().stream()
                .filter(JournalEntry.Reading.class::isInstance)
                .map(entry -> (JournalEntry.Reading) entry)
                .map(reading -> {
                    Written written = Objects.requireNonNull(found.written().get(reading.id()));
                    var site = pain(found, reading).episode().sites().getFirst();
                    return reading.at().atZone(written.zone()).toLocalDateTime() + " "
                            + reading.score().score() + " " + site.siteId()
                            + (site.side() == null ? "" : "/" + site.side().word());
                })
                .toList();
    }

    private static JournalEntry.Pain pain(DiaryFound found, JournalEntry.Reading reading) {
        return found.entries().stream()
                .filter(entry -> entry.id().equals(reading.episodeId()))
                .map(JournalEntry.Pain.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> notes(DiaryFound found) {
        return found.entries().stream()
                .map(entry -> switch (entry) {
                    case JournalEntry.Pain(var pain) -> pain.note();
                    case JournalEntry.Remedy remedy -> remedy.note();
                    default -> null;
                })
                .filter(Objects::nonNull)
                .map(note -> note.replace("\n", " · "))
                .toList();
    }

    private static List<String> why(DiaryFound found) {
        return found.leftOut().stream()
                .map(each -> each.id().substring("diary.row.".length()) + each.parts())
                .toList();
    }

    private static List<String> remarks(DiaryFound found) {
        return found.remarks().stream().map(Sentence::id).toList();
    }

    @Test
    void readsGermanHeadingsDecimalCommasPartsOfTheDayAndLeavesTheSumOut() {
        DiaryFound found = read("""
            Datum;Uhrzeit;Schmerzstärke (0–10);Schmerzort;Auslöser;Maßnahmen;Dauer (Std.);Bemerkungen
            03.10.2026;02:40;6,5;Nacken links;Bildschirmarbeit;Wärmflasche;1,5;nachts
            4.10.2026;abends;4;LWS;Heben;Spaziergang 20 min;0,5;
            Summe;;10,5;;;;2;
            """);
        assertEquals(List.of("2026-10-03T02:40 7 neck-back/left", "2026-10-04T19:00 4 low-back"), pains(found));
        assertEquals(List.of("nachts · Schmerzstärke (0–10): 6,5"), notes(found));
        assertEquals(List.of("no-date[4, Summe]"), why(found));
        assertEquals(2, found.remedies());
    }

    @Test
    void readsFrenchHeadingsAndTimes() {
        DiaryFound found = read("""
            Date,Heure,"Intensité (0-10)",Localisation,Déclencheur,Remède,Commentaires
            03/10/2026,02h40,7,"Nuque gauche",Stress,Chaleur,"nuit difficile"
            14/10/2026,soir,4,"Bas du dos",Ordinateur,Doliprane,
            """);
        assertEquals(List.of("2026-10-03T02:40 7 neck-back/left", "2026-10-14T19:00 4 low-back"), pains(found));
        assertEquals(List.of("nuit difficile", "Remède: Doliprane"), notes(found));
    }

    @Test
    void readsTheNameOfAMonthAndAnAfternoonBehindASpaceThatIsNotToBeBroken() {
        DiaryFound found = read("Date,Time,Pain\n\"Oct 3, 2026\",2:40\u202FPM,7\n04-Oct-26,12:05\u00A0am,8\n");
        assertEquals(List.of("2026-10-03T14:40 7 neck-muscle", "2026-10-04T00:05 8 neck-muscle"), pains(found));
    }

    @Test
    void readsWhatAnInstantIsOnThePersonsOwnClock() {
        DiaryFound found = read("""
            timestamp,pain
            1791068400000,7
            2026-10-04T22:30:00Z,8
            2026-10-05 06:00 UTC,6
            2026-10-05T06:00:00-05,6
            20261006T0240,6
            """);
        assertEquals(
                List.of(
                        "2026-10-04T01:00 7 neck-muscle",
                        "2026-10-05T00:30 8 neck-muscle",
                        "2026-10-05T08:00 6 neck-muscle",
                        "2026-10-05T06:00 6 neck-muscle",
                        "2026-10-06T02:40 6 neck-muscle"),
                pains(found));
        assertEquals(
                Instant.parse("2026-10-05T11:00:00Z"), found.entries().get(6).at());
    }

    @Test
    void joinsADayAndATimeOfAnEndAndAsksNobodyForAmericanDatesThatAreClear() {
        DiaryFound found = read("""
            Start Date,Start Time,End Date,End Time,Peak pain (0-10),Side,Body part
            10/13/2026,10:15 PM,10/14/2026,1:30 AM,8,L,Neck
            10/15/2026,6:00 AM,10/15/2026,7:00 AM,5,R,Upper back
            """);
        assertEquals(DayOrder.MDY, found.order());
        assertEquals(List.of("2026-10-13T22:15 8 neck-back/left", "2026-10-15T06:00 5 t-spine"), pains(found));
        assertEquals(
                Instant.parse("2026-10-13T23:30:00Z"),
                ((JournalEntry.Pain) found.entries().getFirst()).episode().ended());
        assertEquals(List.of("Side: R"), notes(found), "the upper back has no sides, and the letter is not lost");
    }

    @Test
    void takesAFormsQuestionsForWhatTheyAsk() {
        DiaryFound found = read("""
            Timestamp,"How bad is your neck pain right now? (0 = none, 10 = worst)","Where does it hurt?","What did you do about it?","Anything else?"
            2026/10/03 2:40:15 PM GMT+2,7,"Neck, left",Ice pack,long drive
            2026/10/04 9:00:00 AM GMT+2,4,,,
            """);
        assertEquals(List.of("2026-10-03T14:40:15 7 neck-back/left", "2026-10-04T09:00 4 neck-back"), pains(found));
        assertEquals(1, found.remedies());
    }

    @Test
    void takesEachPlaceWithAColumnOfItsOwnForAPainOfItsOwn() {
        DiaryFound found = read("""
            Date,Neck,Left shoulder,Lower back,Headache,Notes
            2026-10-03,7,3,,0,bad night
            2026-10-04,0,0,0,0,fine
            """);
        assertEquals(List.of("2026-10-03T12:00 7 neck-back", "2026-10-03T12:00 3 shoulder/left"), pains(found));
        assertEquals(List.of("bad night"), notes(found));
        assertEquals(List.of("no-pain[3]"), why(found));
    }

    @Test
    void takesEachPartOfTheDayWithAColumnOfItsOwnForAPainOfItsOwn() {
        DiaryFound found = read("""
            Datum;Schmerz morgens;Schmerz abends;Medikament
            03.10.2026;7;4;Ibuprofen
            04.10.2026;;6;
            """);
        assertEquals(
                List.of(
                        "2026-10-03T09:00 7 neck-muscle",
                        "2026-10-03T19:00 4 neck-muscle",
                        "2026-10-04T19:00 6 neck-muscle"),
                pains(found));
        assertEquals(1, found.remedies());
        assertEquals(
                3,
                pains(read("Date,Pain AM,Pain PM\n2026-10-03,7,4\n2026-10-04,0,6\n"))
                        .size());
    }

    @Test
    void takesNoOtherTableInTheFileForPains() {
        DiaryFound found = read("""
            Date,Pain (0-10)
            2026-10-03,7

            Date,Hours slept
            2026-10-03,6
            Date,Pain (0-10)
            2026-10-04,4
            """);
        assertEquals(List.of("2026-10-03T12:00 7 neck-muscle", "2026-10-04T12:00 4 neck-muscle"), pains(found));
        assertEquals(List.of("outside[4, Date Hours slept]", "outside[5, 2026-10-03 6]"), why(found));
    }

    @Test
    void readsTheNumberOfALabelAndNoWordBesideANumber() {
        DiaryFound found = read("""
            Date,Pain,Treatment,Pain after treatment,Remarks
            03-Oct-26,5 - Moderate,Heat,2 - Mild,
            04-Oct-26,Severe (8),Acupuncture,6,
            05-Oct-26,7 (worst),,,
            06-Oct-26,0 - None,Heat,0,precaution
            """);
        assertEquals(
                List.of(
                        "2026-10-03T12:00 5 neck-muscle",
                        "2026-10-04T12:00 8 neck-muscle",
                        "2026-10-05T12:00 7 neck-muscle"),
                pains(found));
        assertEquals(
                List.of(
                        "Pain: 5 - Moderate",
                        "Pain: Severe (8) · Treatment: Acupuncture · Pain after treatment: 6",
                        "Pain: 7 (worst)",
                        "precaution · Pain: 0 - None"),
                notes(found));
    }

    @Test
    void guessesNoScaleFromOneThatIsSaidOtherwiseAndSaysWhatItOnlySaw() {
        assertEquals(ScoreScale.SIX, read("Date,Pain (0-6)\n2026-10-03,6\n").scale());
        assertEquals(ScoreScale.SEVEN, read("Date,Pain (1-7)\n2026-10-03,6\n").scale());
        assertEquals(
                Set.of(Question.SCALE), read("Date,Pain (0-20)\n2026-10-03,6\n").questions());
        assertEquals(ScoreScale.TEN, read("Date,Pain /10\n2026-10-03,3\n").scale());
        assertEquals(
                List.of("diary.scale.ten", "diary.place", "diary.noon"), remarks(read("Date,Pain\n2026-10-03,7\n")));
        assertEquals(List.of("diary.place", "diary.noon"), remarks(read("Date,Pain (0-10)\n2026-10-03,7\n")));
        assertEquals(
                Set.of(Question.SCALE),
                read("Date,Pain\n2026-10-03,7\n2026-10-04,75\n2026-10-05,6\n").questions(),
                "one mistyped number makes no other scale of all");
        assertEquals(
                Set.of(Question.SCALE),
                read("Date,Pain\n2026-10-03,7\n2026-10-04,11\n").questions());
        assertEquals(
                ScoreScale.TEN, read("Date,Neck pain (NRS)\n2026-10-03,4\n").scale());
        assertEquals(
                List.of("diary.place", "diary.noon"),
                remarks(read("Date,Pain\n2026-10-03,7/10\n")),
                "no word is in it");
        assertTrue(remarks(read("Date,Pain (0-10)\n2026-10-03,7\n2026-10-04,mild\n"))
                .contains("diary.scale.words"));
    }

    @Test
    void keepsASecondScoreASecondDateAndATimeThatNobodyCanRead() {
        DiaryFound found = read("""
            Date,Time,Created at,Pain (0-10),Pain (0-10),Utc offset,Timezone
            2026-10-03,around lunch,2026-10-07,7,4,what,Mars
            """);
        assertEquals(List.of("2026-10-03T12:00 7 neck-muscle"), pains(found));
        assertEquals(
                List.of("Pain (0-10): 4 · Time: around lunch · Created at: 2026-10-07 · Utc offset: what · Timezone:"
                        + " Mars"),
                notes(found));
        assertEquals(List.of("Time: 02:40-05:00"), notes(read("Date,Time,Pain (0-10)\n2026-10-03,02:40-05:00,7\n")));
    }

    @Test
    void saysThatASpreadsheetsNumbersAreTakenForDays() {
        DiaryFound found = read("Date,Start Time,Pain (0-10)\n46298,0.1111111,7\n46299.875,,4\n");
        assertEquals(List.of("2026-10-03T02:40 7 neck-muscle", "2026-10-04T21:00 4 neck-muscle"), pains(found));
        assertEquals(List.of("46298", "2026-10-03"), found.remarks().getFirst().parts());
    }

    @Test
    void takesAColumnForWhatIsSaidOfItWhateverItIsCalled() {
        String table = "Wann,Aua\n2026-10-03,7\n";
        DiaryFound found = read(
                table,
                DiaryChoices.of(BERLIN).withColumn("Wann", DiaryField.DATE).withColumn("Aua", DiaryField.SCORE));
        assertEquals(List.of("2026-10-03T12:00 7 neck-muscle"), pains(found));
    }

    @Test
    void givesARowTheSameIdOnAMachineInAnotherZone() {
        String table = "Date,Time,Pain (0-10)\n2026-10-03,02:40,7\n";
        assertEquals(
                read(table).entries().stream().map(JournalEntry::id).toList(),
                read(table, DiaryChoices.of(ZoneId.of("Asia/Tokyo"))).entries().stream()
                        .map(JournalEntry::id)
                        .toList());
    }

    @Test
    void takesTheFirstOfTwoDatesThatAreWrittenDifferently() {
        assertNull(
                read("Date,Pain (0-10)\n2026-10-03,7\n03/04/2026,6\n").order(), "the second can be read in two ways");
    }
}
