package app.nape.store;

import app.nape.json.QuickRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
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

    private final Path file;
    private final Class<T> type;
    private final Predicate<T> usable;
    private final Function<byte[], Optional<T>> quick;

    /** A value of this type, in this file. */
    public StateFile(Path file, Class<T> type) {
        this(file, type, _ -> true);
    }

    /** The same, of values that can be gone on with. */
    public StateFile(Path file, Class<T> type, Predicate<T> usable) {
        this(file, type, usable, _ -> Optional.empty());
    }

    private StateFile(Path file, Class<T> type, Predicate<T> usable, Function<byte[], Optional<T>> quick) {
        this.file = file;
        this.type = type;
        this.usable = usable;
        this.quick = quick;
    }

    /** A record of texts, numbers and truths, which is read before the first frame and so, where that can be done, without a mapper. */
    public static <R extends Record> StateFile<R> plain(Path file, Class<R> type) {
        return new StateFile<>(file, type, _ -> true, json -> quick(json, type));
    }

    private static <R extends Record> Optional<R> quick(byte[] json, Class<R> type) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            return parser.nextToken() == JsonToken.START_OBJECT
                    ? QuickRecords.readWhole(parser, type).filter(_ -> parser.nextToken() == null)
                    : Optional.empty();
        } catch (JacksonException unclear) {
            return Optional.empty();
        }
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
