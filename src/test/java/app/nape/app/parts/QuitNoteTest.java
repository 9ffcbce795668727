package app.nape.app.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuitNoteTest {
    @TempDir
    Path folder;

    @Test
    void isAnotherEachTimeSoThatNoClockDecidesWhichCameFirst() {
        QuitNote note = new QuitNote(folder.resolve("quit"));
        assertEquals("", note.read(), "nobody has asked an agent to end");
        note.leave();
        String first = note.read();
        assertNotEquals("", first);
        assertEquals(first, note.read(), "reading takes nothing away");
        note.leave();
        assertNotEquals(first, note.read());
    }

    @Test
    void isTakenAwayByTheNextAgentAlsoWhereThereIsNone() {
        QuitNote note = new QuitNote(folder.resolve("quit"));
        note.takeAway();
        note.leave();
        note.takeAway();
        assertEquals("", note.read());
        assertFalse(Files.exists(note.file()));
    }

    @Test
    void keepsNobodyFromEndingWhereItCannotBeWritten() throws IOException {
        Path folderInItsPlace = Files.createDirectories(folder.resolve("quit/full"));
        QuitNote note = new QuitNote(folder.resolve("quit"));
        note.leave();
        note.takeAway();
        assertEquals("", note.read());
        assertEquals(true, Files.exists(folderInItsPlace));
    }
}
