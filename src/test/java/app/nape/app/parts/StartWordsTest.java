package app.nape.app.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.nape.app.parts.StartWords.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StartWordsTest {
    @Test
    void opensTheWindowWithoutWords() throws StartWords.ValueMissing {
        assertEquals(new StartWords(null, null, Kind.WINDOW, false, List.of()), StartWords.read());
        assertEquals(Kind.AGENT, StartWords.read("--background").kind());
    }

    @Test
    void worksOnTheFolderItWasToldWhetherItStandsBeforeOrAfterTheCommand() throws StartWords.ValueMissing {
        StartWords wanted = new StartWords(
                Path.of("/tmp/own"), Locale.GERMAN, Kind.COMMAND, false, List.of("demo", "--years", "5"));
        assertEquals(wanted, StartWords.read("--data-dir", "/tmp/own", "--lang=de", "demo", "--years", "5"));
        assertEquals(wanted, StartWords.read("demo", "--years", "5", "--data-dir", "/tmp/own", "--lang", "de"));
        assertEquals(wanted, StartWords.read("demo", "--data-dir=/tmp/own", "--years", "5", "--lang=de"));
    }

    @Test
    void leavesEverythingElseOfACommandToTheCommand() throws StartWords.ValueMissing {
        assertEquals(
                List.of("log", "pain", "--background", "--note", "x"),
                StartWords.read("log", "pain", "--background", "--note", "x").command());
        StartWords after = StartWords.read("exercises", "--", "--data-dir", "x");
        assertEquals(List.of("exercises", "--", "--data-dir", "x"), after.command());
        assertNull(after.own());
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThrows(StartWords.ValueMissing.class, () -> StartWords.read("demo", "--data-dir"));
        assertThrows(StartWords.ValueMissing.class, () -> StartWords.read("--data-dir", ""));
    }
}
