package app.nape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeState;
import app.nape.care.plan.SetOutcome;
import app.nape.care.plan.SetTurn;
import app.nape.exchange.plan.OpenedProgress;
import app.nape.exchange.plan.PlanFile;
import app.nape.exchange.plan.ProgressFile;
import app.nape.exchange.plan.SigningKey;
import app.nape.exchange.seal.AgeKey;
import app.nape.journal.JournalEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands about a programme say and do, over days of one that a therapist sent; on a journal in memory. */
class PlanAnswersTest {
    private static final Path SAMPLES = Path.of("src/test/resources/app/nape/exchange/plan");
    private static final String ACUTE =
            SAMPLES.resolve("acute-spasm-week-1.nape-plan").toString();
    private static final String CHRONIC =
            SAMPLES.resolve("chronic-desk-neck.nape-plan").toString();
    private static final String UNSIGNED = SAMPLES.resolve("unsigned.nape-plan").toString();

    @TempDir
    Path folder;

    private final InventedMachine machine = new InventedMachine();

    PlanAnswersTest() {
        at("2026-11-23T09:00:00Z");
    }

    private void at(String time) {
        machine.now = Instant.parse(time);
    }

    private String run(String... words) {
        return machine.run(words);
    }

    private List<JournalEntry> entries() {
        return machine.journal.between(Instant.MIN, Instant.MAX, Set.of());
    }

    private static SetTurn turn(JournalEntry.Stretch entry) {
        return Objects.requireNonNull(entry.turn());
    }

    private static void assertSays(String part, String said) {
        assertTrue(said.contains(part), said);
    }

    private void begin() {
        assertSays("0 Begun. From A. Sample: First week of a neck spasm", run("plan", "accept", ACUTE));
    }

    @Test
    void showsWhoAndWhatBeforeAnythingIsBegunAndKeepsItUntilItIsAnswered() {
        String said = run("plan", "open", ACUTE);
        assertSays("0 First week of a neck spasm\nA. Sample, Physiotherapist, Example Physiotherapy\n", said);
        assertSays("Sender number ", said);
        assertSays("Is this the number on your paper?", said);
        assertSays("Small and often: 3 exercises, about 2 minutes, 4 times a day every day", said);
        assertSays("Stop where it begins to pull.", said);
        assertSays("Pins and needles or weakness in the right arm: stop and ring us the same day.", said);
        assertSays("It suggests the breaks “standard”.", said);
        assertSays("nape plan accept", said);
        assertSays(
                "Does one of these apply to you?\n  A recent fall, crash or blow, not yet cleared by a clinician\n",
                said);
        assertSays(
                "nape open settings section-applies. An exercise that may not suit you is then left out of your sets"
                        + " until you have asked A. Sample.",
                said);
        assertSays("\"asked\" : [ \"post_trauma\"", run("plan", "open", ACUTE, "--json"));
        assertSays("Waiting for your answer: From A. Sample: First week of a neck spasm", run("plan"));
        assertEquals(0, entries().size());
        assertSays("0 Begun.", run("plan", "accept"));
        assertSays("It is from the sender you know.", run("plan", "open", ACUTE));
        assertSays("You follow this already.", run("plan", "open", ACUTE));
    }

    @Test
    void listsWhatIsDueAndCountsWhatIsTicked() {
        begin();
        String listed = run("plan");
        assertSays("From A. Sample: First week of a neck spasm", listed);
        assertSays("  Days 1 to 3: small and often, day 1 of 3", listed);
        assertSays("  Small and often, 0 of 4 done, any time from now", listed);
        assertSays("From A. Sample: Small and often, 0 of 4 done", run("status"));
        assertTrue(run("log", "stretch", "--set", "s1", "--before", "6", "--after", "5")
                .startsWith("0 "));
        assertSays("  Small and often, 1 of 4 done, next at 13:00", run("plan"));
        assertSays("  Evening, 0 of 1 done, any time from now", run("plan"));
        JournalEntry.Stretch entry = (JournalEntry.Stretch) entries().getFirst();
        assertEquals(List.of("calm-breathing", "gentle-mobility-mix", "neck-rotation"), entry.done());
        assertEquals(List.of("i1", "i2", "i3"), turn(entry).items());
        assertTrue(turn(entry).ticked());
        assertSays("\"set\" : \"s1\"", run("log", "list", "--json"));
    }

    @Test
    void insightsSayWhatWasDoneOfAProgramme() {
        begin();
        run("log", "stretch", "--set", "s1");
        at("2026-11-24T09:00:00Z");
        assertSays("Programme “First week of a neck spasm”: 1 of 10 sets done", run("insights"));
        String json = run("insights", "--json");
        assertSays("\"programmes\" : [ {", json);
        assertSays("\"day\" : \"2026-11-23\",\n      \"due\" : 5,\n      \"done\" : 1", json);
    }

    @Test
    void beginsWithAProgrammeOfAnotherKeyOnlyWhenToldTo() throws IOException {
        begin();
        Programme mine =
                PlanFile.read(Files.readAllBytes(Path.of(ACUTE)), List.of()).programme();
        Path theirs = Files.write(folder.resolve("theirs.nape-plan"), PlanFile.signed(mine, SigningKey.made()));
        String file = theirs.toString();
        assertSays("You have this programme from another sender.", run("plan", "open", file));
        String refused = run("plan", "accept", file);
        assertFalse(refused.startsWith("0 "), refused);
        assertSays("as a separate programme: add --another", refused);
        assertTrue(run("plan", "accept", file, "--another").startsWith("0 "));
        assertEquals(2, machine.journal.programmes().all().size());
    }

    @Test
    void editsAndTakesBackATickOnAnyDayBack() {
        begin();
        at("2026-11-26T09:00:00Z");
        assertTrue(
                run("log", "stretch", "--set", "s1", "--at", "2026-11-24T08:00").startsWith("0 "));
        JournalEntry.Stretch first = (JournalEntry.Stretch) entries().getFirst();
        String id = first.id().toString();
        assertTrue(run("log", "stretch", "--set", "s1", "--edit", id, "--skip", "i2:not-suited", "--after", "3")
                .startsWith("0 "));
        JournalEntry.Stretch edited = (JournalEntry.Stretch) entries().getFirst();
        assertEquals(1, entries().size());
        assertEquals(first.at(), edited.at());
        assertEquals(List.of("i1", "i3"), turn(edited).items());
        assertSays("i2:not-suited", run("log", "list", "--from", "2026-11-24", "--json"));
        run("log", "undo");
        assertEquals(List.of(first), entries());
        assertTrue(run("log", "delete", id).startsWith("0 "));
        assertEquals(0, entries().size());
        assertTrue(run("log", "stretch", "--set", "s1", "--edit", id).startsWith("3 "));
    }

    @Test
    void refusesASetAnItemOrADayThatTheProgrammeDoesNotHave() {
        assertEquals(
                "3 You follow no programme. With a file from your therapist: nape plan open FILE",
                run("log", "stretch", "--set", "s1"));
        begin();
        assertEquals("3 The programme has no set s9 then; sets: s1, s2.", run("log", "stretch", "--set", "s9"));
        assertEquals(
                "3 The set has no item i9; items: i1, i2, i3.",
                run("log", "stretch", "--set", "s1", "--skip", "i9:time"));
        assertTrue(run("log", "stretch", "--set", "s1", "--skip", "i1:lazy").startsWith("2 i1:lazy is no item"));
        assertTrue(
                run("log", "stretch", "--set", "s1", "--at", "2026-11-20T08:00").startsWith("3 You were in no"));
        assertTrue(run("log", "stretch").startsWith("2 "));
        assertTrue(run("log", "stretch", "desk-5", "--set", "s1").startsWith("2 "));
        assertEquals(0, entries().size());
    }

    @Test
    void asksInTheTherapistsWordsWhetherToMoveOnAndMovesOnlyThen() {
        begin();
        assertTrue(run("plan", "answer", "yes").startsWith("3 There is nothing to answer now."));
        at("2026-11-26T09:00:00Z");
        assertSays("“Resting pain is 4 or less and the night was no worse.", run("plan"));
        assertTrue(run("plan", "answer", "perhaps").startsWith("2 "));
        assertSays("You are asked again tomorrow.", run("plan", "answer", "not-yet"));
        assertFalse(run("plan").contains("Resting pain"));
        at("2026-11-27T09:00:00Z");
        assertSays("until you have asked A. Sample. +44 20 7946 0000", run("plan", "answer", "ask"));
        assertSays("day 5", run("plan"));
        at("2026-11-28T09:00:00Z");
        assertSays("0 From today: Days 4 to 7: a little further.", run("plan", "answer", "yes"));
        assertSays("Three times a day, 0 of 3 done", run("plan"));
    }

    @Test
    void offersNoSetWhileAWarningSignStandsAndSaysTheSignFirst() {
        begin();
        run("log", "pain", "--score=6", "--site=neck-back", "--symptom=weak");
        String said = run("plan");
        assertTrue(said.indexOf("Sets wait until you have been advised.") > said.indexOf("From A. Sample"), said);
        assertFalse(said.contains("any time from now"), said);
        assertFalse(run("status").contains("Small and often"));
        String json = run("plan", "--json");
        assertSays("\"held\" : true", json);
        assertSays("\"due\" : null", json);
        assertFalse(json.contains("\"due\" : true"), json);
        assertTrue(run("stretch", "desk-5").startsWith("3 "), "as every set is");
    }

    @Test
    void asksWhetherASecondProgrammeIsAnotherOneOrInsteadOfTheFirst() {
        begin();
        assertSays("3 You follow “First week of a neck spasm” already.", run("plan", "accept", CHRONIC));
        assertSays("0 Begun.", run("plan", "accept", CHRONIC, "--another"));
        assertSays("3 Say which one:", run("plan", "end"));
        assertSays("You no longer follow “First week", run("plan", "end", "First week of a neck spasm"));
        assertEquals(
                List.of(ProgrammeState.ENDED, ProgrammeState.FOLLOWED),
                machine.journal.programmes().all().stream()
                        .map(each -> each.state())
                        .sorted(java.util.Comparator.comparing(Enum::name))
                        .toList());
    }

    @Test
    void endsTheOneThatANewOneComesInsteadOfAndLosesNoEntry() {
        begin();
        run("log", "stretch", "--set", "s1");
        run("log", "stretch", "--set", "s2");
        assertSays("3 You have no programme called nothing.", run("plan", "accept", CHRONIC, "--instead", "nothing"));
        assertSays("0 Begun.", run("plan", "accept", CHRONIC, "--instead", "First week of a neck spasm"));
        assertFalse(run("plan").contains("First week"));
        assertEquals(2, entries().size());
    }

    @Test
    void takesAnUnsignedFileOfAProgrammeThatCameSignedForNobodys() throws IOException {
        begin();
        Path newer = folder.resolve("newer.nape-plan");
        Files.writeString(newer, Files.readString(Path.of(UNSIGNED)).replace("\"revision\": 1", "\"revision\": 2"));
        assertSays("You have this programme from another sender.", run("plan", "open", newer.toString()));
        assertTrue(
                run("plan", "accept", newer.toString()).startsWith("3 You have this programme from another sender."));
        assertEquals(
                1, machine.journal.programmes().all().getFirst().revisions().size());
    }

    @Test
    void tellsWhatIsDifferentInANewerRevisionAndGoesOnWithTheOldOneUntilItIsAccepted() throws IOException {
        assertSays("nothing shows who made it", run("plan", "open", UNSIGNED));
        run("plan", "accept");
        run("log", "stretch", "--set", "s1");
        Path newer = folder.resolve("plan (1).nape-plan.txt");
        Files.writeString(
                newer,
                Files.readString(Path.of(UNSIGNED))
                        .replace("\"revision\": 1", "\"revision\": 2")
                        .replace("\"times_a_day\": 4", "\"times_a_day\": 2")
                        .replace("Stop where it begins to pull.", "Only as far as is easy."));
        String said = run("plan", "open", newer.toString());
        assertSays(
                "What is different:\n  Small and often: another number of times a day\n  Neck rotation: another note",
                said);
        assertSays("A newer revision waits for your answer.", run("plan"));
        assertSays("1 of 4 done", run("plan"));
        run("plan", "decline");
        assertFalse(run("plan").contains("newer revision"));
        run("plan", "accept", newer.toString());
        assertSays("Small and often, 1 of 2 done", run("plan"));
        assertSays("You follow a newer revision of this already.", run("plan", "open", UNSIGNED));
    }

    @Test
    void refusesAChangedFileAndOneThatIsNone() throws IOException {
        Path changed = folder.resolve("changed.nape-plan");
        Files.writeString(
                changed, Files.readString(Path.of(ACUTE)).replace("\"times_a_day\": 4", "\"times_a_day\": 9"));
        assertTrue(run("plan", "accept", changed.toString()).startsWith("3 This file was changed after it was signed"));
        Files.writeString(changed, "{}");
        assertTrue(run("plan", "open", changed.toString()).startsWith("3 "));
        assertTrue(run("plan", "open", folder.resolve("none").toString()).startsWith("3 "));
        assertEquals(List.of(), machine.journal.programmes().all());
        assertEquals("3 No programme waits for an answer.", run("plan", "accept"));
        assertEquals("3 No programme waits for an answer.", run("plan", "decline"));
    }

    @Test
    void doesNotAskAgainAboutWhatWasDeclined() {
        run("plan", "open", ACUTE);
        assertEquals("0 Not begun: First week of a neck spasm.", run("plan", "decline"));
        assertEquals("0 You follow no programme. With a file from your therapist: nape plan open FILE", run("plan"));
        assertEquals(0, entries().size());
    }

    @Test
    void showsExactlyWhatAProgressFileHoldsAndSealsItToTheTherapist() throws IOException {
        begin();
        run("log", "stretch", "--set", "s1", "--before", "6", "--after", "5", "--skip", "i2:pain");
        at("2026-11-24T18:00:00Z");
        run("log", "stretch", "--set", "s2", "--at", "2026-11-24T18:30");
        run("log", "measure", "nprs", "4");
        String said = run("plan", "progress", "--question", "May I swim?");
        assertSays("For A. Sample: what you did of “First week of a neck spasm”, 2026-11-23 to 2026-11-24.", said);
        assertSays("Told: days, exercises, pain, measures", said);
        assertSays("Not told: episodes, remedies, breaks, notes, signs", said);
        assertSays("2026-11-23 p1: 1 of 5 sets\n  10:00 s1 ticked i1 i3 i2/pain 6 → 5", said);
        assertSays("Question: May I swim?", said);
        Path file = folder.resolve("mine.nape-progress");
        assertSays("Only A. Sample can read it.", run("plan", "progress", "--out", file.toString()));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertFalse(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                .contains("progress"));
        String identity = Files.readAllLines(SAMPLES.resolve("sample-therapist-key.txt")).stream()
                .filter(line -> line.startsWith("AGE-SECRET-KEY"))
                .findFirst()
                .orElseThrow();
        OpenedProgress opened = ProgressFile.read(Files.readAllBytes(file), List.of(AgeKey.of(identity)));
        assertEquals(2, opened.progress().days().size());
        assertEquals(
                SetOutcome.TICKED,
                opened.progress().days().getFirst().sets().getFirst().outcome());
        assertEquals("NP-0412", opened.progress().label());
    }

    @Test
    void tellsOnlyWhatThePersonChoosesAndAnEditedDayOnce() throws IOException {
        begin();
        run("log", "stretch", "--set", "s1", "--before", "6");
        String id = entries().getFirst().id().toString();
        run("log", "stretch", "--set", "s1", "--edit", id, "--before", "3");
        Path file = folder.resolve("open.nape-progress");
        assertSays(
                "Anybody who has it can read it.",
                run("plan", "progress", "--share", "days", "--unsealed", "--out", file.toString()));
        OpenedProgress opened = ProgressFile.read(Files.readAllBytes(file), List.of());
        assertEquals(1, opened.progress().days().getFirst().sets().size());
        assertEquals(
                List.of(), opened.progress().days().getFirst().sets().getFirst().done());
        assertFalse(Files.readString(file).contains("\"before\""));
        assertFalse(Files.readString(file).contains("score"));
        assertTrue(run("plan", "progress", "--share", "everything").startsWith("2 everything cannot be told of"));
        assertEquals(
                run("plan", "progress", "--share", "days", "--json")
                        .substring(2)
                        .strip(),
                Files.readString(file).strip(),
                "what is shown is what is written");
    }

    @Test
    void tellsOfAnEndedProgrammeToo() {
        begin();
        run("log", "stretch", "--set", "s1");
        run("plan", "end");
        assertSays("2026-11-23 p1: 1 of 5 sets", run("plan", "progress"));
    }

    @Test
    void saysAsJsonHowTheyStandToItAfterItEnded() {
        begin();
        String json = run("plan", "end", "--json");
        assertSays("\"state\" : \"ended\"", json);
        assertSays("\"revision\" : 1", json);
    }
}
