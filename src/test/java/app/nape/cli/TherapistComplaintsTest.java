package app.nape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.Programme;
import app.nape.care.practice.PlanWarning;
import app.nape.care.practice.PlanWarnings;
import app.nape.care.practice.ProgrammeDraft;
import app.nape.content.Bundled;
import app.nape.exchange.plan.PlanFile;
import app.nape.exercise.Exercise;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people complained of in other programs, each as a case of its own (T1–T22 of the therapists' field notes), at a practice and a home
 * with folders of their own. What needs a window, the agent or a PDF's tags has its own tests: T2 in {@code PlanInTest}, T5 in
 * {@code AgentDayTest} and {@code DueTest}, T6, T16 and T20 in {@code TherapistSecondsTest}, T13 to T15 and T18 in {@code HandoutPdfTest},
 * T19 in {@code ReportPdfTest}, T22 in {@code SetPlayedTest}.
 */
class TherapistComplaintsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String MONDAY = "2026-11-23T09:00:00Z";
    private static final String ID = AnotherHand.ID;

    @TempDir
    Path folder;

    private final InventedMachine practice = new InventedMachine();
    private final InventedMachine home = new InventedMachine();

    private void at(String time) {
        practice.practice = folder.resolve("practice");
        home.practice = folder.resolve("home");
        practice.now = Instant.parse(time);
        home.now = Instant.parse(time);
        practice.practice.toFile().mkdirs();
        home.practice.toFile().mkdirs();
    }

    private static String done(InventedMachine where, String... words) {
        String said = where.run(words);
        assertTrue(said.startsWith("0 "), said);
        return said.substring(2);
    }

    private static JsonNode json(InventedMachine where, String... words) {
        return JSON.readTree(done(where, words));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String sent(String name, String... more) {
        String file = file(name);
        List<String> words = Stream.concat(Stream.of("plan", "new", file, "--name", "A. Sample"), Stream.of(more))
                .toList();
        done(practice, words.toArray(String[]::new));
        done(practice, "plan", "sign", file);
        return file;
    }

    private String first() {
        at(MONDAY);
        return sent("one.nape-plan", "--template", "desk-neck", "--label", "NP-7");
    }

    private int entries() {
        return home.journal.between(Instant.MIN, Instant.MAX, Set.of()).size();
    }

    @Test
    @DisplayName("T1 Every edit is a new prescription and a new code")
    void anEditIsTheSameProgrammeInItsPlaceAndSaysJustWhatIsDifferent() {
        String one = first();
        done(home, "plan", "accept", one);
        done(home, "log", "stretch", "--set", "s1", "--before", "4", "--after", "3");
        at("2026-11-24T09:00:00Z");
        String two = sent("two.nape-plan", "--revises", one, "--title", "Desk neck, next");
        JsonNode arrived = json(home, "plan", "open", two, "--json");
        assertEquals("newer", arrived.get("kind").asString());
        assertEquals(1, arrived.get("changes").size(), arrived.toString());
        assertEquals("title", arrived.get("changes").get(0).get("what").asString());
        done(home, "plan", "accept");
        assertEquals(1, json(home, "plan", "--json").get("followed").size());
        JsonNode told = json(home, "plan", "progress", "--json").get("progress");
        assertEquals(2, told.get("revisions").size());
        assertEquals(
                3,
                told.get("days").get(0).get("sets").get(0).get("done").size(),
                "what was done of its items stays theirs");
    }

    @Test
    @DisplayName("T3 Wrong exercises are shown; the way out is to print")
    void twoProgrammesAreNeverMixedAndThePaperAloneHasEverything() throws IOException {
        String one = first();
        String two = sent("two.nape-plan", "--template", "neck-spasm", "--label", "NP-8");
        done(home, "plan", "accept", one);
        assertTrue(home.run("plan", "accept", two).startsWith("3 You follow “Desk neck"), "another, or instead?");
        done(home, "plan", "accept", two, "--another");
        JsonNode followed = json(home, "plan", "--json").get("followed");
        assertEquals(2, followed.size());
        String sheet = file("sheet.pdf");
        String id = json(practice, "plan", "show", one, "--json").get("id").asString();
        done(home, "report", "handout", id, "--out", sheet);
        String printed = text(sheet);
        for (JsonNode set : json(practice, "plan", "show", one, "--json").at("/phases/0/sets")) {
            assertTrue(printed.contains(set.get("title").asString()), printed);
            set.get("items")
                    .forEach(
                            item -> assertTrue(printed.contains(item.get("name").asString()), item.toString()));
        }
        assertTrue(printed.contains("A. Sample"), printed);
    }

    private static String text(String pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(Path.of(pdf).toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    @DisplayName("T4 Anyone who gets the e-mail sees my private information")
    void noFileHoldsWhoItIsAboutAndProgressIsSealedAndSilentAboutWhatIsNotShared() throws IOException {
        String one = first();
        for (String private_ : List.of("name", "birth_date", "diagnosis", "address", "patient")) {
            Files.writeString(
                    folder.resolve("x"), AnotherHand.file(AnotherHand.plan("\"" + private_ + "\":\"Mary Jones\"")));
            assertTrue(home.run("plan", "open", file("x")).startsWith("3 plan." + private_ + " is not known here"));
        }
        assertTrue(practice.run("plan", "new", file("a"), "--template", "desk-neck", "--label", "mary@example.org")
                .contains("The label looks like an e-mail address."));
        assertTrue(practice.run("plan", "new", file("b"), "--template", "desk-neck", "--label", "12.03.1984")
                .contains("The label looks like a date."));
        done(home, "plan", "accept", one);
        done(home, "log", "stretch", "--set", "s1", "--before", "4", "--after", "3");
        done(home, "log", "measure", "nprs", "4");
        done(home, "plan", "progress", "--share", "days", "--out", file("sealed"));
        String sealed = Files.readString(folder.resolve("sealed"), StandardCharsets.ISO_8859_1);
        assertTrue(sealed.startsWith("age-encryption.org/v1"));
        assertFalse(sealed.contains("NP-7") || sealed.contains("progress"));
        assertFalse(done(home, "plan", "progress", "--share", "days", "--json").contains("score"));
    }

    @Test
    @DisplayName("T7 The mail is in spam, the link is dead, the double click does nothing")
    void aFileOpensByWhatIsInItWhateverItIsCalledFromAFolderThatCannotBeWrittenTo() throws IOException {
        byte[] plan = Files.readAllBytes(Path.of(first()));
        Path zip = Files.createDirectory(folder.resolve("zip preview"));
        for (String name : List.of("plan (1).nape-plan.txt", "plan.json", "plan", "plan.nape-plan.zip")) {
            Files.write(zip.resolve(name), plan);
        }
        Files.setPosixFilePermissions(zip, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (Stream<Path> files = Files.list(zip)) {
            for (Path each : files.toList()) {
                done(home, "plan", "open", each.toString());
            }
            done(home, "plan", "accept");
        } finally {
            Files.setPosixFilePermissions(zip, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        try (Stream<Path> files = Files.list(zip)) {
            assertEquals(4, files.count(), "nothing is written beside it");
        }
    }

    @Test
    @DisplayName("T8 The account is suspended for more than twenty exercises a day")
    void fortyExercisesAreSavedPrintedAndOpenedWithOneQuietSentence() throws IOException {
        at(MONDAY);
        String items = AnotherHand.list(10, AnotherHand.item(AnotherHand.DOSE));
        String sets = AnotherHand.list(
                4, AnotherHand.SET.replace("\"id\":\"s\"", "\"id\":\"s#\"").replace("[" + AnotherHand.ITEM + "]", "@"));
        String plan = AnotherHand.file(AnotherHand.plan("\"phases\":["
                + AnotherHand.PHASE
                        .replace("[" + AnotherHand.SET + "]", sets.replace("@", items))
                        .replace("\"lasts_days\":30", "\"lasts_days\":183")
                + "]"));
        Path forty = folder.resolve("forty.nape-plan");
        Files.writeString(forty, plan);
        done(practice, "plan", "sign", forty.toString(), "--name", "A. Sample");
        Programme read = PlanFile.read(Files.readAllBytes(forty), List.of()).programme();
        assertEquals(
                40,
                read.phases().getFirst().sets().stream()
                        .mapToInt(set -> set.items().size())
                        .sum());
        List<PlanWarning> quiet = PlanWarnings.of(
                        ProgrammeDraft.of(read),
                        Bundled.EXERCISES.exercises().stream().collect(Collectors.toMap(Exercise::id, each -> each)))
                .stream()
                .filter(PlanWarning::quiet)
                .toList();
        assertEquals(1, quiet.size(), quiet.toString());
        done(home, "plan", "accept", forty.toString());
        done(home, "report", "handout", "--out", file("forty.pdf"));
        assertTrue(Files.size(folder.resolve("forty.pdf")) > 10_000);
    }

    @Test
    @DisplayName("T9 Once an exercise is marked as completed you cannot edit it any more")
    void aSetIsChangedAndTakenOutOnAnyDayBackAndToldOnce() {
        done(home, "plan", "accept", first());
        at("2026-11-26T20:00:00Z");
        done(home, "log", "stretch", "--set", "s1", "--at", "2026-11-24T10:00", "--before", "5");
        done(home, "log", "stretch", "--set", "s1", "--at", "2026-11-25T10:00");
        JsonNode rows = json(home, "log", "list", "--json");
        String tuesday = rows.get(0).get("at").asString().startsWith("2026-11-24")
                ? rows.get(0).get("id").asString()
                : rows.get(1).get("id").asString();
        done(home, "log", "stretch", "--set", "s1", "--edit", tuesday, "--before", "2");
        JsonNode days = json(home, "plan", "progress", "--json").at("/progress/days");
        assertEquals(1, days.get(1).get("sets").size());
        assertEquals(2, days.get(1).get("sets").get(0).get("before").asInt());
        done(home, "log", "delete", tuesday);
        assertEquals(
                0,
                json(home, "plan", "progress", "--json")
                        .at("/progress/days/1/sets")
                        .size());
        done(home, "log", "undo");
        assertEquals(
                1,
                json(home, "plan", "progress", "--json")
                        .at("/progress/days/1/sets")
                        .size());
    }

    @Test
    @DisplayName("T10 Opening the app is counted as a workout")
    void lookingTenTimesCountsNothingAndATickIsToldFromWhatWasPlayed() {
        done(home, "plan", "accept", first());
        for (int i = 0; i < 10; i++) {
            done(home, "plan");
            done(home, "status");
            done(home, "plan", "show");
        }
        assertEquals(0, entries());
        done(home, "log", "stretch", "--set", "s1");
        assertEquals(
                "ticked",
                json(home, "plan", "progress", "--json")
                        .at("/progress/days/0/sets/0/outcome")
                        .asString());
    }

    @Test
    @DisplayName("T11 The programme was unsuitable, and nobody heard of it")
    void whatDoesNotSuitIsLeftOutForAReasonThatTravelsBack() {
        String one = first();
        done(home, "plan", "accept", one);
        for (String why : List.of("pain", "time", "unsure", "not-suited")) {
            done(home, "log", "stretch", "--set", "s1", "--skip", "i2:" + why);
        }
        done(home, "plan", "progress", "--out", file("back"));
        JsonNode sets = json(home, "plan", "progress", "--json").at("/progress/days/0/sets");
        assertEquals(4, sets.size());
        assertEquals("not_suited", sets.get(3).at("/skipped/0/why").asString());
        assertTrue(done(practice, "plan", "progress", file("back")).contains("4 of 4 sets"));
    }

    @Test
    @DisplayName("T12 Switching it off deletes the data gathered")
    void declinedEndedOrReplacedItLosesNoEntry() {
        String one = first();
        String two = sent("two.nape-plan", "--template", "neck-spasm");
        done(home, "plan", "accept", one);
        done(home, "log", "stretch", "--set", "s1");
        done(home, "log", "stretch", "--set", "s2");
        int before = entries();
        done(home, "plan", "open", two);
        done(home, "plan", "decline");
        assertEquals(before, entries());
        done(
                home,
                "plan",
                "accept",
                two,
                "--instead",
                json(home, "plan", "show", one, "--json").get("id").asString());
        assertEquals(before, entries());
        done(home, "plan", "end");
        assertEquals(before, entries());
    }

    @Test
    @DisplayName("T17 Own exercises with pictures travel, and equal names clash")
    void ownExercisesTravelWithTheirPictureAndTwoOfOneIdAreBothKept() throws IOException {
        at(MONDAY);
        String one = own(ID, "Nod slowly.");
        String two = own(ID.replace("abcd", "abce"), "Nod fast.");
        done(home, "plan", "accept", one);
        done(home, "plan", "accept", two, "--another");
        List<String> steps = home.journal.programmes().all().stream()
                .flatMap(kept -> kept.followed().stream())
                .map(revision -> PlanFile.read(revision.file().getBytes(StandardCharsets.UTF_8), List.of()))
                .map(opened -> opened.programme().own("own-nod").orElseThrow())
                .peek(own -> assertTrue(own.picture() != null))
                .flatMap(own -> own.steps().stream())
                .sorted()
                .toList();
        assertEquals(List.of("Nod fast.", "Nod slowly."), steps);
    }

    private String own(String id, String step) throws IOException {
        String png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
        Path file = folder.resolve(step.replace(' ', '-') + "nape-plan");
        Files.writeString(
                file,
                AnotherHand.file(AnotherHand.plan(
                        "\"id\":\"" + id + "\"",
                        AnotherHand.phases(AnotherHand.list(
                                1, AnotherHand.item(AnotherHand.DOSE).replace("neck-rotation", "own-nod"))),
                        "\"own_exercises\":[{\"id\":\"own-nod\",\"name\":\"Nod\",\"steps\":[\"" + step
                                + "\"],\"picture\":{\"media\":\"image/png\",\"base64\":\"" + png
                                + "\",\"words\":\"A nod\"}}]")));
        return file.toString();
    }

    @Test
    @DisplayName("T21 Who in a shared installation sees whose clients")
    void eachFolderSeesOnlyItsOwnAndNobodyElseReadsIt() throws IOException {
        at(MONDAY);
        Path own = practice.programmes();
        Files.createDirectories(own.getParent());
        String one = first();
        done(home, "plan", "accept", one);
        done(home, "plan", "progress", "--out", file("back"));
        done(practice, "plan", "progress", file("back"), "--file");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(own)));
        try (Stream<Path> files = Files.list(own)) {
            for (Path each : files.toList()) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
            }
        }
        InventedMachine other = new InventedMachine();
        other.practice = folder.resolve("other");
        assertTrue(done(other, "plan", "folder").startsWith("There is no programme in "));
        assertTrue(other.run("plan", "progress", file("back")).startsWith("3 This file is sealed to somebody else"));
    }
}
