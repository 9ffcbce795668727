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

    /** A test that asked for its window by itself would type before the window has the keyboard, and paint for nobody. */
    @Test
    void givesEachTestItsWindowInTheOneWay() throws IOException {
        List<String> otherwise = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith("Test.java")).toList()) {
                String text = Files.readString(file);
                boolean own = text.contains("import org.testfx.framework.junit5.Application" + "Extension;");
                if (own || (text.contains("    @Start\n") && !text.contains("@OnAStage\n"))) {
                    otherwise.add(file.getFileName().toString());
                }
            }
        }
        assertEquals(List.of(), otherwise);
    }

    /** Those run in a process of their own, for which the build names them; a name that is no test's says what is not so. */
    @Test
    void findsEachTestThatHashesPassphrasesWhereTheBuildSaysItIs() throws IOException {
        List<String> gone = Files.readAllLines(Path.of("src/build/hashing.tests")).stream()
                .filter(line -> !line.startsWith("#"))
                .filter(test -> Files.notExists(Path.of("src/test/java", test)))
                .toList();
        assertEquals(List.of(), gone);
    }

    /** Marks stand between what is said of a method and the method itself. */
    private static boolean marked(String before) {
        return !before.isEmpty() && !before.endsWith("*/") && !before.endsWith("{") && !before.endsWith(";");
    }
}
