package app.nape.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which file stood at a path: its device and number there. A sync tool, a file manager or a restoring puts another file in its place,
 * and whoever holds the old one open then writes where nobody will look.
 *
 * @param key device and number, or null where the system tells none; there an open file cannot be moved away either
 */
public record FileMark(Path file, @Nullable Object key) {
    /** What stands there now. */
    public static FileMark of(Path file) {
        return new FileMark(file, key(file));
    }

    /** Whether the same file stands there now. */
    public boolean stands() {
        return key == null || key.equals(key(file));
    }

    /** Whether it stands at that path now. */
    boolean standsAt(Path other) {
        return key != null && Objects.equals(key, key(other));
    }

    private static @Nullable Object key(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException none) {
            return null;
        }
    }
}
