package app.nape.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a disk has no room left, in whatever words the system says so. */
public final class DiskRoom {
    /** Less does not hold what SQLite needs beside a file to open it, in bytes. */
    private static final long LEAST = 64 * 1024;

    private DiskRoom() {}

    /** Whether this went wrong with a file because the disk it lies on, or would lie on, is full. */
    public static boolean lacks(Path file, IOException problem) {
        String said = String.valueOf(problem.getMessage());
        return said.contains("No space left") || said.contains("quota exceeded") || lacks(file);
    }

    /** Whether the disk that a file lies on, or would lie on, is full. */
    static boolean lacks(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            return folder != null && Files.getFileStore(folder).getUsableSpace() < LEAST;
        } catch (IOException unknown) {
            return false;
        }
    }
}
