package app.nape.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In an image, switches over kinds and what records say of themselves are written out, and answer as if Java had linked them. */
class PlainLinksTest {
    private static final String SAMPLE = LinkedSample.class.getName();

    @TempDir
    static Path folder;

    @BeforeAll
    static void writesThemOut() throws Exception {
        Path compiled = Path.of(Objects.requireNonNull(LinkedSample.class.getResource("LinkedSample.class"))
                .toURI());
        Path copy = Files.createDirectories(folder.resolve("sample/app/nape/house"));
        try (Stream<Path> found = Files.list(Objects.requireNonNull(compiled.getParent()))) {
            for (Path file : found.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("LinkedSample")) {
                    Files.copy(file, copy.resolve(name));
                }
            }
        }
        assertTrue(linkedLate() > 10, "the sample has nothing to write out");
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "installer/PlainLinks.java",
                        folder.toString(),
                        "sample")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertTrue(tool.waitFor(120, TimeUnit.SECONDS));
        assertEquals(0, tool.exitValue(), () -> said());
    }

    @Test
    void leaveNothingToBeLinked() throws IOException {
        assertEquals(0, linkedLate());
    }

    @Test
    void answerTheSame() throws Exception {
        List<URL> classes = List.of(folder.resolve("sample").toUri().toURL());
        try (URLClassLoader apart =
                new URLClassLoader(classes.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Method answers = apart.loadClass(SAMPLE).getDeclaredMethod("answers");
            answers.setAccessible(true);
            assertEquals(LinkedSample.answers(), answers.invoke(null));
        }
    }

    private static long linkedLate() throws IOException {
        long found = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                found += ClassFile.of().parse(file).methods().stream()
                        .flatMap(method -> method.code().stream())
                        .flatMap(code -> code.elementStream())
                        .filter(PlainLinksTest::isLinkedLate)
                        .count();
            }
        }
        return found;
    }

    private static boolean isLinkedLate(CodeElement element) {
        return element instanceof InvokeDynamicInstruction link
                && link.bootstrapMethod().owner().packageName().equals("java.lang.runtime");
    }

    private static String said() {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException none) {
            return none.toString();
        }
    }
}
