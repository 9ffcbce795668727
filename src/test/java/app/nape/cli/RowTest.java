package app.nape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.care.BodySide;
import app.nape.care.Nprs;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeMeasure;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.content.Bundled;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An entry as a listing writes it: in a few words for a person, and with the same fields for a program. */
class RowTest {
    private static final UUID ID = new UUID(7, 1);
    private static final UUID EPISODE = new UUID(7, 2);
    private static final Instant AT = Instant.parse("2026-03-10T12:00:00Z");
    private static final Duration FIVE = Duration.ofMinutes(5);

    private static JournalEntry.Spasm spasm(Duration length, @Nullable Nprs worst) {
        return new JournalEntry.Spasm(ID, EPISODE, AT, length, worst, null);
    }

    private static JournalEntry.Remedy remedy(@Nullable Nprs before, @Nullable Nprs after) {
        return new JournalEntry.Remedy(ID, AT, "ice", Duration.ofMinutes(15), "neck-back", EPISODE, before, after, "n");
    }

    private static final JournalEntry PAIN = new JournalEntry.Pain(new PainEpisode(
            ID,
            AT,
            AT.plusSeconds(60),
            List.of(new PainSite("neck-back", BodySide.LEFT), new PainSite("jaw", null)),
            List.of("stress"),
            List.of("tight"),
            List.of("aching"),
            "again"));
    private static final JournalEntry STRETCH = new JournalEntry.Stretch(
            ID, AT, "desk-5", List.of("self-hug"), FIVE, SessionOutcome.FINISHED, EPISODE, new Nprs(5), new Nprs(0));
    private static final JournalEntry BREAK =
            new JournalEntry.Break(ID, AT, "pause", BreakKind.REST_BREAK, BreakOutcome.CUT_SHORT, FIVE);
    private static final JournalEntry MEASURE = new JournalEntry.Measure(
            ID,
            AT,
            OutcomeMeasure.PEG,
            List.of(new OutcomeAnswer(null, 2), new OutcomeAnswer(null, 2), new OutcomeAnswer(null, 3)),
            "week");

    @Test
    void saysEachKindInAFewWords() {
        assertEquals("neck-back left, jaw", Row.of(PAIN).summary(Bundled.TEXTS));
        assertEquals(
                "6/10",
                Row.of(new JournalEntry.Reading(ID, EPISODE, AT, new Nprs(6), null))
                        .summary(Bundled.TEXTS));
        assertEquals(
                "8/10 2 min", Row.of(spasm(Duration.ofSeconds(90), new Nprs(8))).summary(Bundled.TEXTS));
        assertEquals(
                "ice 15 min 6 → 4", Row.of(remedy(new Nprs(6), new Nprs(4))).summary(Bundled.TEXTS));
        assertEquals("desk-5 5 min 5 → 0 finished", Row.of(STRETCH).summary(Bundled.TEXTS));
        assertEquals("rest-break 5 min cut-short", Row.of(BREAK).summary(Bundled.TEXTS));
        assertEquals("peg 2.3", Row.of(MEASURE).summary(Bundled.TEXTS));
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertEquals("", Row.of(spasm(Duration.ZERO, null)).summary(Bundled.TEXTS));
        assertEquals("ice 15 min", Row.of(remedy(null, null)).summary(Bundled.TEXTS));
        assertEquals("ice 15 min ? → 4", Row.of(remedy(null, new Nprs(4))).summary(Bundled.TEXTS));
        assertEquals("ice 15 min 6 → ?", Row.of(remedy(new Nprs(6), null)).summary(Bundled.TEXTS));
    }

    @Test
    void carriesEveryFieldOfAnEpisode() {
        Row row = Row.of(PAIN);
        assertEquals(
                new Row(
                        ID,
                        "pain",
                        AT,
                        AT.plusSeconds(60),
                        "neck-back left, jaw",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "again",
                        row.answers(),
                        null),
                row);
        assertEquals(List.of("stress"), row.answers().get("triggers"));
        assertEquals(List.of("tight"), row.answers().get("symptoms"));
        assertEquals(List.of("aching"), row.answers().get("qualities"));
        assertFalse(row.answers().containsKey("note"), "it has a place of its own, as every kind has one");
    }

    @Test
    void namesTheEpisodeOfWhatBelongsToOne() {
        List<JournalEntry> within = new ArrayList<>(List.of(
                new JournalEntry.Reading(ID, EPISODE, AT, new Nprs(6), null),
                spasm(FIVE, null),
                remedy(null, null),
                STRETCH));
        for (JournalEntry entry : within) {
            assertEquals(EPISODE, Row.of(entry).episode(), entry.kind());
            assertNull(Row.of(entry).ended(), entry.kind());
        }
        assertNull(Row.of(BREAK).episode());
        assertNull(Row.of(MEASURE).episode());
    }

    @Test
    void carriesIdKindTimeAndNoteOfEveryKind() {
        for (JournalEntry entry : List.of(
                PAIN,
                new JournalEntry.Reading(ID, EPISODE, AT, new Nprs(6), "n"),
                spasm(FIVE, null),
                remedy(null, null),
                STRETCH,
                BREAK,
                MEASURE)) {
            Row row = Row.of(entry);
            assertEquals(ID, row.id());
            assertEquals(entry.kind(), row.kind());
            assertEquals(AT, row.at());
        }
        assertEquals(
                "n",
                Row.of(new JournalEntry.Reading(ID, EPISODE, AT, new Nprs(6), "n"))
                        .note());
        assertEquals("n", Row.of(remedy(null, null)).note());
        assertEquals("week", Row.of(MEASURE).note());
        assertEquals(
                Integer.valueOf(6),
                Row.of(new JournalEntry.Reading(ID, EPISODE, AT, new Nprs(6), "n"))
                        .score());
        assertEquals(FIVE, Row.of(BREAK).length());
    }

    @Test
    void isWrittenForProgramsWithOffsetsAndIsoLengths() {
        String json = Json.of(Row.of(BREAK), ZoneId.of("Asia/Kathmandu"));
        assertTrue(json.contains("\"at\" : \"2026-03-10T17:45:00+05:45\""), json);
        assertTrue(json.contains("\"length\" : \"PT5M\""), json);
        assertTrue(json.contains("\"score\" : null"), json);
        assertTrue(json.contains("\"id\" : \"" + ID + "\""), json);
    }

    @Test
    void givesAProgramTheAnswersOfAPainByNameAndTheSameFieldsForEveryKind() {
        String pain = Json.of(Row.of(PAIN), ZoneId.of("UTC"));
        assertTrue(pain.contains("\"symptoms\" : [ \"tight\" ]"), pain);
        assertTrue(pain.contains("\"qualities\" : [ \"aching\" ]"), pain);
        assertEquals(pain.indexOf("\"note\""), pain.lastIndexOf("\"note\""), pain);
        String pause = Json.of(Row.of(BREAK), ZoneId.of("UTC"));
        assertTrue(pause.contains("\"triggers\" : [ ]"), pause);
        assertTrue(pause.contains("\"note\" : null"), pause);
    }
}
