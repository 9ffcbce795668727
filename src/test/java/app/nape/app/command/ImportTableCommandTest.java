package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of other diaries, imported by the command line. */
class ImportTableCommandTest {
    private static final String TABLE = "Date,Time,Pain,Mood\n2026-10-03,02:40,7,low\n2026-10-04,21:00,4,\n";

    private final Path folder;
    private final CommandBench bench;

    ImportTableCommandTest(@TempDir Path folder) {
        this.folder = folder;
        bench = new CommandBench(folder.resolve("data"));
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("diary.csv"), text).toString();
    }

    @Test
    void saysWhatItTakesForWhatAndChangesNothingOnTrial() throws IOException {
        CommandBench.Said said = bench.run("import", file(TABLE), "--dry-run");
        assertEquals(0, said.code(), said.err());
        assertEquals("""
            A table of an unknown diary: encoding UTF-8, separator “,”, dates year first, or with the month in words.
              Date → date
              Time → time
              Pain → score
              Mood → kept in the note
              2026-10-03 02:40  pain  neck-muscle  “Mood: low”
              2026-10-03 02:40  reading  7/10
              2026-10-04 21:00  pain  neck-muscle
              2026-10-04 21:00  reading  4/10
            Scores are taken as 0 to 10: the table does not say it, and its highest score fits.
            Where no place is named: Neck muscle in general.
            2 pains, from 3 Oct 2026 to 4 Oct 2026.
            Nothing was imported: this was a trial.
            """.lines().toList(), said.out().lines().toList());
        assertTrue(bench.entries().isEmpty());
    }

    @Test
    void addsARowOnceHoweverOftenItIsImportedAndTakesAllBackInOneStep() throws IOException {
        String file = file(TABLE);
        assertTrue(bench.run("import", file)
                .out()
                .endsWith("4 entries added, 0 there already, 0 there otherwise and kept as they are.\n"));
        assertTrue(bench.run("import", file)
                .out()
                .endsWith("0 entries added, 4 there already, 0 there otherwise and kept as they are.\n"));
        assertEquals(4, bench.entries().size());
        assertEquals(
                "Undone: 4 entries that had been added in one step, as an import does: pain 2, reading 2\n",
                bench.run("log", "undo").out());
        assertTrue(bench.entries().isEmpty());
    }

    @Test
    void asksForWhatOnlyAPersonKnows() throws IOException {
        CommandBench.Said order = bench.run("import", file("Date,Pain\n03/04/2026,7\n"));
        assertEquals(2, order.code());
        assertEquals(
                "Dates such as 03/04/2026 can be read in two ways: day first or month first. Say --dates dmy or"
                        + " --dates mdy.",
                order.errors().getFirst());
        CommandBench.Said scale = bench.run("import", file("Date,Pain\n2026-04-03,2\n"));
        assertEquals(2, scale.code());
        assertTrue(bench.entries().isEmpty());
        assertEquals(
                0,
                bench.run("import", file("Date,Pain\n03/04/2026,2\n"), "--dates", "dmy", "--scale", "three")
                        .code());
        assertEquals(2, bench.entries().size());
    }

    @Test
    void refusesAColumnAFieldAndAScaleThatAreNotThere() throws IOException {
        String file = file(TABLE);
        List<List<String>> wrong = List.of(
                List.of("--map", "Moon=note"),
                List.of("--map", "Mood=moon"),
                List.of("--map", "Mood"),
                List.of("--scale", "twelve"),
                List.of("--dates", "ydm"),
                List.of("--site", "knee"),
                List.of("--side", "up"));
        for (List<String> each : wrong) {
            CommandBench.Said said = bench.run("import", file, each.get(0), each.get(1));
            assertTrue(said.code() == 2 || said.code() == 3, each + " " + said.code());
            assertTrue(said.errors().getFirst().endsWith(".") || said.errors().size() == 2, said.err());
        }
        assertTrue(bench.entries().isEmpty());
    }

    @Test
    void saysOfAForeignFileThatItIsNoArchiveAndOfItsOwnWhichCommandTakesIt() throws IOException {
        assertEquals(
                List.of("This file is not a Nape archive; nothing was imported."),
                bench.run("import", file("{\"some\": \"json\"}")).errors());
        assertEquals(
                List.of("This file is not a Nape archive; nothing was imported."),
                bench.run("import", file("")).errors());
        assertEquals(
                List.of("This file holds no table of a pain diary: no line names a date and a pain. Nothing was"
                        + " imported. If one does, say so with --map COLUMN=date and --map COLUMN=score."),
                bench.run("import", file("a,b\n1,2\n")).errors());
        String schedule = file("{\"schema\": \"nape-schedule/1\"}");
        assertEquals(
                List.of(schedule + " is a schedule; nape schedule set takes it."),
                bench.run("import", schedule).errors());
    }

    @Test
    void saysOfASpreadsheetsOwnFileHowToTakeTheTableOutOfIt() throws IOException {
        Path sheet = Files.write(folder.resolve("diary.xlsx"), new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});
        assertEquals(
                List.of("This file is a spreadsheet’s own. Save the sheet as CSV there, and import that; nothing was"
                        + " imported."),
                bench.run("import", sheet.toString()).errors());
    }

    @Test
    void takesATableThatOnlyItsOwnerCanName() throws IOException {
        String file = file("Wann,Aua\n2026-10-03,7\n");
        assertEquals(3, bench.run("import", file).code());
        assertEquals(
                0,
                bench.run("import", file, "--map", "Wann=date", "--map", "Aua=score")
                        .code());
        assertEquals(2, bench.entries().size());
    }

    @Test
    void triesAnArchiveOutToo() throws IOException {
        bench.run("log", "pain", "--score", "3", "--site", "neck-back");
        Path archive = folder.resolve("all.json");
        bench.run("report", "json", "--out", archive.toString());
        CommandBench other = new CommandBench(folder.resolve("other"));
        CommandBench.Said said = other.run("import", archive.toString(), "--dry-run");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().startsWith("2 entries added"), said.out());
        assertTrue(other.entries().isEmpty());
    }
}
