package app.nape.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.breaks.PositionDay;
import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeMeasure;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.content.Bundled;
import app.nape.exercise.Routine;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import app.nape.store.SampleEntries;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every filled cell of a line of each kind, by its column: what another program, or a person without Nape, reads of it. */
class CsvLinesTest {
    private static final Written WRITTEN = new Written(ZoneId.of("Europe/Berlin"), LocalDate.of(2026, 3, 10));
    private static final String ID = "01950000-0000-7000-8000-00000000000";
    private final EntryNames names = new EntryNames(Bundled.TEXTS, Bundled.CARE, Bundled.EXERCISES);

    private final StringWriter out = new StringWriter();
    private final CsvExport table;

    CsvLinesTest() throws IOException {
        table = new CsvExport(names, out);
    }

    /** The filled cells of the last line by their columns. */
    private Map<String, String> cells() {
        List<String> lines = out.toString().substring(1).lines().toList();
        List<String> columns = List.of(lines.getFirst().split(",", -1));
        List<String> cells = List.of(lines.getLast().split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
        Map<String, String> filled = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                filled.put(columns.get(i), cells.get(i).replaceAll("^\"|\"$", ""));
            }
        }
        return filled;
    }

    private Map<String, String> line(JournalEntry entry) throws IOException {
        table.entry(entry, WRITTEN);
        return cells();
    }

    /** What every entry has, with these. */
    private static Map<String, String> of(String kind, String words, int id, String at, Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(Map.of(
                "kind",
                kind,
                "kind_words",
                words,
                "id",
                ID + id,
                "at",
                "2026-03-10T" + at + "+01:00",
                "zone",
                "Europe/Berlin",
                "day",
                "2026-03-10"));
        all.putAll(more);
        return all;
    }

    @Test
    void tellsOfAScoreAndASpasmOfWhichEpisodeTheyAre() throws IOException {
        assertEquals(
                of("reading", "Score", 2, "13:01:00", Map.of("episode", ID + 1, "score", "6")),
                line(SampleEntries.reading(2, 1, 1, 6)));
        assertEquals(
                of(
                        "spasm",
                        "Spasm",
                        3,
                        "13:02:00",
                        Map.of("episode", ID + 1, "score", "8", "minutes", "1.5", "note", "while turning")),
                line(SampleEntries.spasm(3, 1, 2)));
    }

    @Test
    void tellsOfARemedyByKeyAndInWords() throws IOException {
        assertEquals(
                of(
                        "remedy",
                        "Remedy",
                        4,
                        "13:03:00",
                        Map.of(
                                "episode",
                                ID + 1,
                                "before",
                                "6",
                                "after",
                                "4",
                                "sites",
                                "neck-back",
                                "sites_words",
                                "Back of neck",
                                "what",
                                "ice",
                                "what_words",
                                Bundled.CARE.remedy("ice").orElseThrow().label(),
                                "minutes",
                                "15.0")),
                line(SampleEntries.remedy(4, 3, 1)));
    }

    @Test
    void tellsOfASessionWhichExercisesWereDoneAndHowItEnded() throws IOException {
        String hug = Bundled.EXERCISES.exercise("self-hug").orElseThrow().name();
        String rotation =
                Bundled.EXERCISES.exercise("neck-rotation").orElseThrow().name();
        assertEquals(
                of(
                        "stretch",
                        "Session",
                        5,
                        "13:04:00",
                        Map.of(
                                "episode",
                                ID + 1,
                                "before",
                                "5",
                                "what",
                                "gentle",
                                "what_words",
                                "gentle",
                                "outcome",
                                "finished",
                                "outcome_words",
                                "Finished",
                                "minutes",
                                "5.1",
                                "done",
                                "self-hug neck-rotation self-hug",
                                "done_words",
                                hug + "; " + rotation + "; " + hug)),
                line(SampleEntries.stretch(5, 4, 1)));
    }

    @Test
    void tellsOfASetOfAProgrammeThatItIsOneAndWasTicked() throws IOException {
        Map<String, String> cells = line(SampleEntries.turn(6, 5, new UUID(0, 1)));
        assertEquals("A set of your programme", cells.get("what_words"));
        assertEquals("ticked by hand", cells.get("outcome_words"));
        assertEquals("3", cells.get("before"));
        assertEquals("2", cells.get("after"));
        assertEquals(
                Bundled.EXERCISES
                                .exercise("chin-tuck")
                                .map(known -> known.name())
                                .orElse("chin-tuck")
                        + "; own-wall-slide",
                cells.get("done_words"),
                "what is not known names itself");
    }

    @Test
    void tellsOfABreakItsRuleKindAndOutcome() throws IOException {
        assertEquals(
                of(
                        "break",
                        "Break",
                        6,
                        "13:05:00",
                        Map.of(
                                "what",
                                "rest-break",
                                "what_words",
                                names.what(SampleEntries.pause(6, 5)),
                                "outcome",
                                "cut-short",
                                "outcome_words",
                                names.outcome(SampleEntries.pause(6, 5)),
                                "minutes",
                                "2.1")),
                line(SampleEntries.pause(6, 5)));
    }

    @Test
    void tellsOfAQuestionnaireItsScoreAndAnswers() throws IOException {
        assertEquals(
                of(
                        "measure",
                        "Questionnaire",
                        7,
                        "13:06:00",
                        Map.of(
                                "what",
                                "psfs",
                                "what_words",
                                names.what(SampleEntries.measure(7, 6)),
                                "score",
                                "4.7",
                                "answers",
                                "look over my shoulder: 4; carry \"\"the\"\" bag: 0; sleep: 10",
                                "note",
                                "a good week")),
                line(new JournalEntry.Measure(
                        SampleEntries.measure(7, 6).id(),
                        SampleEntries.at(6),
                        SampleEntries.measure(7, 6).measure(),
                        SampleEntries.measure(7, 6).answers().stream()
                                .map(each -> new OutcomeAnswer(
                                        each.activity() == null
                                                ? null
                                                : each.activity().replaceAll("[“”]", "\""),
                                        each.score()))
                                .toList(),
                        "a good week")));
    }

    @Test
    void writesAnswersToQuestionsThatNobodyWordedAsTheirScoresAlone() throws IOException {
        Map<String, String> cells = line(new JournalEntry.Measure(
                new UUID(0, 7),
                SampleEntries.at(6),
                OutcomeMeasure.PEG,
                List.of(new OutcomeAnswer(null, 2), new OutcomeAnswer(null, 0), new OutcomeAnswer(null, 7)),
                null));
        assertEquals("2; 0; 7", cells.get("answers"));
        assertEquals("3.0", cells.get("score"));
    }

    @Test
    void tellsOfAPainWhatItFeelsLikeAndWhatWasSaidOfWarningSigns() throws IOException {
        Instant at = SampleEntries.at(0);
        Map<String, String> cells = line(new JournalEntry.Pain(new PainEpisode(
                        new UUID(0, 1),
                        at,
                        null,
                        List.of(new PainSite("c-spine", null), new PainSite("moon", null)),
                        List.of("stress", "moonlight"),
                        List.of("tight", "headache"),
                        List.of("aching"),
                        null)
                .withSafety(EpisodeSafety.NONE
                        .ticked(List.of("fever"))
                        .seenAt(at)
                        .answered("injury", "no")
                        .answered("cough", "yes")
                        .advised(at, List.of("fever:urgent", "cardiac:emergency")))));
        assertEquals("c-spine moon", cells.get("sites"));
        assertEquals("tight headache", cells.get("symptoms"));
        assertEquals(
                Bundled.CARE.symptom("tight").orElseThrow().label() + "; "
                        + Bundled.CARE.symptom("headache").orElseThrow().label(),
                cells.get("symptoms_words"));
        assertEquals(Bundled.CARE.quality("aching").orElseThrow().label(), cells.get("qualities_words"));
        assertEquals(Bundled.CARE.trigger("stress").orElseThrow().label() + "; moonlight", cells.get("triggers_words"));
        assertEquals("cardiac:emergency fever:urgent", cells.get("signs_advised_for"), "always in the same order");
        assertEquals("cough:yes injury:no", cells.get("signs_answers"));
        assertEquals("2026-03-10T13:00:00+01:00", cells.get("signs_advised"));
        assertEquals(
                Bundled.CARE.redFlags().flag("fever").orElseThrow().label(),
                cells.getOrDefault("signs_words", "").replace("\"\"", "\""));
    }

    @Test
    void tellsOfChangesOfPositionInMinutes() throws IOException {
        table.positions(new TreeMap<>(Map.of(
                WRITTEN.day(),
                new PositionDay(6, 3, 1, Duration.ofMinutes(95), Duration.ofHours(4), Duration.ofSeconds(90)))));
        assertEquals(
                new TreeMap<>(Map.of(
                        "kind",
                        "position",
                        "kind_words",
                        "Changes of position",
                        "at",
                        "2026-03-10",
                        "day",
                        "2026-03-10",
                        "changes",
                        "6",
                        "answered",
                        "3",
                        "unanswered",
                        "1",
                        "longest",
                        "95.0",
                        "sat",
                        "240.0",
                        "stood",
                        "1.5")),
                cells());
    }

    @Test
    void saysTheWordsOfEachEntryHoweverOftenItIsAsked() {
        for (int i = 0; i < 2; i++) {
            assertEquals("", names.what(SampleEntries.pain(1, 0, null)));
            assertEquals("", names.outcome(SampleEntries.remedy(4, 3, 1)));
            for (SessionOutcome each : SessionOutcome.values()) {
                assertEquals(
                        Bundled.TEXTS.of("log.outcome." + each.word()),
                        names.outcome(new JournalEntry.Stretch(
                                new UUID(0, 5),
                                SampleEntries.at(0),
                                "self-hug",
                                List.of(),
                                Duration.ZERO,
                                each,
                                null,
                                new Nprs(0),
                                null)));
            }
        }
        JournalEntry.Stretch alone = SampleEntries.stretch(5, 4, null);
        assertEquals(
                Bundled.EXERCISES.exercise("self-hug").orElseThrow().name(),
                names.what(new JournalEntry.Stretch(
                        alone.id(),
                        alone.at(),
                        "self-hug",
                        alone.done(),
                        alone.length(),
                        alone.outcome(),
                        null,
                        null,
                        null)),
                "one exercise alone is named");
        Routine known = Bundled.EXERCISES.routines().getFirst();
        assertEquals(
                known.name(),
                names.what(new JournalEntry.Stretch(
                        alone.id(),
                        alone.at(),
                        known.id(),
                        alone.done(),
                        alone.length(),
                        alone.outcome(),
                        null,
                        null,
                        null)));
        assertEquals(
                names.outcome(SampleEntries.pause(6, 5)),
                names.outcome(new JournalEntry.Break(
                        new UUID(0, 6),
                        SampleEntries.at(0),
                        "eyes",
                        BreakKind.REST_BREAK,
                        BreakOutcome.CUT_SHORT,
                        Duration.ZERO)));
        assertEquals("ice-bear", names.remedy("ice-bear"));
        assertSame(Bundled.CARE, names.care());
        assertSame(Bundled.TEXTS, names.texts());
    }
}
