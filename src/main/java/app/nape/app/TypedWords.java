package app.nape.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words that a process was started with, as they were typed. Under a locale without UTF-8 (cron, a login from elsewhere, a unit
 * without LANG) Java has put a sign for "unknown" in place of every letter beyond ASCII; on Linux the bytes can still be read.
 */
final class TypedWords {
    private static final char LOST = '\uFFFD';
    private static final Path BYTES = Path.of("/proc/self/cmdline");

    private TypedWords() {}

    /** Letters were lost and cannot be had back. */
    static final class Lost extends Exception {
        private static final long serialVersionUID = 1L;

        private Lost() {
            super("letters were lost");
        }
    }

    /** The words with all their letters. */
    static String[] of(String... words) throws Lost {
        if (!lost(words)) {
            return words;
        }
        try {
            return restored(Files.readAllBytes(BYTES), words);
        } catch (IOException notHere) {
            throw new Lost();
        }
    }

    private static boolean lost(String... words) {
        return Arrays.stream(words).anyMatch(word -> word.indexOf(LOST) >= 0);
    }

    /**
     * The last of the words of a command line.
     *
     * @param line its words in UTF-8, each with a zero byte behind it
     */
    static String[] restored(byte[] line, String... words) throws Lost {
        List<String> all = split(line);
        if (all.size() < words.length) {
            throw new Lost();
        }
        String[] last = all.subList(all.size() - words.length, all.size()).toArray(String[]::new);
        for (int i = 0; i < words.length; i++) {
            if (words[i].indexOf(LOST) < 0 && !words[i].equals(last[i])) {
                throw new Lost();
            }
        }
        return last;
    }

    private static List<String> split(byte[] line) throws Lost {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < line.length; at++) {
            if (line[at] == 0) {
                words.add(text(ByteBuffer.wrap(line, from, at - from)));
                from = at + 1;
            }
        }
        return words;
    }

    private static String text(ByteBuffer bytes) throws Lost {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException other) {
            throw new Lost();
        }
    }
}
