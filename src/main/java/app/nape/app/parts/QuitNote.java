package app.nape.app.parts;

import app.nape.store.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Left by an agent that was asked to end, so that a window which was only just opening then, and was not told, does not take it for one
 * that crashed and start another. Each has a text of its own, so that no clock decides which came first; the next agent takes it away.
 */
public record QuitNote(Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(QuitNote.class);

    /** Leaves one. To be called while the agent still listens. */
    public void leave() {
        try {
            WholeFile.write(file, UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException problem) {
            LOG.warn("that the agent was asked to end could not be noted: {}", problem.getMessage());
        }
    }

    public void takeAway() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException problem) {
            LOG.warn("an old note could not be taken away: {}", problem.getMessage());
        }
    }

    /** What stands there; empty when there is none. */
    String read() {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException none) {
            return "";
        }
    }
}
