package app.nape.exchange.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.BodySite;
import app.nape.code.Sentence;
import app.nape.content.Bundled;
import app.nape.content.DiaryWordsReader;
import app.nape.exchange.ArchiveRefused;
import app.nape.exchange.diary.DiaryFound.Question;
import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables as other diaries write them, to entries. */
class DiaryImportTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private static final String MIGRAINE_BUDDY = """
        "Date","Time Period","Description","Notes"
        "No ongoing events recorded during this period.","","",""

        "#","Started","Lasted","Start UTC Offset (min)","End UTC Offset (min)","Attack Types","Attack Location","Pain Level","Potential Triggers","Symptoms","Pain Positions","Helpful Medication","Somewhat Helpful Non Drug Relief Methods","Notes"
        "1","10/03/26 02:40","1d 04h 30m","120","120","Neck spasm","Home","4","Sleep, Stress","Stiff neck","Left Neck, Right Back of Head (Lower)","Ibuprofen","Cold pack","woke with it,
        could not turn"
        """;

    private static DiaryFound read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), DiaryChoices.of(BERLIN));
    }

    private static DiaryFound read(byte[] bytes, DiaryChoices choices) {
        return new DiaryImport(DiaryWordsReader.bundled(), Bundled.CARE, NOW).read(bytes, choices);
    }

    /** Each entry in a line, as the clock showed it where it was written. */
    private static String lines(DiaryFound found) {
        return found.entries().stream().map(entry -> line(entry, found)).collect(Collectors.joining("\n"));
    }

    private static String line(JournalEntry entry, DiaryFound found) {
        Written written = Objects.requireNonNull(found.written().get(entry.id()));
        String at = entry.at().atZone(written.zone()).toLocalDateTime() + " ";
        return at
                + switch (entry) {
                    case JournalEntry.Pain(var pain) ->
                        pain.sites().stream()
                                        .map(site -> site.siteId()
                                                + (site.side() == null
                                                        ? ""
                                                        : "/" + site.side().word()))
                                        .toList()
                                + " " + pain.triggers() + " " + pain.symptoms() + " " + pain.qualities() + " until "
                                + pain.ended() + " “"
                                + (pain.note() == null ? "" : pain.note().replace("\n", " · ")) + "”";
                    case JournalEntry.Reading reading -> reading.score().score() + " of 10";
                    case JournalEntry.Remedy remedy ->
                        remedy.remedyId() + " " + remedy.length().toMinutes() + " min "
                                + (remedy.before() == null
                                        ? ""
                                        : remedy.before().score() + " to ")
                                + (remedy.after() == null ? "" : remedy.after().score()) + " “"
                                + (remedy.note() == null ? "" : remedy.note()) + "”";
                    default -> "something else";
                };
    }

    private static List<String> why(DiaryFound found) {
        return found.leftOut().stream()
                .map(each -> each.id().substring("diary.row.".length()) + each.parts())
                .toList();
    }

    @Test
    void readsTheSecondTableOfAMigraineBuddyFileByItsOwnOffset() {
        DiaryFound found = read(MIGRAINE_BUDDY);
        assertEquals("Migraine Buddy", found.diary());
        assertEquals(DayOrder.MDY, found.order());
        assertEquals("""
            2026-10-03T02:40 [neck-back/left, head-back/right] [stress] [spasm, stiff] [] until 2026-10-04T05:10:00Z \
            “Attack Location: Home · woke with it, · could not turn · Pain Positions: Left Neck, Right Back of Head (Lower) · \
            Potential Triggers: Sleep, Stress”
            2026-10-03T02:40 4 of 10
            2026-10-03T02:40 medicine-otc 0 min  “Helpful Medication: Ibuprofen”
            2026-10-03T02:40 ice 0 min  “Somewhat Helpful Non Drug Relief Methods: Cold pack”\
            """, lines(found));
        assertEquals(
                List.of(
                        "outside[1, Date Time Period Description Notes]",
                        "outside[2, No ongoing events recorded during this period.]"),
                why(found));
    }

    @Test
    void readsAClinicsSheetWithSemicolonsAndKeepsWhatItDoesNotKnowAsANote() {
        DiaryFound found = read("""
            Date;Time;Worst pain 0-10;Where;What were you doing;What did you do about it;Pain after;Slept (h);Tablets (number)
            03.10.2026;02:40;7;neck left;asleep;heat 15 min;5;4,5;1
            """);
        assertEquals(';', found.separator());
        assertEquals(DayOrder.DMY, found.order());
        assertEquals("""
            2026-10-03T02:40 [neck-back/left] [] [] [] until 2026-10-03T00:40:00Z \
            “What were you doing: asleep · Slept (h): 4,5 · Tablets (number): 1”
            2026-10-03T02:40 7 of 10
            2026-10-03T02:40 heat 15 min 7 to 5 “”\
            """, lines(found));
    }

    @Test
    void takesBearablesWordsForItsScoresAndLeavesOutWhatIsNoPain() {
        DiaryFound found = read("""
            date,weekday,time of day,category,rating/amount,detail,notes
            "3rd Oct 2026","Saturday","02:40","Symptom","3","Neck pain (Severe)","woke with it"
            "3rd Oct 2026","Saturday","am","Meds/Supplements","1","Ibuprofen",""
            "3rd Oct 2026","Saturday","am","Mood","4","Happy",""
            """);
        assertEquals("Bearable", found.diary());
        assertEquals("""
            2026-10-03T02:40 [neck-back] [] [] [] until 2026-10-03T00:40:00Z \
            “woke with it · detail: Neck pain (Severe) · rating/amount: 3”
            2026-10-03T02:40 8 of 10
            2026-10-03T09:00 medicine-otc 0 min  “Ibuprofen
            rating/amount: 1”\
            """, lines(found));
        assertEquals(List.of("nothing-known[4, Happy]"), why(found));
        assertEquals(
                List.of("diary.scale.words", "diary.noon"),
                found.remarks().stream().map(Sentence::id).toList());
    }

    @Test
    void findsPainRemediesAndTheScoreAmongDayliosActivitiesAndNotes() {
        DiaryFound found = read("""
            full_date,date,weekday,time,mood,activities,note_title,note
            2026-10-03,3 October,Saturday,7:10 am,bad,"neck pain | heat pack | bad sleep","","7/10 left side"
            2026-10-04,4 October,Sunday,9:00 pm,good,"reading | friends","","nice"
            """);
        assertEquals("""
            2026-10-03T07:10 [neck-back/left] [] [neck-pain, poor-sleep] [] until 2026-10-03T05:10:00Z \
            “7/10 left side · activities: neck pain | heat pack | bad sleep · mood: bad”
            2026-10-03T07:10 7 of 10
            2026-10-03T07:10 heat 0 min  “”\
            """, lines(found));
        assertEquals(List.of("nothing-known[3, reading | friends]"), why(found));
    }

    @Test
    void readsEachMeasurementOfTrackAndGraphForWhatItIs() {
        DiaryFound found = read("""
            FeatureName,Timestamp,Value,Note
            Neck pain,2026-10-03T02:40:00.000+02:00,7,woke with it
            Heat minutes,2026-10-03T07:15:00.000+02:00,15,
            Steps,2026-10-03T22:00:00.000+02:00,8000,
            """);
        assertEquals("""
            2026-10-03T02:40 [neck-back] [] [] [] until 2026-10-03T00:40:00Z “woke with it · FeatureName: Neck pain”
            2026-10-03T02:40 7 of 10
            2026-10-03T07:15 heat 15 min  “”\
            """, lines(found));
    }

    @Test
    void asksForTheOrderOfADateThatCanBeReadInTwoWaysAndTakesTheAnswer() {
        String secuso = """
            "Date","Conditions","Pain Level (0-10)","Body Regions","Pain nature","Times of pain","Drug Intakes","Comment"
            "10/3/26","BAD","7","[NECK_LEFT_BACK]","[STINGING]","[NIGHT, MORNING]","[[drug:[name:Ibuprofen,dose400],quantityMorning:1],]","woke with it"
            """;
        DiaryFound asked = read(secuso);
        assertEquals(Set.of(Question.ORDER), asked.questions());
        assertTrue(asked.entries().isEmpty());
        DiaryFound found = read(
                secuso.getBytes(StandardCharsets.UTF_8), DiaryChoices.of(BERLIN).withOrder(DayOrder.MDY));
        assertEquals("""
            2026-10-03T12:00 [neck-back/left] [] [] [stinging] until 2026-10-03T10:00:00Z \
            “Conditions: BAD · Times of pain: [NIGHT, MORNING] · woke with it · \
            Drug Intakes: [[drug:[name:Ibuprofen,dose400],quantityMorning:1],]”
            2026-10-03T12:00 7 of 10
            2026-10-03T12:00 medicine-otc 0 min  “Drug Intakes: name:Ibuprofen”\
            """, lines(found));
    }

    @Test
    void readsADateInTheOnlyOrderThatDoesNotLieAhead() {
        assertEquals(
                DayOrder.DMY,
                read("Date,Pain\n11/12/2025,7\n05/11/2026,6\n12/11/2026,8\n").order());
    }

    @Test
    void neverTakesLowNumbersForTenStepsUnasked() {
        DiaryFound asked = read("date,pain\n2026-01-01,2\n2026-01-02,3\n");
        assertEquals(Set.of(Question.SCALE), asked.questions());
        byte[] bytes = "date,pain\n2026-01-01,2\n2026-01-02,3\n".getBytes(StandardCharsets.UTF_8);
        assertTrue(lines(read(bytes, DiaryChoices.of(BERLIN).withScale(ScoreScale.THREE)))
                .contains("8 of 10"));
        assertTrue(lines(read(bytes, DiaryChoices.of(BERLIN).withScale(ScoreScale.TEN)))
                .contains("\n2026-01-02T12:00 3 of 10"));
    }

    @Test
    void tellsOfEachRowThatItLeavesOut() {
        DiaryFound found = read("""
            Date,Pain (0-10),Symptoms,Note
            2026-13-40,7,,no day
            2026-03-01,0,,none
            2026-03-02,12,,too much
            2026-03-03,,Stiff neck,no score
            2026-03-04,,,
            """);
        assertEquals(List.of("no-date[2, 2026-13-40]", "no-pain[3]", "no-score[4, 12]", "nothing[6]"), why(found));
        assertEquals(1, found.entries().size(), lines(found));
    }

    @Test
    void tellsOfRowsInTheOrderOfTheFileAndCountsWhatComes() {
        DiaryFound found = read("""
            My diary,
            Date,Pain,Where,What did you do
            ,,,
            13.03.2026,0,neck,
            14.03.2026,7,neck,heat
            15.03.2026,8,neck,
            The end,
            """);
        assertEquals(List.of("outside[1, My diary]", "no-pain[4]", "no-date[7, The end]"), why(found));
        assertEquals(2, found.pains());
        assertEquals(1, found.remedies());
        assertEquals("13.03.2026", found.exampleOfDate());
        assertEquals(
                List.of("13.03.2026", "0", "neck", "heat"),
                found.columns().stream().map(DiaryFound.Column::example).toList(),
                "the first cell that is filled");
        assertEquals(found.entries(), found.contents().entries());
        assertEquals(found.written(), found.contents().written());
    }

    @Test
    void givesARowTheSameIdsAtEachImportAndEqualRowsOnesOfTheirOwn() {
        String twice = "Date,Time,Pain\n2026-10-03,02:40,7\n2026-10-03,02:40,7\n";
        List<?> first = read(twice).entries();
        assertEquals(first, read(twice).entries());
        assertEquals(
                4,
                read(twice).entries().stream().map(JournalEntry::id).distinct().count());
        DiaryFound elsewhere = read(twice.getBytes(StandardCharsets.UTF_8), DiaryChoices.of(ZoneId.of("Asia/Tokyo")));
        assertEquals(
                read(twice).entries().getFirst().id().getLeastSignificantBits(),
                elsewhere.entries().getFirst().id().getLeastSignificantBits());
    }

    @Test
    void readsItsTextInWhateverEncodingItIs() {
        String table = "Datum;Schmerz (0-10);Wo;Bemerkung\n3.10.2026;7;Nacken rechts;über Nacht\n";
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            DiaryFound found = read(table.getBytes(charset), DiaryChoices.of(BERLIN));
            assertEquals(
                    "2026-10-03T12:00 [neck-back/right] [] [] [] until 2026-10-03T10:00:00Z “über Nacht”",
                    lines(found).lines().findFirst().orElseThrow(),
                    charset.name());
        }
    }

    /** Each was lost without a word once: a side in brackets, a time without a colon, a spreadsheet’s own numbers for days. */
    @Test
    void losesNoSideInBracketsNoBareTimeAndNoSpreadsheetsDay() {
        DiaryFound found =
                read("Date,Time,Pain Level (0-10),Location\n45989,1905,6,Neck (left)\n45990,0.375,4,Neck (base)\n");
        String lines = lines(found);
        assertTrue(lines.contains("2025-11-28T19:05") && lines.contains("2025-11-29T09:00"), lines);
        assertTrue(lines.contains("left"), lines);
        assertTrue(found.entries().toString().contains("Neck (base)"), "what is not known stays as a note");
    }

    @Test
    void takesATownForNoPlaceOfTheBody() {
        DiaryFound found = read("""
            Date,Pain,Location,Timezone
            2026-02-18 23:27,5.2,San Diego,America/Los_Angeles
            2026-02-19,7,San Diego,America/Los_Angeles
            2026-02-20,,San Diego,America/Los_Angeles
            """);
        assertEquals(
                "2026-02-18T23:27 [neck-muscle] [] [] [] until 2026-02-19T07:27:00Z “Pain: 5.2 · Location: San Diego”",
                lines(found).lines().findFirst().orElseThrow());
        assertEquals(List.of("nothing[4]"), why(found));
    }

    @Test
    void endsPastMidnightWhatEndsEarlierThanItBegan() {
        assertTrue(lines(read("Date,Start Time,End Time,Pain\n2026-01-15,22:30,01:45,7\n"))
                .contains("until 2026-01-16T00:45:00Z"));
    }

    @Test
    void obeysWhatIsSaidOfAColumn() {
        byte[] bytes = "Date,Oomph,Pain\n2026-01-15,7,left shoulder\n".getBytes(StandardCharsets.UTF_8);
        DiaryFound found = read(
                bytes,
                DiaryChoices.of(BERLIN).withColumn("Oomph", DiaryField.SCORE).withColumn("Pain", DiaryField.SITE));
        assertEquals(
                "2026-01-15T12:00 [shoulder/left] [] [] [] until 2026-01-15T11:00:00Z “”\n2026-01-15T12:00 7 of 10",
                lines(found));
    }

    @Test
    void refusesWhatIsNoTableOfADiary() {
        for (String other :
                List.of("a,b\n1,2\n", "just words; nothing else", "", "\n\n\n", "Date,Weight\n2026-01-01,70\n")) {
            assertEquals(
                    "diary.no-table",
                    assertThrows(ArchiveRefused.class, () -> read(other))
                            .sentence()
                            .id(),
                    other);
        }
        assertEquals(
                "diary.no-text",
                assertThrows(ArchiveRefused.class, () -> read("Date,Pain\0\n"))
                        .sentence()
                        .id());
    }

    @Test
    void knowsOnlyWordsOfTheVocabulary() {
        var words = DiaryWordsReader.bundled();
        Map<String, Set<String>> known = Map.of(
                "site", Bundled.CARE.sites().stream().map(BodySite::id).collect(Collectors.toSet()),
                "trigger",
                        Bundled.CARE.triggers().stream().map(each -> each.id()).collect(Collectors.toSet()),
                "symptom",
                        Bundled.CARE.symptoms().stream().map(each -> each.id()).collect(Collectors.toSet()),
                "quality",
                        Bundled.CARE.qualities().stream().map(each -> each.id()).collect(Collectors.toSet()),
                "remedy",
                        Bundled.CARE.remedies().all().stream()
                                .map(each -> each.id())
                                .collect(Collectors.toSet()));
        known.forEach(
                (kind, ids) -> words.of(kind).values().forEach(id -> assertTrue(ids.contains(id), kind + " " + id)));
    }

    @Test
    void refusesTheTableThatNapeItselfWritesForSpreadsheets() {
        String table = """
            kind,id,at,score,before,note,day,kind_words,sites_words
            reading,01a05734,2026-08-31T09:44:38Z,4,,,2026-08-31,Score,
            """;
        ArchiveRefused refused = assertThrows(ArchiveRefused.class, () -> read(table));
        assertEquals(DiaryImport.OWN_TABLE, refused.sentence().id());
    }
}
