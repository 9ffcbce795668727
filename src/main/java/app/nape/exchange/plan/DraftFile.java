package app.nape.exchange.plan;

import app.nape.care.plan.OutOfBounds;
import app.nape.care.practice.KeptDraft;
import app.nape.exchange.GivenFile;
import app.nape.exchange.OwnFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Where the programme that a therapist is writing is kept, for its owner alone, so that it outlives the window and a crash. */
public record DraftFile(Path file) {
    private static final int MOST = 4 << 20;

    /** What is half written; empty when nothing is. One that cannot be read is put aside as {@code .unreadable} and counts as none. */
    public Optional<KeptDraft> read() {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(DraftJson.read(GivenFile.read(file, MOST)));
        } catch (GivenFile.Unfit | PlanRefused unreadable) {
            putAside();
            return Optional.empty();
        }
    }

    /** Keeps it in place of what was kept. */
    public void write(KeptDraft draft) throws IOException {
        byte[] bytes;
        try {
            bytes = DraftJson.bytes(draft);
        } catch (OutOfBounds beyond) {
            throw new IOException(beyond.getMessage(), beyond);
        }
        OwnFile.ANYWHERE.write(file, bytes);
    }

    /** Forgets it. */
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private void putAside() {
        try {
            Files.move(
                    file, file.resolveSibling(file.getFileName() + ".unreadable"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stays) {
            // It is looked at again the next time, and found as it is.
        }
    }
}
