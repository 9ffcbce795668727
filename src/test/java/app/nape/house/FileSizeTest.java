package app.nape.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One idea to a file: short ones are read, long ones are scrolled. */
class FileSizeTest {
    private static final long LONGEST = 400;
    private static final long MEDIAN = 80;

    @Test
    void keepsEveryFileReadable() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources(Path.of("src"))) {
            long lines = lines(file);
            if (lines > LONGEST) {
                tooLong.add(file + " has " + lines + " lines");
            }
        }
        assertTrue(tooLong.isEmpty(), "more than " + LONGEST + " lines hold more than one idea: " + tooLong);
    }

    @Test
    void keepsMostFilesShort() throws IOException {
        List<Long> sizes = new ArrayList<>();
        for (Path file : sources(Path.of("src/main/java"))) {
            sizes.add(lines(file));
        }
        sizes.sort(Long::compareTo);
        long median = sizes.get(sizes.size() / 2);
        assertTrue(median < MEDIAN, "the median file has " + median + " lines; below " + MEDIAN + " is the aim");
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
