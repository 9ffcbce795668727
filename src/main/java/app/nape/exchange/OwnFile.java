package app.nape.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Writes a file that leaves Nape: whole or not at all, and where files have modes for its owner alone. */
public final class OwnFile {
    private OwnFile() {}

    /** Puts the bytes in place of what stood there. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        // A temporary file is its owner's alone from the first byte on.
        Path beside = Files.createTempFile(folder, ".nape-", ".tmp");
        try {
            Files.write(beside, bytes);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
