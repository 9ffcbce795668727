package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Letters beyond ASCII under a locale that has none. */
class TypedWordsProcessTest {
    @TempDir
    Path folder;

    private static byte[] line(String... words) {
        return (String.join("\0", words) + "\0").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void givesTheLastWordsOfTheLineBackWithAllTheirLetters() throws TypedWords.Lost {
        assertArrayEquals(
                new String[] {"log", "--note", "Größe Ä", ""},
                TypedWords.restored(
                        line("nape", "--module", "log", "--note", "Größe Ä", ""),
                        "log",
                        "--note",
                        "Gr\uFFFD\uFFFD\uFFFD\uFFFDe \uFFFD\uFFFD",
                        ""));
    }

    @Test
    void givesNothingBackOfALineThatIsNotUtf8OrNotOfTheseWords() {
        byte[] latin = "nape\0Gr\u00f6\0".getBytes(StandardCharsets.ISO_8859_1);
        assertThrows(TypedWords.Lost.class, () -> TypedWords.restored(latin, "Gr\uFFFD"));
        assertThrows(TypedWords.Lost.class, () -> TypedWords.restored(line("Größe"), "log", "Gr\uFFFDe"));
        assertThrows(TypedWords.Lost.class, () -> TypedWords.restored(line("nape", "a", "ö"), "b", "\uFFFD\uFFFD"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void keepsANoteThatWasTypedUnderTheLocaleC() throws IOException, InterruptedException {
        String said = nape(List.of(), "log", "pain", "--score", "3", "--site", "neck-back", "--note", "Größe Ä");
        assertTrue(said.endsWith("code 0"), said);
        assertTrue(nape(List.of(), "log", "list", "--json").contains("Größe Ä"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void refusesAFolderThatTheLocaleCannotNameInOneSentence() throws IOException, InterruptedException {
        String said = nape(List.of("--data-dir", folder.resolve("a").toString() + "/jürgen"), "status");
        assertEquals(
                "The folder ‘" + folder.resolve("a")
                        + "/jürgen’ cannot be read in this system’s character set; start Nape with a UTF-8 locale.\n"
                        + "code 2",
                said);
    }

    /** Starts a process of its own; the words go through a shell's file, since this process may not be able to say them either. */
    private String nape(List<String> options, String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Duser.language=en",
                "--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc,app.nape",
                "--module-path",
                NapeProcess.modulePath(),
                "--module",
                "app.nape/app.nape.app.Main"));
        line.addAll(
                options.isEmpty() ? List.of("--data-dir", folder.resolve("data").toString()) : options);
        line.addAll(List.of(words));
        StringBuilder script = new StringBuilder("export LC_ALL=C\nexec");
        line.forEach(word -> script.append(" '").append(word).append('\''));
        Path file = Files.writeString(folder.resolve("start.sh"), script.append('\n'));
        Process process = new ProcessBuilder("/bin/sh", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + "code " + process.waitFor();
    }
}
