package app.nape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.exercise.Routine;
import app.nape.exercise.RoutineItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands beside breaks and log say, as JSON too, and what they refuse. */
class OtherAnswersTest {
    private final InventedMachine machine = new InventedMachine();

    @TempDir
    private Path folder = Path.of("");

    private String run(String words) {
        return machine.run(Arrays.stream(words.split(" ", -1))
                .map(word -> word.replace("DIR", folder.toString()))
                .toArray(String[]::new));
    }

    private void has(String said, String... parts) {
        for (String part : parts) {
            assertTrue(said.contains(part), part + " in " + said);
        }
    }

    private void keepOwn(String... ids) {
        List<Routine> own = Arrays.stream(ids)
                .map(id -> new Routine(id, "My " + id, "", List.of(RoutineItem.plain("shoulder-rolls"))))
                .toList();
        machine.settings = machine.settings.withStretching(it -> it.withOwn(own));
    }

    /** What follows, the way to the help, is said by all of them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schedule|2 Say: nape schedule show, set or presets.",
                "demo --years=0|2 --years can be 1 to 30.",
                "demo --years=31|2 --years can be 1 to 30.",
                "simulate --days=0|2 --days can be 1 to 100000.",
                "simulate --days=100001|2 --days can be 1 to 100000.",
                "simulate --days=1 --person=ghost|2 “ghost” is none of the people known here: ",
                "tour|2 Pictures need a folder: --out DIR.",
                "tour --exercises --only=timings|2 Pictures need a folder: --out DIR.",
                "tour --out=x --only=attic|2 There is no screen ‘attic’; there are log, today, and timings.",
                "report poem --out=x|2 There is no report ‘poem’; there are csv, json, fhir, pdf, handout," + " notes.",
                "report csv --out=nape.db|3 Nape keeps a file of its own at nape.db, so nothing was written there.",
                "routines --export=nape.db desk-5|3 Nape keeps a file of its own at nape.db, so nothing was written"
                        + " there.",
                "routines --export=x|3 There is no routine of your own to export.",
                "routines handstands|3 There is no routine ‘handstands’; nape routines lists them.",
                "exercises head-stand|3 There is no exercise ‘head-stand’; nape exercises lists them.",
                "redflags unicorn|3 No line of the card holds ‘unicorn’; nape redflags shows it whole.",
                "guide unicorn|3 Nothing that is good to know holds ‘unicorn’; nape guide shows all of it.",
                "guide --fits=unicorn|3 The check has no line ‘unicorn’; nape guide shows them. Nothing was changed.",
                "schedule set never|3 never cannot be read, and there is no preset of that name. Presets: standard, ",
                "import nowhere.json|3 There is no file nowhere.json.",
                "restore nowhere.db|3 There is no file nowhere.db.",
                "advise --prefer=fire|2 Give ice or heat as the one you prefer, not ‘fire’.",
                "advise --answer=perhaps|2 Answer yes, no or not-sure, not ‘perhaps’.",
                "advise --answer=yes|3 There is no question to answer now.",
                "advise --advised|3 No warning sign stands that you could have been advised about.",
                "insights --from=2026-03-10 --to=2026-03-09|2 The last day is before the first.",
                "insights --from=31/12/2026|2 ‘31/12/2026’ is not a time; write for example 14:05, 2026-11-21 or",
            })
    void refusesInOneSentence(String words, String said) {
        String all = run(words);
        assertTrue(all.startsWith(said), all);
        assertEquals(List.of(), machine.done);
    }

    @Test
    void saysThatACommandIsMissing() {
        assertTrue(machine.run().startsWith("2 A command is missing."));
    }

    @Test
    void showsTheScheduleInForceInWordsAndAsAFileToReadAgain() throws IOException {
        has(
                run("schedule show"),
                "0 Schedule: standard",
                "  Microbreak, 30 s, after 20 min of active use",
                "  Mon  08:00–18:00",
                "  Sun  none");
        String json = run("schedule show --json").substring(2);
        has(json, "\"schema\"", "nape-schedule/");
        Path file = Files.writeString(folder.resolve("shown.json"), json);
        var before = machine.settings;
        assertEquals("0 The schedule is now: standard", machine.run("schedule", "set", file.toString()));
        assertEquals(before, machine.settings);
    }

    @Test
    void takesAPresetByItsNameAndListsThemWithTheirSources() {
        has(run("schedule presets"), "standard", "Evidence: official guidance.");
        has(run("schedule presets --json"), "\"source\" : ", "\"evidence\" : ", "\"finding\" : ");
        assertEquals("0 The schedule is now: hourly", run("schedule set hourly"));
        assertEquals("hourly", machine.settings.schedule().name());
    }

    @Test
    void saysWhetherTheDataIsWhole() {
        assertEquals("0 The data is whole.", run("check"));
        has(run("check --json"), "0 {", "\"whole\" : true", "\"problems\" : [ ]", "\"found\" : [ ]");
        assertEquals(List.of(), machine.done);
        machine.found.add("The log was put back from a copy.");
        assertEquals(
                List.of("0 The data is whole.", "The log was put back from a copy."),
                run("check").lines().toList());
        assertEquals(List.of("found read"), machine.done);
        machine.problems.add("The log is damaged.");
        assertEquals(
                List.of("4 The log is damaged.", "The log was put back from a copy."),
                run("check").lines().toList());
        has(run("check --json"), "4 {", "\"whole\" : false", "\"problems\" : [ \"The log is damaged.\" ]");
    }

    @Test
    void saysWhatWasCopiedPutBackOrInvented() throws IOException {
        Path there = Files.writeString(folder.resolve("log.db"), "x");
        assertEquals("0 Backed up to copy.db", run("backup copy.db"));
        assertEquals(
                "0 Restored from " + there + "; what was there is kept as aside",
                machine.run("restore", there.toString()));
        assertEquals("0 1,234 invented entries over 1 year, seed 1.", run("demo"));
        assertEquals("0 1,234 invented entries over 30 years, seed 7.", run("demo --years=30 --seed=7"));
        assertEquals(List.of("backup copy.db", "restore log.db", "demo 1 1", "demo 30 7"), machine.done);
    }

    @Test
    void drawsTheScreensAskedForOrMeasuresThem() throws IOException {
        assertEquals("0 2 pictures in " + folder, run("tour --out=DIR --dark --only=log"));
        assertEquals("0 2 pictures in " + folder, run("tour --out=DIR --contrast --only=log"));
        assertEquals("0 3 pictures in " + folder, run("tour --out=DIR --exercises"));
        assertEquals("0 timing today=12", run("tour --only=timings"));
        assertEquals(
                List.of("0 2 pictures in " + folder, "timing today=12"),
                run("tour --out=DIR --only=log,timings").lines().toList());
        String name = String.valueOf(folder.getFileName());
        assertEquals(
                List.of(
                        "tour " + name + " DARK NORMAL [log]",
                        "tour " + name + " LIGHT MORE [log]",
                        "sheets " + name + " false",
                        "tour " + name + " LIGHT NORMAL [log]"),
                machine.done);
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertTrue(machine.run("tour", "--out", file.toString())
                .startsWith("2 " + file + " is not a folder; name one for the pictures."));
    }

    @Test
    void writesOwnRoutinesToANewFileAndTakesThemInAgain() {
        keepOwn("my-one", "my-two");
        assertEquals(
                "0 2 routines were written to " + folder.resolve("all.json") + ".",
                run("routines --export=DIR/all.json"));
        assertEquals(
                "0 One routine was written to " + folder.resolve("one.json") + ".",
                run("routines my-one --export=DIR/one.json"));
        assertEquals(
                "3 The file " + folder.resolve("all.json") + " already exists and was left as it is.",
                run("routines --export=DIR/all.json"));
        assertEquals("0 Nothing new was imported.", run("routines --import=DIR/all.json"));
        keepOwn("my-two");
        assertEquals(
                List.of("0 my-one  My my-one", "One routine was imported."),
                run("routines --import=DIR/all.json").lines().toList());
        keepOwn();
        assertEquals(
                "2 routines were imported.",
                run("routines --import=DIR/all.json").lines().toList().getLast());
        assertEquals(2, machine.settings.stretching().own().size());
    }

    @Test
    void listsRoutinesAndExercisesInWordsAndAsJson() {
        keepOwn("my-one");
        has(run("routines"), "desk-5", "my-one           My my-one");
        has(run("routines --json"), "\"id\" : \"desk-5\"", "\"id\" : \"my-one\"", "\"held\" : false");
        has(run("routines my-one"), "0 My my-one", "  shoulder-rolls");
        has(run("routines my-one --json"), "\"name\" : \"My my-one\"", "\"held\" : false");
        has(run("exercises"), "shoulder-rolls");
        has(run("exercises --json"), "\"id\" : \"shoulder-rolls\"", "\"held\" : false");
        has(run("exercises shoulder-rolls"), "  1. ", "Draft, awaiting a clinician’s review.");
        has(run("exercises shoulder-rolls --json"), "\"cautionTexts\" : [", "\"sourceTexts\" : [", "\"held\" : false");
    }

    @Test
    void showsTheCardWholeOrTheLinesThatHoldAWord() {
        has(run("redflags"), "This card is a draft, awaiting a clinician’s review. It does not diagnose.");
        String whole = run("redflags --json");
        has(whole, "\"levels\" : [", "\"emergencyNumber\" : ", "\"lines\" : [");
        String part = run("redflags chest --json");
        assertTrue(part.length() < whole.length() && part.contains("\"levels\" : ["), part);
        assertEquals(run("redflags chest"), run("redflags CHEST"), "however it is written");
    }

    @Test
    void keepsWhatIsTickedInTheCheckOfTheDayAndSaysWhatIsTried() {
        has(run("guide --json"), "\"topics\" : [", "\"check\" : [", "\"conditions\" : [");
        String said = run("guide --fits=chair --try=pillow");
        has(said, "  [x] chair: ", "You are trying pillow since 2026-03-10.");
        has(run("guide --not-yet=chair"), "  [ ] chair: ");
    }

    @Test
    void saysNothingOfWhatWasNotLogged() {
        assertEquals("0 Nothing was logged in that time.", run("insights"));
        has(run("insights --json"), "\"episodes\" : 0");
        has(run("advise"), "When to get help: nape redflags");
        has(run("advise --json"), "\"standing\" : {", "\"episode\" : null");
    }

    @Test
    void livesThroughADayAndSaysThatEveryPromiseWasKept() {
        has(run("simulate --days=1 --seed=2"), "0 1 day, seed 2: ", "  microbreak: ", "Every promise was kept.");
        has(run("simulate --days=1 --schedule=hourly --json"), "\"schedule\" : \"hourly\"", "\"violations\" : 0");
    }
}
