package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.nape.care.BodySide;
import app.nape.care.EditDraft;
import app.nape.care.Nprs;
import app.nape.care.PainDraft;
import app.nape.care.PainFields;
import app.nape.care.PainSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Half-written entries as they lay on the disk before they shared a record: an update must not lose one. */
class DraftJsonTest {
    private static final PainFields SAID = PainFields.of(
            List.of(new PainSite("neck-back", BodySide.LEFT), new PainSite("c-spine", null)),
            List.of("stress"),
            List.of("tight"),
            List.of(),
            "could not tu");

    @TempDir
    private Path folder;

    @Test
    void readsAHalfWrittenEntryOfAnOlderNape() throws IOException {
        PainDraft half = new PainDraft(
                new UUID(0, 1), new UUID(0, 2), Instant.parse("2026-03-10T12:00:00Z"), SAID, new Nprs(7), null);
        assertEquals(Optional.of(half), file("""
            {"episodeId":"00000000-0000-0000-0000-000000000001",\
            "readingId":"00000000-0000-0000-0000-000000000002","begun":"2026-03-10T12:00:00Z",\
            "sites":[{"siteId":"neck-back","side":"LEFT"},{"siteId":"c-spine"}],"score":{"score":7},\
            "triggers":["stress"],"symptoms":["tight"],"qualities":[],"note":"could not tu"}\
            """, PainDraft.class).read());
        assertEquals(Optional.of(half), again(half, PainDraft.class));
    }

    @Test
    void readsAHalfMadeChangeOfAnOlderNape() throws IOException {
        EditDraft half = new EditDraft(
                new UUID(0, 1), Instant.parse("2026-03-10T12:00:00Z"), SAID, null, null, null, new Nprs(3), null);
        assertEquals(Optional.of(half), file("""
            {"entry":"00000000-0000-0000-0000-000000000001","begun":"2026-03-10T12:00:00Z",\
            "sites":[{"siteId":"neck-back","side":"LEFT"},{"siteId":"c-spine"}],"triggers":["stress"],\
            "symptoms":["tight"],"qualities":[],"first":{"score":3},"note":"could not tu"}\
            """, EditDraft.class).read());
        assertEquals(Optional.of(half), again(half, EditDraft.class));
    }

    private <T> StateFile<T> file(String json, Class<T> type) throws IOException {
        Path at = folder.resolve("draft.json");
        Files.writeString(at, json);
        return new StateFile<>(at, type);
    }

    private <T> Optional<T> again(T value, Class<T> type) throws IOException {
        StateFile<T> kept = new StateFile<>(folder.resolve("again.json"), type);
        kept.write(value);
        assertFalse(Files.readString(folder.resolve("again.json")).contains("fields"), "side by side, as before");
        return kept.read();
    }
}
