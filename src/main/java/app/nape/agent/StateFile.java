package app.nape.agent;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * One value in one JSON file, open to its owner alone and written whole: beside it first, then moved over it, so that a crash
 * or a power cut leaves either the old value or the new one.
 *
 * @param <T> what is kept
 */
public final class StateFile<T> {
    private static final Logger LOG = LoggerFactory.getLogger(StateFile.class);

    private final Path file;
    private final Class<T> type;

    /** A value of this type, in this file. */
    public StateFile(Path file, Class<T> type) {
        this.file = file;
        this.type = type;
    }

    /** The value; empty when none was kept. One that cannot be read is put aside as {@code .unreadable} and counts as none. */
    public Optional<T> read() {
        try {
            return Optional.of(type.cast(StateJson.MAPPER.readerFor(type).readValue(Files.readAllBytes(file))));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException | JacksonException | NullPointerException problem) {
            LOG.warn("{} cannot be read and was put aside", file.getFileName());
            putAside();
            return Optional.empty();
        }
    }

    /** Keeps the value. */
    public void write(T value) throws IOException {
        byte[] json;
        try {
            json = StateJson.MAPPER.writerFor(type).writeValueAsBytes(value);
        } catch (JacksonException problem) {
            throw new IOException(file.getFileName() + " cannot be written", problem);
        }
        Path beside = file.resolveSibling(file.getFileName() + ".tmp");
        Files.deleteIfExists(beside);
        Files.createFile(beside, ownerOnly());
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(json);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            // Else a power cut could leave the new name with nothing behind it.
            channel.force(true);
        }
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException here) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Forgets the value. */
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private void putAside() {
        try {
            Files.move(
                    file, file.resolveSibling(file.getFileName() + ".unreadable"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            LOG.warn("{} cannot be put aside", file.getFileName());
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
