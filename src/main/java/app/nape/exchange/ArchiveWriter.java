package app.nape.exchange;

import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import app.nape.settings.OwnStretches;
import java.io.OutputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes an archive entry by entry, so that a long log needs no more memory than a short one. Whole once it is closed. */
public final class ArchiveWriter implements AutoCloseable {
    private final JsonGenerator json;
    private final EntryWriter writer;

    /**
     * Writes what stands before the entries. The stream stays open when this is closed.
     *
     * @param contents whose entries are written first
     * @param written when the archive is written
     */
    public ArchiveWriter(JsonArchive.Contents contents, Instant written, OutputStream out) {
        json = JsonArchive.JSON.createGenerator(new KeptOpen(out));
        writer = new EntryWriter(json);
        json.writeStartObject();
        json.writeStringProperty("format", JsonArchive.FORMAT);
        json.writeNumberProperty("version", JsonArchive.VERSION);
        json.writeStringProperty("written", written.toString());
        if (!contents.stretches().equals(OwnStretches.NOTHING)) {
            json.writeName("stretches");
            OwnStretchesJson.write(contents.stretches(), json);
        }
        if (!contents.hours().isEmpty()) {
            json.writeName("hours");
            HoursJson.write(contents.hours(), json);
        }
        if (!contents.positions().isEmpty()) {
            json.writeName("positions");
            PositionsJson.write(contents.positions(), json);
        }
        if (!contents.programmes().isEmpty()) {
            json.writeName("programmes");
            ProgrammesJson.write(contents.programmes(), json);
        }
        if (!contents.card().isEmpty()) {
            json.writeName("card");
            writer.card(contents.card());
        }
        json.writeName("entries");
        json.writeStartArray();
        contents.entries().forEach(entry -> entry(entry, contents.written().get(entry.id())));
    }

    /** Writes one more entry; {@code written} is null where it is not known. */
    public void entry(JournalEntry entry, @Nullable Written written) {
        json.writeRaw('\n');
        writer.write(entry, written);
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
