package app.nape.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test that lacks its mark is never run, and nothing says so. */
class EveryTestRunsTest {
    private static final Pattern TEST = Pattern.compile(" {4}(?:public )?void \\w+\\(.*");

    @Test
    void marksEveryMethodOfATestThatIsNotPrivate() throws IOException {
        List<String> unmarked = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith("Test.java")).toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int at = 1; at < lines.size(); at++) {
                    if (TEST.matcher(lines.get(at)).matches()
                            && !marked(lines.get(at - 1).strip())) {
                        unmarked.add(file.getFileName() + ": " + lines.get(at).strip());
                    }
                }
            }
        }
        assertEquals(List.of(), unmarked);
    }

    /** Marks stand between what is said of a method and the method itself. */
    private static boolean marked(String before) {
        return !before.isEmpty() && !before.endsWith("*/") && !before.endsWith("{") && !before.endsWith(";");
    }
}
