package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.BodySide;
import app.nape.care.Nprs;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeMeasure;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.care.remedy.RemedyPreference;
import app.nape.content.Bundled;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineItem;
import app.nape.journal.JournalEntry;
import app.nape.settings.OwnStretches;
import app.nape.settings.Stretching;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code nape report}, {@code import}, {@code insights} and {@code advise} over real data. */
class LogFilesCommandTest {
    private static final UUID EPISODE = new UUID(0x0195_0000_0000_7000L, 1);

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final Path folder;
    private final CommandBench bench;

    LogFilesCommandTest(@TempDir Path folder) {
        this.folder = folder;
        bench = new CommandBench(folder.resolve("data"));
    }

    private Instant ago(Duration length) {
        return now.minus(length);
    }

    private List<JournalEntry> pain(Duration since, String trigger, int score) {
        return List.of(
                new JournalEntry.Pain(new PainEpisode(
                        EPISODE,
                        ago(since),
                        null,
                        List.of(new PainSite("neck-back", BodySide.LEFT)),
                        List.of(trigger),
                        List.of(),
                        List.of(),
                        null)),
                new JournalEntry.Reading(id(2), EPISODE, ago(since), new Nprs(score), "=odd, \"note\""));
    }

    private JournalEntry.Remedy heat(int number, Duration before, @Nullable Integer after) {
        return new JournalEntry.Remedy(
                id(number),
                ago(before),
                "heat",
                Duration.ofMinutes(15),
                null,
                EPISODE,
                new Nprs(6),
                after == null ? null : new Nprs(after),
                null);
    }

    private static UUID id(int number) {
        return new UUID(0x0195_0000_0000_7000L, number);
    }

    private List<JournalEntry> filled(int uses) {
        List<JournalEntry> entries = new ArrayList<>(pain(Duration.ofDays(4), "stress", 5));
        for (int use = 0; use < uses; use++) {
            entries.add(heat(10 + use, Duration.ofHours(60 - 8L * use), 3));
        }
        entries.add(new JournalEntry.Measure(
                id(90), ago(Duration.ofDays(2)), OutcomeMeasure.NPRS, List.of(new OutcomeAnswer(null, 7)), null));
        bench.keep(entries);
        return entries;
    }

    @Test
    void bringsTheWholeLogToAnotherMachineAndCanBeRepeated() {
        filled(6);
        Path file = folder.resolve("log.json");
        assertEquals(0, bench.run("report", "json", "--out", file.toString()).code());
        CommandBench other = new CommandBench(folder.resolve("other"));
        assertEquals(
                "9 entries added, 0 there already, 0 there otherwise and kept as they are.",
                other.run("import", file.toString()).out().strip());
        assertEquals(bench.entries(), other.entries());
        assertTrue(other.run("import", file.toString(), "--json").out().contains("\"added\" : 0"));
        assertEquals(bench.entries(), other.entries());
    }

    @Test
    void bringsOwnRoutinesFavouritesAndWhatWasTickedToAnotherMachine() {
        own(bench);
        Path file = folder.resolve("log.json");
        assertEquals(0, bench.run("report", "json", "--out", file.toString()).code());
        CommandBench other = new CommandBench(folder.resolve("other"));
        CommandBench.Said said = other.run("import", file.toString());
        assertTrue(said.out().contains("new routines: 1."), said.out() + said.err());
        assertEquals(bench.stretching(), other.stretching());
        assertTrue(other.run("import", file.toString(), "--json").out().contains("\"routines\" : 0"));
        assertEquals(bench.stretching(), other.stretching());
    }

    @Test
    void carriesHoursOfUseToAnotherMachineAndKeepsTheLongerOfADayInBoth() {
        bench.keepActive(
                Map.of(LocalDate.of(2026, 3, 9), Duration.ofHours(6), LocalDate.of(2026, 3, 10), Duration.ofHours(5)));
        Path file = folder.resolve("all.json");
        assertEquals(0, bench.run("report", "json", "--out", file.toString()).code());
        CommandBench other = new CommandBench(folder.resolve("other"));
        other.keepActive(Map.of(LocalDate.of(2026, 3, 10), Duration.ofHours(7)));
        assertEquals(0, other.run("import", file.toString()).code());
        assertEquals(0, other.run("import", file.toString()).code(), "repeatable");
        assertEquals(
                Map.of(LocalDate.of(2026, 3, 9), Duration.ofHours(6), LocalDate.of(2026, 3, 10), Duration.ofHours(7)),
                other.activeDays());
    }

    @Test
    void putsOwnRoutinesFavouritesAndWhatWasTickedBackFromABackup() {
        own(bench);
        Stretching before = bench.stretching();
        Path file = folder.resolve("all.db");
        assertEquals(0, bench.run("backup", file.toString()).code());
        bench.change(OwnStretches.NOTHING::in);
        CommandBench.Said said = bench.run("restore", file.toString());
        assertEquals(0, said.code(), said.err());
        assertEquals(before, bench.stretching());
    }

    @Test
    void refusesAnArchiveWhoseRoutineIsOutOfBoundsAndChangesNothing() throws IOException {
        filled(1);
        own(bench);
        Path file = folder.resolve("log.json");
        bench.run("report", "json", "--out", file.toString());
        Files.writeString(file, Files.readString(file).replace("\"reps\":2", "\"reps\":99"));
        CommandBench other = new CommandBench(folder.resolve("other"));
        CommandBench.Said said = other.run("import", file.toString());
        assertEquals(3, said.code());
        assertEquals(1, said.errors().size(), said.err());
        assertEquals(List.of(), other.entries());
        assertEquals(Stretching.defaults(), other.stretching());
    }

    @Test
    void leavesThePersonsStretchesOutOfAReportOfSomeDays() throws IOException {
        own(bench);
        Path file = folder.resolve("days.json");
        bench.run("report", "json", "--out", file.toString(), "--from", "2026-01-01");
        assertFalse(Files.readString(file).contains("osteoporosis"));
    }

    private static void own(CommandBench bench) {
        bench.change(now -> OwnStretches.of(now)
                .with(
                        new OwnStretches(
                                Set.of("osteoporosis"),
                                Set.of("desk-5"),
                                Set.of("chin-tuck"),
                                List.of(new Routine(
                                        "my-morning",
                                        "Morning",
                                        "",
                                        List.of(new RoutineItem("shoulder-rolls", 2, null, null))))),
                        List.of())
                .in(now));
    }

    @Test
    void addsTheEpisodeThatBeganBeforeTheSpan() {
        filled(6);
        Path file = folder.resolve("days.json");
        String from = ago(Duration.ofHours(30)).toString().substring(0, 10);
        bench.run("report", "json", "--out", file.toString(), "--from", from);
        CommandBench other = new CommandBench(folder.resolve("other"));
        CommandBench.Said said = other.run("import", file.toString());
        assertEquals(0, said.code(), said.err());
        assertTrue(other.entries().stream().anyMatch(entry -> entry.id().equals(EPISODE)));
        assertTrue(other.entries().size() < bench.entries().size());
    }

    @Test
    void changesNothingForAFileThatIsNoArchive() throws IOException {
        filled(1);
        List<JournalEntry> before = bench.entries();
        Path wrong = folder.resolve("wrong.json");
        Files.writeString(wrong, "{\"format\":\"nape-journal\",\"version\":1,\"entries\":[{\"kind\":\"reading\"}]}");
        CommandBench.Said said = bench.run("import", wrong.toString());
        assertEquals(3, said.code());
        assertEquals(List.of("Entry 1, id is missing; nothing was imported."), said.errors());
        CommandBench.Said none =
                bench.run("import", folder.resolve("nowhere.json").toString());
        assertEquals(3, none.code());
        assertEquals(1, none.errors().size());
        assertEquals(before, bench.entries());
    }

    @Test
    void writesATableThatASpreadsheetReadsAndRunsNothingOf() throws IOException {
        filled(1);
        Path file = folder.resolve("log.csv");
        assertEquals(0, bench.run("report", "csv", "--out", file.toString()).code());
        List<String> lines = Files.readAllLines(file);
        assertEquals(1 + 4, lines.size());
        assertTrue(lines.getFirst().startsWith("\uFEFFkind,id,at,"), lines.getFirst());
        assertTrue(lines.stream().anyMatch(line -> line.contains("\"'=odd, \"\"note\"\"\",")), lines.toString());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no file modes.")
    void keepsItsFilesToTheirOwnerAndReplacesThemWhole() throws IOException {
        filled(1);
        Path file = folder.resolve("log.csv");
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        bench.run("report", "csv", "--out", file.toString());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertFalse(Files.readString(file).contains("old\n"));
    }

    @Test
    void refusesAReportItDoesNotHaveAFolderAndDaysTheWrongWayRound() {
        assertEquals(2, bench.run("report", "poem", "--out", "x").code());
        assertEquals(2, bench.run("report", "csv", "--out", folder.toString()).code());
        assertEquals(2, bench.run("report", "csv").code());
        CommandBench.Said reversed = bench.run("insights", "--from", "2026-02-02", "--to", "2026-02-01");
        assertEquals(2, reversed.code());
        assertEquals(List.of("The last day is before the first."), reversed.errors());
    }

    @Test
    void countsRecordsUntilThereAreEnoughToCompare() {
        filled(4);
        String few = bench.run("insights").out();
        assertTrue(few.contains("heat: 4 of at least 5 records with both scores so far"), few);
        bench.keep(List.of(heat(30, Duration.ofHours(3), 3)));
        String enough = bench.run("insights").out();
        assertTrue(
                enough.contains(
                        "heat: 5 records, median score before 6, median change -3 points, interval -3 to -3; at least"
                                + " 2 points"),
                enough);
        assertTrue(enough.contains("stress: 1"), enough);
        assertTrue(enough.contains("nprs on "), enough);
    }

    @Test
    void writesTheSameFiguresAsJson() {
        filled(5);
        String json = bench.run("insights", "--json").out();
        for (String field : List.of(
                "\"medianChange\" : -3.0",
                "\"n\" : 5",
                "\"meaningful\" : true",
                "\"needed\" : 5",
                "\"id\" : \"neck-back/left\"",
                "\"measure\" : \"nprs\"",
                "\"score\" : 7.0",
                "\"nearMedian\" : null")) {
            assertTrue(json.contains(field), field + " in " + json);
        }
    }

    @Test
    void sayNothingWhereNothingWasLogged() {
        assertEquals(
                "Nothing was logged in that time.", bench.run("insights").out().strip());
        CommandBench.Said advice = bench.run("advise");
        assertEquals(0, advice.code());
        assertTrue(advice.out().contains("Moist heat") || advice.out().contains("heat"), advice.out());
    }

    @Test
    void advisesIceInTheFirstThreeDaysAfterAStrainAndSaysWhy() {
        bench.keep(pain(Duration.ofHours(20), "overstretch", 5));
        String json = bench.run("advise", "--json").out();
        assertTrue(json.contains("\"remedy\" : \"ice\""), json);
        assertTrue(json.contains("\"id\" : \"fresh-strain\""), json);
        assertTrue(
                json.contains("\"routine\" : \"first-hours\""), "the set for a spasm is for no more than 4: " + json);
        String preferred = bench.run("advise", "--prefer", "heat", "--json").out();
        assertTrue(preferred.contains("\"remedy\" : \"ice\""), preferred);
        assertTrue(preferred.contains("\"id\" : \"preference-waits\""), preferred);
        assertEquals(2, bench.run("advise", "--prefer", "fire").code());
    }

    @Test
    void advisesWhatThePersonChoseInTheWindowUnlessAskedOtherwise() {
        bench.keep(pain(Duration.ofHours(20), "stress", 5));
        bench.change(now -> now.withTicked(RemedyPreference.put(Bundled.CARE.remedies(), "heat", now.ticked())));
        String json = bench.run("advise", "--json").out();
        assertTrue(json.contains("\"remedy\" : \"heat\""), json);
        assertTrue(json.contains("\"id\" : \"preference\""), json);
        assertTrue(bench.run("advise", "--prefer", "ice", "--json").out().contains("\"remedy\" : \"ice\""));
    }

    @Test
    void namesNoExercisesWhileTheyAreHeldBack() {
        bench.keep(pain(Duration.ofHours(2), "fall", 5));
        String json = bench.run("advise", "--json").out();
        assertTrue(json.contains("\"exercisesHeld\" : true"), json);
        assertTrue(json.contains("\"routine\" : null"), json);
        assertTrue(bench.run("advise").out().contains("Exercises wait until"));
    }

    @Test
    void putsTheCardBeforeTheAdviceForASevereScore() {
        bench.keep(pain(Duration.ofHours(100), "stress", 9));
        String said = bench.run("advise").out();
        assertTrue(said.startsWith("Pain of 8 or more: look whether anything on the list fits."), said);
        assertTrue(said.indexOf("may ease it.") > said.indexOf("Does the pain ease at all?"), said);
    }

    @Test
    void namesTheEarliestNextTime() {
        bench.keep(pain(Duration.ofHours(100), "stress", 4));
        bench.keep(List.of(heat(40, Duration.ofMinutes(45), null)));
        String json = bench.run("advise", "--json").out();
        assertTrue(json.contains("\"pace\" : \"too-soon\""), json);
        assertTrue(json.contains("\"earliest\" : \"20"), json);
    }
}
