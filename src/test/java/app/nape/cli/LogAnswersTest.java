package app.nape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.PainEpisode;
import app.nape.journal.JournalEntry;
import app.nape.link.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the log's commands say, as JSON too, and each thing they refuse; on a journal in memory. */
class LogAnswersTest {
    /** The first id that the machine gives away. */
    private static final String EPISODE = "01950000-0000-7000-8000-000000000001";

    private final InventedMachine machine = new InventedMachine();

    private String run(String words) {
        return machine.run(words.replace("EPISODE", EPISODE).split(" ", -1));
    }

    private List<JournalEntry> entries() {
        return machine.journal.latest(Instant.MAX, 99, Set.of());
    }

    private PainEpisode episode() {
        return machine.journal.openEpisodes().getFirst();
    }

    /** An episode since eleven o'clock where the person is, which is ten by the world's clock. */
    @BeforeEach
    void beginAnEpisode() {
        assertEquals("0 Saved as " + EPISODE, run("log pain --score=5 --site=neck-back:left --at=11:00"));
        machine.done.clear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log pain --score=3 --site=trap-upper:right",
                "log pain --add-to=EPISODE --score=4",
                "log reading EPISODE --score=4",
                "log spasm EPISODE",
                "log remedy heat --minutes=10",
                "log measure nprs 4",
                "log stretch desk-5",
                "log end EPISODE"
            })
    void saysWhatItIsSavedAsAndTellsTheAgent(String words) {
        int before = entries().size();
        String said = run(words);
        boolean changed = words.contains("--add-to") || words.contains("end");
        assertTrue(said.startsWith("0 Saved as " + (changed ? EPISODE : "01950000-0000-7000-")), said);
        assertEquals(List.of(new Request.JournalChanged()), machine.done);
        assertTrue(entries().size() >= before);
        machine.journal.undo();
        String json = run(words + " --json");
        assertTrue(json.matches("(?s)0 \\{\\s+\"id\" : \"01950000-.*\"cautions\" : \\[ ]\\s+}"), json);
    }

    @Test
    void saysWithAPainWhetherWarningSignsStand() {
        assertTrue(run("log reading EPISODE --score=5 --json").contains("\"standing\" : {"));
        assertTrue(run("log reading EPISODE --score=8")
                .startsWith("0 Pain of 8 or more: look whether anything on the list fits."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "log end EPISODE --at=10:59|3 An episode cannot end before it began.",
                "log pain --score=3 --side=left|2 --side goes with --site.",
                "log pain --add-to=EPISODE --site=jaw --at=12:00"
                        + "|2 With --add-to, --at says when the score was given, so it needs --score.",
                "log remedy heat --minutes=721|2 Minutes can be 0 to 720.",
                "log remedy heat --minutes=-1|2 Minutes can be 0 to 720.",
                "log stretch desk-5 --minutes=721|2 Minutes can be 0 to 720.",
                "log stretch desk-5 --minutes=-1|2 Minutes can be 0 to 720.",
                "log spasm EPISODE --seconds=86401|2 Seconds can be 1 to 86400.",
                "log pain --score=3 --site=c-spine:left|3 ‘c-spine’ has no side left.",
                "log pain --score=3 --site=c-spine:both|3 ‘c-spine’ has no side both.",
                "log pain --score=11 --site=jaw|2 A pain score is a whole number from 0 to 10, not 11.",
                "log reading EPISODE --score=-1|2 A pain score is a whole number from 0 to 10, not -1.",
                "log reading 8000-000000000002 --score=4|3 ‘8000-000000000002’ is not an episode.",
                "log end 000|3 There is no entry ‘000’; nape log list shows the latest.",
                "log delete 0195|3 There is no entry ‘0195’; nape log list shows the latest.",
                "log delete 01950000-0000-7000-8000-00000000ffff|3 There is no entry"
                        + " ‘01950000-0000-7000-8000-00000000ffff’; nape log list shows the latest.",
                "log remedy heat --minutes=5 --at=13:30|3 ‘13:30’ is in the future; give a time up to now.",
                "log pain --score=3 --site=jaw --at=1899-12-31"
                        + "|3 ‘1899-12-31’ is too long ago; the log begins in the year 1900.",
                "log list --kind=mood|3 There is no kind ‘mood’; there are break, measure, pain, reading, remedy,"
                        + " spasm, stretch.",
                "log list --from=2026-03-10 --to=2026-03-09|2 The last day is before the first.",
            })
    void refusesInOneSentenceAndChangesNothing(String words, String said) {
        List<JournalEntry> before = entries();
        assertEquals(said, run(words));
        assertEquals(before, entries());
        assertEquals(List.of(), machine.done);
    }

    @Test
    void takesLengthsUpToTwelveHoursAndBothSidesOfWhatHasTwo() {
        for (String words : List.of(
                "log remedy heat --minutes=720",
                "log remedy heat --minutes=0",
                "log stretch desk-5 --minutes=720",
                "log stretch desk-5 --minutes=0",
                "log spasm EPISODE --seconds=86400",
                "log pain --score=0 --site=neck-back:both",
                "log pain --score=10 --site=c-spine",
                "log end EPISODE --at=11:00")) {
            String said = run(words);
            assertTrue(said.contains("Saved as "), words + ": " + said);
        }
    }

    @Test
    void tellsTheAgentOfAStretchSoThatItCountsAsABreak() {
        run("log stretch desk-5 --minutes=5");
        Request.Stretched told = (Request.Stretched) machine.done.getLast();
        assertEquals(InventedMachine.NOW, told.ended());
        assertEquals(Duration.ofMinutes(5), told.length());
        assertEquals("desk-5", told.done().getLast());
    }

    @Test
    void addsWordsToTheScoreOrElseToTheEpisode() {
        run("log pain --add-to=EPISODE --note=first");
        assertEquals("first", episode().note());
        run("log pain --add-to=EPISODE --note=second");
        assertEquals("first\nsecond", episode().note());
        run("log pain --add-to=EPISODE --score=6 --note=third");
        assertEquals("first\nsecond", episode().note());
        assertEquals("third", machine.journal.readings(episode().id()).getLast().note());
    }

    @Test
    void deletesAndTakesBack() {
        assertEquals("0 Deleted " + EPISODE + "; nape log undo brings it back.", run("log delete 000000000001"));
        assertEquals(List.of(), entries());
        assertEquals("0 Undone: pain " + EPISODE, run("log undo"));
        assertEquals(2, entries().size(), "with its reading");
        assertEquals(List.of(new Request.JournalChanged(), new Request.JournalChanged()), machine.done);
        assertEquals("0 Undone: pain " + EPISODE, run("log undo"));
        assertEquals("3 There is nothing to undo.", run("log undo"));
    }

    @Test
    void listsEntriesOfATimeOldestFirst() {
        run("log remedy heat --minutes=15 --before=6 --after=4 --at=12:00");
        assertEquals(
                List.of(
                        "0 2026-03-10 11:00  pain     neck-back left",
                        "2026-03-10 11:00  reading  5/10",
                        "2026-03-10 12:00  remedy   heat 15 min 6 → 4"),
                run("log list")
                        .lines()
                        .map(line -> line.replaceFirst(" +01950000-\\S+$", ""))
                        .toList());
        assertEquals(1, run("log list --kind=remedy").lines().count());
        assertEquals(1, run("log list --from=11:30").lines().count());
        assertEquals(2, run("log list --to=11:30").lines().count());
        assertEquals(
                3, run("log list --from=2026-03-10 --to=2026-03-10").lines().count());
        machine.found.add("The log was put back from a copy.");
        assertEquals(
                List.of("0 Nothing was logged in that time.", "The log was put back from a copy."),
                run("log list --from=2026-03-09 --to=2026-03-09").lines().toList());
        assertEquals(
                "0 Nothing was logged in that time.",
                run("log list --from=12:30 --to=12:30").lines().findFirst().orElseThrow());
    }

    @Test
    void listsTheLastSevenDaysUnlessAsked() {
        run("log remedy heat --minutes=15 --at=2026-03-03T12:59");
        run("log remedy ice --minutes=15 --at=2026-03-03T13:00");
        String week = run("log list --kind=remedy");
        assertTrue(week.contains("ice") && !week.contains("heat"), week);
    }

    @Test
    void listsEveryFieldAsJson() {
        run("log remedy heat --minutes=15 --before=6 --after=4 --at=12:00 --episode=EPISODE");
        String json = run("log list --kind=remedy --json");
        for (String field : List.of(
                "\"kind\" : \"remedy\"",
                "\"at\" : \"2026-03-10T12:00:00+01:00\"",
                "\"ended\" : null",
                "\"what\" : \"heat\"",
                "\"length\" : \"PT15M\"",
                "\"episode\" : \"" + EPISODE + "\"",
                "\"before\" : 6",
                "\"after\" : 4",
                "\"triggers\" : [ ]")) {
            assertTrue(json.contains(field), field + " in " + json);
        }
        assertEquals("0 [ ]", run("log list --kind=spasm --json"));
    }

    @Test
    void namesTheCommandsOfTheLogWhenNoneIsGiven() {
        assertTrue(run("log").startsWith("2 Say one of: pain, reading, remedy, spasm, measure, stretch, end, list,"));
    }
}
