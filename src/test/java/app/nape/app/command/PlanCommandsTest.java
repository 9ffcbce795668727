package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.command.CommandBench.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is planned on the command line, without an agent. */
class PlanCommandsTest {
    @TempDir
    Path folder;

    private Said run(String... words) {
        return new CommandBench(folder.resolve("data")).run(words);
    }

    private void refuses(int code, String sentence, String... words) {
        Said said = run(words);
        assertEquals(sentence, said.errors().getFirst());
        assertEquals(code, said.code());
        assertEquals("No pause is planned.\n", run("pause").out());
    }

    @Test
    void plansAPauseListsItAndTakesItBack() {
        assertEquals(
                "No reminders tomorrow, 14:00–15:00\n",
                run("pause", "--from", "14:00", "--to", "15:00", "--on", "tomorrow")
                        .out());
        assertEquals(
                0,
                run("pause", "--from", "23:00", "--to", "24:00", "--on", "tomorrow")
                        .code());
        assertEquals(
                "1  tomorrow, 14:00–15:00\n2  tomorrow, 23:00–00:00\n",
                run("pause").out());
        assertTrue(
                run("pause", "--json").out().contains("\"from\" : \"14:00:00\""),
                run("pause", "--json").out());
        assertEquals(
                "There is no planned pause ‘3’; there are 2.",
                run("pause", "back", "3").errors().getFirst());
        assertEquals(
                "Cancelled: tomorrow, 14:00–15:00\n", run("pause", "back", "1").out());
        assertEquals(
                "Cancelled: tomorrow, 23:00–00:00\n",
                run("pause", "back", "all").out());
        assertEquals("No pause is planned.\n", run("pause").out());
        assertEquals(3, run("pause", "back", "1").code());
    }

    @Test
    void refusesWhatCannotBeInOneSentence() {
        refuses(2, "Say both --from and --to, for example --from 14:00 --to 15:00.", "pause", "--from", "14:00");
        refuses(2, "‘2pm’ is not a time of day; write it like 14:30.", "pause", "--from", "2pm", "--to", "15:00");
        refuses(
                2,
                "‘monday’ is not a day; write today, tomorrow or a date like 2026-11-30.",
                "pause",
                "--from",
                "14:00",
                "--to",
                "15:00",
                "--on",
                "monday");
        refuses(
                3,
                "A planned pause lasts 12 hours at most; from 15:00 to 14:00 is longer.",
                "pause",
                "--from",
                "15:00",
                "--to",
                "14:00",
                "--on",
                "tomorrow");
        refuses(
                3,
                "The time from 14:00 to 15:00 is over already.",
                "pause",
                "--from",
                "14:00",
                "--to",
                "15:00",
                "--on",
                "2020-02-02");
    }

    @Test
    void choosesACalendarOnlyWhenItCanBeRead() throws IOException {
        Path file = folder.resolve("work.ics");
        assertEquals(
                List.of("The calendar is not where it was, so it holds no breaks."),
                run("calendar", "set", file.toString()).errors());
        Files.writeString(file, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Dentist\nEND:VEVENT\nEND:VCALENDAR\n");
        assertEquals(
                "Calendar: " + file + "\nBusy times in the next 7 days: 0\n",
                run("calendar", "set", file.toString()).out());
        assertTrue(run("calendar", "show", "--json").out().contains("work.ics"));
        Files.writeString(file, "half");
        assertEquals(3, run("calendar", "set", file.toString()).code());
        assertEquals(
                "Calendar: " + file + "\nA file is not a whole iCalendar file, so the calendar holds no breaks.\n",
                run("calendar").out());
        assertEquals("No calendar is used.\n", run("calendar", "off").out());
    }

    @Test
    void namesProgramsAndForgetsThem() {
        assertEquals("No program is named.\n", run("programs").out());
        assertEquals(
                "Impress: never interrupted\n",
                run("programs", "never", "Impress").out());
        assertEquals("okular: counts as use\n", run("programs", "use", "okular").out());
        assertEquals(
                "impress: counts as use\n", run("programs", "use", "impress").out());
        assertEquals(
                "impress: counts as use\nokular: counts as use\n",
                run("programs", "list").out());
        assertEquals(
                "Write the name of a program.",
                run("programs", "use", " ").errors().getFirst());
        assertEquals(
                "No longer named: OKULAR\n", run("programs", "remove", "OKULAR").out());
        assertEquals(3, run("programs", "remove", "OKULAR").code());
        assertEquals(5, run("programs", "open").code());
    }
}
