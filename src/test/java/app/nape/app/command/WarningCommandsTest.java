package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.command.CommandBench.Said;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Warning signs come before everything the commands could offer: the cases of a person with a spasm, as the shell gives them. */
@SuppressWarnings("NullAway.Init")
class WarningCommandsTest {
    private static final String EMERGENCY = "Get emergency help now";
    private static final String TODAY = "Speak to a doctor or urgent-care line today";

    @TempDir
    private Path folder;

    private CommandBench bench;

    @BeforeEach
    void open() {
        bench = new CommandBench(folder);
    }

    @Test
    void saysTheLevelItsActionAndWhatWasNotedAtOnceAndAdvisesNothingElse() {
        String said = run(
                "log",
                "pain",
                "--score",
                "6",
                "--site",
                "neck-back:left",
                "--symptom",
                "fever",
                "--symptom",
                "stiff",
                "--symptom",
                "headache");
        assertEquals(EMERGENCY, first(said));
        assertTrue(line(said, 1).startsWith("Stop. Call "), said);
        assertTrue(said.contains("You noted: Fever; Stiffness."), said);
        String advice = run("advise");
        assertEquals(EMERGENCY, first(advice));
        assertFalse(advice.contains("may ease"), advice);
        assertFalse(advice.contains("A gentle set"), advice);
        for (String held : List.of("Exercises", "Ice", "Heat", "Massage")) {
            assertTrue(advice.contains(held + " waits") || advice.contains(held + " wait "), advice);
        }
        assertEquals(EMERGENCY, first(run("status")));
        assertEquals(EMERGENCY, first(run("exercises")));
        assertEquals(EMERGENCY, first(run("routines")));
        Said refused = bench.run("stretch", "acute-spasm");
        assertEquals(3, refused.code());
        assertEquals(EMERGENCY, refused.errors().getFirst());
    }

    @Test
    void handsOutNoExerciseOnPaperWhileASignStandsButTheReport() {
        run("log", "pain", "--score", "6", "--site", "neck-back", "--symptom", "fever");
        Path paper = folder.resolve("paper.pdf");
        for (String what : List.of("desk-5", "self-hug")) {
            Said refused = bench.run("report", "handout", what, "--out", paper.toString());
            assertEquals(3, refused.code());
            assertFalse(refused.err().isEmpty());
            assertFalse(java.nio.file.Files.exists(paper), what);
        }
        assertEquals(0, bench.run("report", "pdf", "--out", paper.toString()).code());
        assertTrue(java.nio.file.Files.exists(paper));
    }

    @Test
    void putsTheMostSeriousFirstAndSaysNothingThatWasNotNoted() {
        String said = run(
                "log",
                "pain",
                "--score",
                "6",
                "--site",
                "neck-back",
                "--symptom",
                "arm-pain",
                "--symptom",
                "weak",
                "--symptom",
                "fever",
                "--symptom",
                "chills",
                "--symptom",
                "purple-marks");
        assertTrue(line(said, 2).startsWith("You noted: Purple, bruise-like marks"), said);
        assertTrue(said.contains("You noted: Weakness."), said);
        assertTrue(said.contains("You noted: Fever."), said);
        assertFalse(said.contains("without"), said);
    }

    @Test
    void letsNoMilderEpisodeHideAnInjury() {
        String before = Instant.now().minus(Duration.ofDays(3)).toString();
        run("log", "pain", "--score", "7", "--site", "neck-back:left", "--trigger", "whiplash", "--at", before);
        assertEquals(TODAY, first(run("log", "pain", "--score", "2", "--site", "shoulder:left")));
        String json = run("advise", "--json");
        assertTrue(json.contains("\"exercisesHeld\" : true"), json);
        assertFalse(json.contains("\"remedy\" : \"heat\""), json);
    }

    @Test
    void takesTheAnswerToItsOneQuestionAndThatThePersonWasAdvised() {
        run("log", "pain", "--score", "4", "--site", "chest:left");
        assertEquals("Answer yes, no or not-sure, not ‘maybe’.", refused(2, "advise", "--answer", "maybe"));
        assertTrue(run("advise").contains("One question: Do you feel pressure on the chest"));
        assertEquals(EMERGENCY, first(run("advise", "--answer", "not-sure")));
        assertTrue(refused(3, "advise", "--answer", "no").startsWith("There is no question"));
        String advised = run("advise", "--advised");
        assertFalse(advised.contains(EMERGENCY), advised);
        assertTrue(advised.contains("No ice, heat or massage"), "the site stays delicate: " + advised);
        assertTrue(refused(3, "advise", "--advised").startsWith("No warning sign stands"));
    }

    @Test
    void neverLetsAPreferenceWarmAFreshStrain() {
        run("log", "pain", "--score", "5", "--site", "neck-back", "--trigger", "heavy-lifting");
        String said = run("advise", "--prefer", "heat");
        assertTrue(first(said).startsWith("Ice"), said);
        assertTrue(said.contains("You have found heat best; it waits"), said);
    }

    @Test
    void asksAClinicianFirstAboutWhatThePersonTicked() {
        bench.change(it -> it.withTicked(with(it.ticked(), "circulation")));
        run("log", "pain", "--score", "5", "--site", "neck-back");
        String said = run("advise");
        assertTrue(said.contains("Ask a doctor or pharmacist before you use ice"), said);
        assertFalse(said.contains("may ease it."), said);
    }

    @Test
    void asksSomebodyOver65ForAShorterUse() {
        bench.change(it -> it.withTicked(with(it.ticked(), "over_65")));
        run("log", "pain", "--score", "4", "--site", "neck-back");
        String said = run("advise");
        assertTrue(said.contains("for a shorter time and look at your skin more often"), said);
        assertTrue(said.contains("may ease it"), "it is recommended all the same: " + said);
    }

    @Test
    void marksExercisesAndSetsThatAreHeldInListsForPrograms() {
        for (String list : List.of("exercises", "routines")) {
            assertFalse(held(list), list);
        }
        run("log", "pain", "--score", "5", "--site", "neck-back", "--symptom", "fever", "--symptom", "stiff");
        for (String list : List.of("exercises", "routines")) {
            assertTrue(held(list), list);
        }
    }

    private boolean held(String list) {
        JsonNode lines = new JsonMapper().readTree(run(list, "--json"));
        assertFalse(lines.isEmpty());
        Set<Boolean> held = new HashSet<>();
        lines.forEach(line -> held.add(line.get("held").booleanValue()));
        JsonNode one =
                new JsonMapper().readTree(run(list, lines.get(0).get("id").stringValue(), "--json"));
        held.add(one.get("held").booleanValue());
        assertEquals(1, held.size());
        return held.iterator().next();
    }

    @Test
    void offersASetOnlyAtAScoreItIsMeantForAndAGentleOneAfterTheEnd() {
        run("log", "pain", "--score", "5", "--site", "neck-back");
        assertTrue(run("advise").contains("nape stretch first-hours"));
        String id = bench.entries().stream()
                .filter(app.nape.journal.JournalEntry.Pain.class::isInstance)
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        run("log", "reading", id, "--score", "4");
        assertTrue(run("advise").contains("nape stretch acute-spasm"));
        run("log", "end", id);
        assertTrue(run("advise").contains("nape stretch acute-spasm"), "gentle for two days after it is over");
    }

    @Test
    void goesOnSayingThatSpasmsComeBackAfterTheThirdIsOver() {
        for (int number = 0; number < 3; number++) {
            run("log", "pain", "--score", "3", "--site", "neck-back");
            run(
                    "log",
                    "end",
                    bench.entries().stream()
                            .filter(app.nape.journal.JournalEntry.Pain.class::isInstance)
                            .findFirst()
                            .orElseThrow()
                            .id()
                            .toString());
        }
        assertTrue(run("advise").contains("Three or more episodes in 30 days."));
    }

    @Test
    void saysNothingOfScoresFromBeforeAnEpisodeThatBeganWithItsScore() {
        assertEquals(
                1,
                run("log", "pain", "--score", "3", "--site", "neck-back")
                        .lines()
                        .count());
    }

    private static Set<String> with(Set<String> ticked, String key) {
        Set<String> all = new HashSet<>(ticked);
        all.add(key);
        return all;
    }

    private String run(String... words) {
        Said said = bench.run(words);
        assertEquals(0, said.code(), said.err());
        return said.out();
    }

    private String refused(int code, String... words) {
        Said said = bench.run(words);
        assertEquals(code, said.code(), said.out() + said.err());
        return said.errors().getFirst();
    }

    private static String first(String said) {
        return line(said, 0);
    }

    private static String line(String said, int number) {
        return said.lines().skip(number).findFirst().orElse("");
    }
}
