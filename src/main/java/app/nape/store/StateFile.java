package app.nape.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * One value in one JSON file, open to its owner alone and written whole, so that a crash or a power cut leaves either the old value
 * or the new one.
 *
 * @param <T> what is kept
 */
public final class StateFile<T> {
    private static final Logger LOG = LoggerFactory.getLogger(StateFile.class);

    /** More than the outcomes of many months that could not be written to a full disk. */
    private static final int LARGEST = 1 << 22;

    private final Path file;
    private final Class<T> type;
    private final Predicate<T> usable;

    /** A value of this type, in this file. */
    public StateFile(Path file, Class<T> type) {
        this(file, type, _ -> true);
    }

    /** The same, of values that can be gone on with. */
    public StateFile(Path file, Class<T> type, Predicate<T> usable) {
        this.file = file;
        this.type = type;
        this.usable = usable;
    }

    /**
     * The value; empty when none was kept. One that cannot be read, or not be gone on with, is put aside as {@code .unreadable} and
     * counts as none.
     */
    public Optional<T> read() {
        try {
            T value = type.cast(StateJson.MAPPER.readerFor(type).readValue(WholeFile.read(file, LARGEST)));
            if (usable.test(value)) {
                return Optional.of(value);
            }
            LOG.warn("{} holds what cannot be gone on with and was put aside", file.getFileName());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException | JacksonException | NullPointerException problem) {
            LOG.warn("{} cannot be read and was put aside", file.getFileName());
        }
        putAside();
        return Optional.empty();
    }

    /** Keeps the value. */
    public void write(T value) throws IOException {
        byte[] json;
        try {
            json = StateJson.MAPPER.writerFor(type).writeValueAsBytes(value);
        } catch (JacksonException problem) {
            throw new IOException(file.getFileName() + " cannot be written", problem);
        }
        WholeFile.write(file, json);
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
}
