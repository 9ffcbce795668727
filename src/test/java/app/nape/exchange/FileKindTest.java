package app.nape.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileKindTest {
    @TempDir
    Path folder;

    @Test
    void readsInItsFirstBytesWhatAFileSaysThatItIs() throws IOException {
        assertEquals(FileKind.BACKUP, kind("SQLite format 3\0rest"));
        assertEquals(FileKind.ARCHIVE, kind("{\"format\":\"nape-journal\",\"version\":5}"));
        assertEquals(FileKind.ROUTINES, kind("{\n \"schema\" : \"nape-routines/1\""));
        assertEquals(FileKind.SCHEDULE, kind("{\"schema\":\"nape-schedule/12\"}"));
        assertEquals(FileKind.PLAN, kind("{\n\"format\": \"nape-plan\",\n\"version\": 1"));
        assertEquals(FileKind.PROGRESS, kind("{\n\"format\": \"nape-progress\","));
        assertEquals(FileKind.SENDER, kind("{\n\"format\": \"nape-sender\","));
        assertEquals(FileKind.SEALED, kind("age-encryption.org/v1\n-> X25519 "));
    }

    @Test
    void takesEverythingElseForForeign() throws IOException {
        assertEquals(FileKind.FOREIGN, kind(""));
        assertEquals(FileKind.FOREIGN, kind("SQLite format 3"));
        assertEquals(FileKind.FOREIGN, kind("{\"schema\":\"nape-other/1\"}"));
        assertEquals(FileKind.FOREIGN, kind("a letter about nape-journal"));
    }

    @Test
    void refusesWhatIsNoFile() {
        assertThrows(GivenFile.Unfit.class, () -> FileKind.of(folder));
        assertThrows(GivenFile.Unfit.class, () -> FileKind.of(folder.resolve("missing")));
    }

    private FileKind kind(String text) throws IOException {
        return FileKind.of(Files.writeString(folder.resolve("file"), text));
    }
}
