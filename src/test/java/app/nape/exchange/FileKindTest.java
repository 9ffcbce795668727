package app.nape.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
        assertEquals(FileKind.SEALED, kind("-----BEGIN AGE ENCRYPTED FILE-----\n"));
        assertEquals(FileKind.WORKBOOK, kind("PK\003\004, packed"));
        assertEquals(FileKind.WORKBOOK, FileKind.of(bytes(0xD0, 0xCF, 0x11, 0xE0, ',')));
    }

    @Test
    void takesEverythingElseForForeign() throws IOException {
        assertEquals(FileKind.FOREIGN, kind(""));
        assertEquals(FileKind.FOREIGN, kind("SQLite format 3"));
        assertEquals(FileKind.FOREIGN, kind("{\"schema\":\"nape-other/1\"}"));
        assertEquals(FileKind.FOREIGN, kind("a letter about nape-journal"));
        assertEquals(FileKind.TABLE, kind("x".repeat(4095) + ","), "it looks at the first 4096 signs");
        assertEquals(FileKind.FOREIGN, kind("x".repeat(4096) + ","), "and at no more");
    }

    @Test
    void takesTextWithSomethingBetweenTwoCellsForATableInWhateverEncoding() throws IOException {
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.ISO_8859_1,
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE)) {
            String mark =
                    Set.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_8).contains(charset) ? "\uFEFF" : "";
            Path file = Files.write(folder.resolve("file"), (mark + "Datum;Stärke\n3.10.;7\n").getBytes(charset));
            assertEquals(FileKind.TABLE, FileKind.of(file), charset.name());
        }
        assertEquals(FileKind.FOREIGN, kind("<xml>a,b</xml>"));
        assertEquals(FileKind.FOREIGN, kind("[1,2]"));
        assertEquals(FileKind.FOREIGN, kind("{a, b}"));
        assertEquals(FileKind.TABLE, kind("Day of it\tHow bad\r\n3.10.\t7\r\n"));
        assertEquals(FileKind.TABLE, kind(" 3.10.|7\n"));
        assertEquals(FileKind.FOREIGN, kind("%PDF-1.7, binary"));
        assertEquals(FileKind.FOREIGN, kind("a,\0b"));
        assertEquals(FileKind.FOREIGN, kind("two words"));
    }

    @Test
    void refusesWhatIsNoFile() {
        assertThrows(GivenFile.Unfit.class, () -> FileKind.of(folder));
        assertThrows(GivenFile.Unfit.class, () -> FileKind.of(folder.resolve("missing")));
    }

    private static InputStream bytes(int... all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int each : all) {
            out.write(each);
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    private FileKind kind(String text) throws IOException {
        return FileKind.of(Files.writeString(folder.resolve("file"), text));
    }
}
