package app.nape.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Lays out what a fuzzer begins from: the kept corpus, what the program itself writes, and the first edits of that. */
final class SeedFolders {
    /** The kept corpus: a folder for each reader. */
    static final Path CORPUS = Path.of("src/test/resources/app/nape/fuzz");

    private static final int LARGEST = 16 * 1024;
    private static final int EDITS = 40;

    private SeedFolders() {}

    /** Into the folder named first, one folder for each reader, or for the readers named behind it. */
    public static void main(String[] words) throws Exception {
        List<String> wanted = Arrays.asList(words).subList(1, words.length);
        for (Readers each : Readers.values()) {
            if (wanted.isEmpty() || wanted.contains(each.word())) {
                lay(each, Path.of(words[0]));
            }
        }
    }

    private static void lay(Readers reader, Path under) throws Exception {
        Path own = Files.createDirectories(under.resolve(reader.word()));
        // For all readers at once a first byte chooses.
        Path all = Files.createDirectories(under.resolve("all"));
        for (Map.Entry<String, byte[]> seed : reader.make().seeds().entrySet()) {
            if (seed.getValue().length <= LARGEST) {
                put(own, all, reader, "seed-" + seed.getKey(), seed.getValue());
            }
        }
        for (Path kept : kept(reader)) {
            put(own, all, reader, "kept-" + kept.getFileName(), Files.readAllBytes(kept));
        }
        Random random = new Random(reader.word().hashCode());
        for (int i = 0; i < EDITS; i++) {
            put(own, all, reader, "edit-" + i, edits(random));
        }
    }

    /** A string of edits. */
    static byte[] edits(Random random) {
        byte[] edits = new byte[2 + 4 * (1 + random.nextInt(3))];
        random.nextBytes(edits);
        edits[0] = 0;
        return edits;
    }

    /** What is kept for a reader. */
    static List<Path> kept(Readers reader) throws IOException {
        Path folder = CORPUS.resolve(reader.word());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void put(Path own, Path all, Readers reader, String name, byte[] bytes) throws IOException {
        Files.write(own.resolve(name), bytes);
        byte[] chosen = new byte[bytes.length + 1];
        chosen[0] = (byte) List.of(Readers.values()).indexOf(reader);
        System.arraycopy(bytes, 0, chosen, 1, bytes.length);
        Files.write(all.resolve(reader.word() + "-" + name), chosen);
    }
}
