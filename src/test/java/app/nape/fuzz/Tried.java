package app.nape.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One reader under a fuzzer's bytes. Bytes that begin with a zero are edits: which seed, and what to change in it; all others are read
 * as they are.
 */
final class Tried {
    private final Fuzzed reader;
    private final List<byte[]> seeds;

    Tried(Readers which) throws Exception {
        reader = which.make();
        Map<String, byte[]> named = new TreeMap<>(reader.seeds());
        seeds = new ArrayList<>(named.values());
    }

    boolean read(byte[] bytes) throws Exception {
        byte[] text = resolved(bytes);
        return text != null && reader.read(text);
    }

    /** What is read for these bytes; null when they say nothing. */
    byte @Nullable [] resolved(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != 0) {
            return bytes;
        }
        byte[] seed = seeds.get((bytes[1] & 0xff) % seeds.size());
        byte[] changed = JsonEdits.apply(seed, bytes, 2);
        return changed == null ? bytes : changed;
    }

    /** Reads each seed as it is. */
    void readSeeds() throws Exception {
        for (byte[] seed : seeds) {
            reader.read(seed);
        }
    }

    int seeds() {
        return seeds.size();
    }
}
