package app.nape.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;

/** Starts the agent with the session by one file in a folder that the desktop reads; the file is written whole. */
public final class FileAutostart implements Autostart {
    private final Path file;
    private final String content;
    private final Predicate<String> off;

    /**
     * An entry that is not written yet.
     *
     * @param file where the desktop looks for it
     * @param content what it says
     * @param off whether a line of it, set there by the desktop itself, switches it off
     */
    public FileAutostart(Path file, String content, Predicate<String> off) {
        this.file = file;
        this.content = content;
        this.off = off;
    }

    @Override
    public boolean enabled() throws IOException {
        return Files.isRegularFile(file)
                && Files.readAllLines(file, StandardCharsets.UTF_8).stream().noneMatch(off);
    }

    @Override
    public void enable() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " lies in no folder");
        }
        Files.createDirectories(folder);
        Path whole = Files.createTempFile(folder, String.valueOf(file.getFileName()), null);
        try {
            Files.writeString(whole, content);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    @Override
    public void disable() throws IOException {
        Files.deleteIfExists(file);
    }
}
