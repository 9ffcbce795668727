package app.nape.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What Jazzer starts; its argument is the reader's word, or {@code all}: then the first byte chooses one. See .ci/fuzz. */
public final class FuzzReader {
    private static final Logger QUIET = Logger.getLogger("app.nape");
    private static final List<Tried> TRIED = new ArrayList<>();
    /** Bytes of heap that are left to the readers. */
    private static final long HEAP = 64L << 20;
    /** What takes up the rest. */
    private static final List<byte[]> BALLAST = new ArrayList<>();

    private FuzzReader() {}

    /** Called once. */
    public static void fuzzerInitialize(String[] words) throws Exception {
        // Each refusal that is put aside would be a line of a log.
        QUIET.setLevel(Level.OFF);
        for (Readers each : Readers.values()) {
            if (each.word().equals(words[0]) || words[0].equals("all")) {
                TRIED.add(new Tried(each));
            }
        }
        if (TRIED.isEmpty()) {
            throw new IllegalArgumentException("There is no reader " + words[0] + ".");
        }
        // What a first reading costs, with a busy machine beside it more than an input may, is no input's fault.
        for (Tried each : TRIED) {
            each.readSeeds();
        }
        System.gc();
        Runtime heap = Runtime.getRuntime();
        while (heap.maxMemory() - heap.totalMemory() + heap.freeMemory() > HEAP) {
            BALLAST.add(new byte[1 << 20]);
        }
        System.err.println("MB of heap that are filled: " + BALLAST.size());
    }

    /** Called again and again. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        byte[] bytes = input;
        Tried tried = TRIED.getFirst();
        if (TRIED.size() > 1) {
            if (input.length == 0) {
                return;
            }
            tried = TRIED.get((input[0] & 0xff) % TRIED.size());
            bytes = Arrays.copyOfRange(input, 1, input.length);
        }
        try {
            tried.read(bytes);
        } catch (Exception | Error problem) {
            byte[] text = tried.resolved(bytes);
            System.err.println(
                    "It was read as: " + (text == null ? "nothing" : new String(text, StandardCharsets.UTF_8)));
            throw problem;
        }
    }
}
