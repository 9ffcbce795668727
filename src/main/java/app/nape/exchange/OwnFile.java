package app.nape.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Writes a file that leaves Nape: whole or not at all, where files have modes for its owner alone, and never in place of what Nape
 * keeps itself.
 *
 * @param kept whether Nape keeps something of its own at a path
 */
public record OwnFile(Predicate<Path> kept) {
    /** For whoever keeps nothing. */
    public static final OwnFile ANYWHERE = new OwnFile(_ -> false);

    /** Nape keeps something of its own there, so nothing was written. */
    public static final class Kept extends IOException {
        private static final long serialVersionUID = 1L;

        private Kept(Path file) {
            super("kept: " + file);
        }
    }

    /**
     * Puts the bytes in place of what stood there.
     *
     * @throws Kept when Nape keeps something of its own there
     */
    public void write(Path file, byte[] bytes) throws IOException {
        if (kept.test(file)) {
            throw new Kept(file);
        }
        GivenFile.checkTarget(file);
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
