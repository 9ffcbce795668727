package app.nape.agent;

import app.nape.fuzz.Fuzzed;
import app.nape.fuzz.Sound;
import app.nape.store.StateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A file in which something is remembered from one life of a process to the next.
 *
 * @param <T> what is kept
 */
public abstract class StateFuzz<T> implements Fuzzed {
    private final Class<T> type;
    private final Path path;

    /** In a folder of its own. */
    protected StateFuzz(Class<T> type) throws IOException {
        this.type = type;
        path = Files.createTempDirectory("state").resolve("state.json");
    }

    @Override
    public final boolean read(byte[] input) throws Exception {
        Files.write(path, input);
        Optional<T> value = file(path).read();
        if (value.isPresent()) {
            goOn(Sound.whole(value.get()));
        }
        return value.isPresent();
    }

    /** The file, as the program reads it. */
    protected StateFile<T> file(Path at) {
        return new StateFile<>(at, type);
    }

    /** What the next life does with it. */
    protected abstract void goOn(T value) throws Exception;

    /** What is kept, by name. */
    protected abstract Map<String, T> kept() throws Exception;

    @Override
    public final Map<String, byte[]> seeds() throws Exception {
        Map<String, byte[]> seeds = new java.util.HashMap<>();
        for (Map.Entry<String, T> each : kept().entrySet()) {
            new StateFile<>(path, type).write(each.getValue());
            seeds.put(each.getKey(), Files.readAllBytes(path));
        }
        return seeds;
    }
}
