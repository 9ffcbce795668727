package app.nape.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Writes a private file whole: beside it first and down to the disk, then moved over it, and the folder's new name for it down to the
 * disk, too. A crash, a full disk or a power cut leaves the old or the new, never a part.
 */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Puts the bytes in place of what stood there; they are on the disk when it returns.
     *
     * @throws IOException when they could not be written; then what stood there still stands, unless the last step failed
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, bytes, WholeFileSteps.REAL);
    }

    /**
     * The bytes of a file of ours. A pipe, on which a reader would wait for ever, a device and what is larger than anything that is
     * written here are refused.
     *
     * @param most the largest, in bytes
     * @throws NoSuchFileException when there is none
     */
    public static byte[] read(Path file, int most) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException(file.getFileName() + " is no plain file.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new IOException(file.getFileName() + " is larger than " + most + " bytes.");
            }
            return bytes;
        }
    }

    static void write(Path file, byte[] bytes, WholeFileSteps steps) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        PrivateFiles.folder(folder);
        Path beside = beside(file);
        Files.deleteIfExists(beside);
        try {
            PrivateFiles.file(beside);
            steps.fill(beside, bytes);
            steps.move(beside, file);
        } catch (IOException | RuntimeException problem) {
            Files.deleteIfExists(beside);
            throw problem;
        }
        steps.settle(folder);
    }

    /** Where it is written first. A process that is killed meanwhile leaves it there. */
    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".tmp");
    }
}
