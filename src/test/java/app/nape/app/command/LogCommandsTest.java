package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.command.CommandBench.Said;
import app.nape.care.BodySide;
import app.nape.care.Nprs;
import app.nape.care.OutcomeAnswer;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.journal.JournalEntry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the log's commands write, and what they say of it. */
@SuppressWarnings("NullAway.Init")
class LogCommandsTest {
    @TempDir
    private Path folder;

    private CommandBench bench;

    @BeforeEach
    void open() {
        bench = new CommandBench(folder);
    }

    @Test
    void takesSeveralSitesEachWithItsOwnSide() {
        run("log", "pain", "--score", "5", "--site", "neck-back:left", "--site", "trap-upper", "--side", "both");
        assertEquals(
                List.of(new PainSite("neck-back", BodySide.LEFT), new PainSite("trap-upper", BodySide.BOTH)),
                episode().sites());
        assertEquals(
                "A side is left, right or both, not ‘up’.",
                refused(2, "log", "pain", "--score", "5", "--site", "neck-back:up"));
    }

    @Test
    void addsToAnOpenEpisodeAndKeepsTheScoreAsAReading() {
        run("log", "pain", "--score", "5", "--site", "neck-back:left");
        String id = episode().id().toString();
        run("log", "pain", "--add-to", id, "--site", "trap-upper:left", "--trigger", "stress", "--symptom", "headache");
        assertEquals(
                List.of(new PainSite("neck-back", BodySide.LEFT), new PainSite("trap-upper", BodySide.LEFT)),
                episode().sites());
        assertEquals(List.of("stress"), episode().triggers());
        assertEquals(List.of("headache"), episode().symptoms());
        assertEquals(List.of(5), scores());

        run("log", "pain", "--add-to", id, "--score", "7");
        assertEquals(List.of(7, 5), scores());
        assertEquals(1, kept(JournalEntry.Pain.class).size());
    }

    @Test
    void refusesToAddNothingOrToAnEpisodeThatIsOverAndChangesNothing() {
        run("log", "pain", "--score", "5", "--site", "neck-back");
        String id = episode().id().toString();
        assertTrue(refused(2, "log", "pain", "--add-to", id).startsWith("Say what is to be added"));
        assertTrue(
                refused(3, "log", "pain", "--add-to", id, "--site", "neck-back").endsWith("all of that already."));
        assertTrue(refused(2, "log", "pain", "--site", "neck-back").startsWith("A new episode needs --score"));
        run("log", "end", id);
        assertTrue(refused(3, "log", "pain", "--add-to", id, "--score", "3").contains("is over"));
        assertEquals(List.of(5), scores());
    }

    @Test
    void saysThatThePlaceHasAnOpenEpisodeAndHowToAdd() {
        run("log", "pain", "--score", "5", "--site", "neck-back:left");
        String first = episode().id().toString();
        assertFalse(
                run("log", "pain", "--score", "4", "--site", "neck-back:right").contains("already"));
        String said = run("log", "pain", "--score", "6", "--site", "neck-back");
        assertTrue(said.lines().anyMatch(line -> line.startsWith("Back of neck has an open episode already")), said);
        assertTrue(
                run("log", "pain", "--score", "6", "--site", "neck-back:left").contains("--add-to"), first);
    }

    @Test
    void keepsASpasmWithItsOwnLengthAndScore() {
        run("log", "pain", "--score", "5", "--site", "neck-back", "--at", "2026-01-02T03:00Z");
        String id = episode().id().toString();
        run("log", "spasm", id, "--seconds", "8", "--score", "9");
        JournalEntry.Spasm spasm = kept(JournalEntry.Spasm.class).getFirst();
        assertEquals(Duration.ofSeconds(8), spasm.length());
        assertEquals(new Nprs(9), spasm.worst());
        run("log", "spasm", id, "--at", "2026-01-02T03:10Z");
        assertEquals(Duration.ZERO, kept(JournalEntry.Spasm.class).getLast().length());
        assertEquals("Seconds can be 1 to 86400.", refused(2, "log", "spasm", id, "--seconds", "0"));
    }

    @Test
    void beginsASpasmOfJustNowNoSoonerThanItsEpisode() {
        run("log", "pain", "--score", "5", "--site", "neck-back");
        String said = run("log", "spasm", episode().id().toString(), "--seconds", "600");
        assertEquals(
                episode().started(), kept(JournalEntry.Spasm.class).getFirst().at());
        assertFalse(said.contains("before"), said);
    }

    @Test
    void keepsTheAnswersToAMeasure() {
        run("log", "measure", "nprs", "4");
        run("log", "measure", "peg", "3", "4", "5");
        run("log", "measure", "psfs", "reading=4", "driving a car=6", "sleep=4");
        run("log", "measure", "PSFS", "4", "4", "7");
        List<JournalEntry.Measure> all = kept(JournalEntry.Measure.class);
        assertEquals(4, all.size());
        assertEquals(
                List.of(
                        new OutcomeAnswer("reading", 4),
                        new OutcomeAnswer("driving a car", 4),
                        new OutcomeAnswer("sleep", 7)),
                all.getFirst().answers());
    }

    @Test
    void refusesAnswersThatNoMeasureHas() {
        assertEquals("There is no measure ‘ndi’; there are nprs, psfs, peg.", refused(2, "log", "measure", "ndi", "4"));
        assertEquals("peg takes 3 scores.", refused(2, "log", "measure", "peg", "4"));
        assertEquals("nprs takes one score.", refused(2, "log", "measure", "nprs", "4", "5"));
        assertTrue(refused(2, "log", "measure", "nprs", "11").startsWith("‘11’ is not an answer to nprs"));
        assertTrue(refused(2, "log", "measure", "nprs", "pain=4").startsWith("‘pain=4’ is not an answer"));
        assertTrue(refused(2, "log", "measure", "psfs", "4", "5", "6").contains("activities of your own"));
        assertEquals(List.of(), bench.entries());
    }

    @Test
    void keepsWhatWasTooLongOrTooSoonWithOneSentence() {
        String long30 = run("log", "remedy", "ice", "--minutes", "30", "--at", "2026-01-02T03:00Z");
        assertTrue(long30.contains("Ice or cold pack: usually 20 minutes at most"), long30);
        assertEquals(2, long30.lines().count());
        String soon = run("log", "remedy", "heat", "--minutes", "15", "--at", "2026-01-02T03:31Z");
        assertEquals(
                "Moist heat (damp cloth, heat pad) began one minute after the last one ended (Ice or cold pack); 2"
                        + " hours between them let the skin recover.",
                soon.lines().toList().getLast());
        assertEquals(
                1,
                run("log", "remedy", "heat", "--minutes", "20", "--at", "2026-01-02T05:46Z")
                        .lines()
                        .count());
        assertEquals(
                1,
                run("log", "remedy", "massage-self", "--minutes", "30").lines().count());
        assertEquals(4, kept(JournalEntry.Remedy.class).size());
    }

    @Test
    void keepsAScoreFromBeforeItsEpisodeWithOneSentence() {
        run("log", "pain", "--score", "5", "--site", "neck-back", "--at", "2026-01-02T03:00Z");
        String said = run("log", "reading", episode().id().toString(), "--score", "3", "--at", "2026-01-02T02:00Z");
        assertTrue(said.lines().toList().getLast().startsWith("This is from before its episode began"), said);
        assertEquals(
                Instant.parse("2026-01-02T02:00:00Z"),
                kept(JournalEntry.Reading.class).getLast().at());
        String json =
                run("log", "reading", episode().id().toString(), "--score", "3", "--at", "2026-01-02T02:30Z", "--json");
        assertTrue(json.contains("\"cautions\" : [ \"This is from before"), json);
    }

    private String run(String... words) {
        Said said = bench.run(words);
        assertEquals(0, said.code(), said.err());
        return said.out();
    }

    private String refused(int code, String... words) {
        Said said = bench.run(words);
        assertEquals(code, said.code(), said.out() + said.err());
        assertEquals(1, said.errors().size(), said.err());
        return said.errors().getFirst();
    }

    private PainEpisode episode() {
        return kept(JournalEntry.Pain.class).getFirst().episode();
    }

    private List<Integer> scores() {
        return kept(JournalEntry.Reading.class).stream()
                .map(reading -> reading.score().score())
                .toList();
    }

    private <T extends JournalEntry> List<T> kept(Class<T> kind) {
        return bench.entries().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
