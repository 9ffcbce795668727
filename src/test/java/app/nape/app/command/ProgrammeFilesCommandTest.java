package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.command.CommandBench.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A therapist makes and signs a programme, and anybody looks at one, on the command line. */
class ProgrammeFilesCommandTest {
    private final Path folder;
    private final Path file;
    private final CommandBench bench;

    ProgrammeFilesCommandTest(@TempDir Path folder) {
        this.folder = folder;
        file = folder.resolve("x.nape-plan");
        bench = new CommandBench(folder.resolve("data"));
    }

    private Said made(String... more) {
        String[] words = {"plan", "new", file.toString(), "--template", "desk-neck", "--from", "2026-12-01"};
        return bench.run(java.util.stream.Stream.of(words, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new));
    }

    @Test
    void makesOneFromATemplateAndSignsIt() throws IOException {
        Said made = made("--name", "A. Sample", "--label", "NP-0398");
        assertEquals(
                "Desk neck: move by day, strengthen three evenings is in " + file + "; sign it with: nape plan sign "
                        + file + "\n",
                made.out());
        assertEquals("", made.err());
        assertEquals(
                "Nobody signed " + file + ", so nothing shows who wrote it.",
                bench.run("plan", "verify", file.toString()).errors().getFirst());
        Said signed = bench.run("plan", "sign", file.toString());
        assertTrue(
                signed.out()
                        .matches("Signed\\. Sender number \\d{4} \\d{4} \\d{4}: print it on the paper that goes with"
                                + " it\\.\n"),
                signed.toString());
        Said verified = bench.run("plan", "verify", file.toString());
        assertEquals(0, verified.code());
        String number = signed.out().replaceAll(".*number (\\d{4} \\d{4} \\d{4}).*\n", "$1");
        assertEquals("Signed, and not changed since. Sender number " + number + "\n", verified.out());
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("data").resolve("sender.json"))));
        assertFalse(Files.readString(file).contains("AGE-SECRET"));
    }

    @Test
    void showsWhatOneSays() {
        made("--name", "A. Sample", "--label", "NP-0398");
        String shown = bench.run("plan", "show", file.toString()).out();
        assertTrue(shown.startsWith("""
            Desk neck: move by day, strengthen three evenings (NP-0398, revision 1)
            From A. Sample
            Nobody signed this programme, so nothing shows who wrote it.
            From 1 December 2026 to 12 January 2027
            Review on 22 December 2026
            Six weeks
              At the desk: 3 times a day, Mon, Tue, Wed, Thu, Fri
                Chin tuck (seated): 8 times, hold 5 seconds
            """), shown);
        assertTrue(shown.contains("    Resisted row: 10 times, hold 1 second, 2 sets, yellow band\n"), shown);
        String json = bench.run("plan", "show", "--json", file.toString()).out();
        assertTrue(json.contains("\"label\" : \"NP-0398\""), json);
        assertTrue(json.contains("\"number\" : null"), json);
    }

    @Test
    void saysWhichExerciseHasNoFigureHere() throws IOException {
        made("--name", "A. Sample");
        Files.writeString(file, Files.readString(file).replace("\"band-row\"", "\"band-row-of-2030\""));
        Said shown = bench.run("plan", "show", file.toString());
        assertTrue(shown.out().contains("""
                Resisted row: 10 times, hold 1 second, 2 sets, yellow band
                  This Nape does not know this exercise: there is no figure for it.
            """.indent(0)), shown.out());
        assertEquals(0, shown.code());
    }

    @ParameterizedTest
    @CsvSource({
        "a.sample@example.org, The label looks like an e-mail address",
        "12.03.1984, The label looks like a date",
        "Anna Sample, The label looks like a name"
    })
    void warnsOfALabelThatTellsWhoItIsAbout(String label, String warning) {
        Said made = made("--name", "A. Sample", "--label", label);
        assertTrue(made.errors().getFirst().startsWith(warning), made.err());
        assertEquals(0, made.code());
    }

    @Test
    void asksOnceWhoWritesIt() {
        Said refused = made();
        assertEquals("Say once who writes it, with --name.\n", refused.err());
        assertEquals(2, refused.code());
        assertFalse(Files.exists(file));
        assertEquals(
                0, made("--name", "A. Sample", "--phone", "+44 20 7946 0000").code());
        assertEquals(
                0,
                bench.run("plan", "new", folder.resolve("y").toString(), "--template", "neck-spasm")
                        .code());
    }

    @Test
    void keepsItsKeysWhenTheCardChanges() throws IOException {
        made("--name", "A. Sample");
        String first = bench.run("plan", "sign", file.toString()).out();
        assertEquals(
                first,
                bench.run("plan", "sign", file.toString(), "--name", "A. B. Sample")
                        .out());
    }

    @Test
    void writesOverNothing() throws IOException {
        Files.writeString(file, "mine");
        Said refused = made("--name", "A. Sample");
        assertEquals(3, refused.code());
        assertEquals(file + " is there already; name a new file.\n", refused.err());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void leavesACardAloneThatItCannotRead() throws IOException {
        made("--name", "A. Sample");
        Path card = folder.resolve("data").resolve("sender.json");
        Files.writeString(card, "{");
        Said refused = bench.run("plan", "sign", file.toString(), "--name", "Another");
        assertEquals(3, refused.code());
        assertTrue(refused.err().contains("cannot be read; it was left as it is"), refused.err());
        assertEquals("{", Files.readString(card));
    }

    @Test
    void refusesWhatIsNoProgramme() throws IOException {
        for (String verb : new String[] {"show", "verify", "sign"}) {
            byte[] before = "not one\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            Files.write(file, before);
            Said refused = bench.run("plan", verb, file.toString());
            assertEquals("This file is not a programme of Nape; nothing was changed.\n", refused.err(), verb);
            assertEquals(3, refused.code(), verb);
            assertArrayEquals(before, Files.readAllBytes(file), verb);
            assertEquals(
                    "There is no file " + folder.resolve("none") + ".\n",
                    bench.run("plan", verb, folder.resolve("none").toString()).err());
            assertEquals(
                    folder + " is a folder; name a file.\n",
                    bench.run("plan", verb, folder.toString()).err());
        }
    }

    @Test
    void namesTheTemplatesThereAre() {
        Said refused = bench.run("plan", "new", file.toString(), "--template", "handstand", "--name", "A. Sample");
        assertEquals(
                "There is no template ‘handstand’; there are desk-neck, neck-spasm, stiff-upper-back, and any"
                        + " programme’s file.\n",
                refused.err());
        assertEquals(3, refused.code());
    }
}
