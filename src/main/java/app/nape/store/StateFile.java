package app.nape.store;

import app.nape.json.QuickRecords;
import app.nape.json.QuickWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;

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

    private static final JsonFactory JSON = new JsonFactory();

    private final Path file;
    private final Class<T> type;
    private final Predicate<T> usable;
    private final Function<byte[], Optional<T>> quick;
    private final Function<T, Optional<byte[]>> written;

    /** A value of this type, in this file. */
    public StateFile(Path file, Class<T> type) {
        this(file, type, _ -> true);
    }

    /** The same, of values that can be gone on with. */
    public StateFile(Path file, Class<T> type, Predicate<T> usable) {
        this(file, type, usable, _ -> Optional.empty(), _ -> Optional.empty());
    }

    private StateFile(
            Path file,
            Class<T> type,
            Predicate<T> usable,
            Function<byte[], Optional<T>> quick,
            Function<T, Optional<byte[]>> written) {
        this.file = file;
        this.type = type;
        this.usable = usable;
        this.quick = quick;
        this.written = written;
    }

    /** A record of texts, numbers, times and truths, or of such: read and written without a mapper, as far as that can be. */
    public static <R extends Record> StateFile<R> plain(Path file, Class<R> type) {
        return plain(file, type, _ -> true);
    }

    /** The same, of values that can be gone on with. */
    public static <R extends Record> StateFile<R> plain(Path file, Class<R> type, Predicate<R> usable) {
        return new StateFile<>(
                file,
                type,
                usable,
                json -> QuickRecords.document(
                        JSON, json, parser -> QuickRecords.read(parser, type, BreakStateJson.QUICK)),
                value -> QuickWriter.bytes(JSON, value, type, List.of(), BreakStateJson.QUICK));
    }

    /**
     * The value; empty when none was kept. One that cannot be read, or not be gone on with, is put aside as {@code .unreadable} and
     * counts as none.
     */
    public Optional<T> read() {
        try {
            // The bytes first: where there are none, no mapper is made.
            byte[] json = WholeFile.read(file, LARGEST);
            T value = quick.apply(json)
                    .orElseGet(() -> type.cast(StateJson.MAPPER.readerFor(type).readValue(json)));
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
            json = written.apply(value)
                    .orElseGet(() -> StateJson.MAPPER.writerFor(type).writeValueAsBytes(value));
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
