package app.nape.app.paths;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/** A log file for its owner's eyes, made with the first line; when it is full the one before it goes. */
public final class PrivateLog extends Handler {
    private static final long MOST_BYTES = 512 * 1024L;

    private final Path file;

    /** On a full disk there is no line more; a trace on the terminal instead would help nobody. */
    private static final class Quiet extends ErrorManager {
        @Override
        public synchronized void error(@Nullable String message, @Nullable Exception problem, int code) {
            // Whoever could not write anything else has said so.
        }
    }

    public PrivateLog(Path file) {
        this.file = file;
        setFormatter(new LogLine());
        setErrorManager(new Quiet());
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        try {
            rotate();
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                out.write(getFormatter().format(record).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException problem) {
            reportError(null, problem, ErrorManager.WRITE_FAILURE);
        }
    }

    @Override
    public void flush() {
        // Each line is written when it comes.
    }

    @Override
    public void close() {
        // No file is held open.
    }

    private void rotate() throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        } else if (Files.size(file) > MOST_BYTES) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            rotate();
        }
    }
}
