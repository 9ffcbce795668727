package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A key used in code stands in a bundle; a key in a bundle is used, one of {@link TextFamilies}, or named by a {@code texts: area.prefix.*} comment. */
class TextsTest {
    private static final Path BUNDLES = Path.of("resources/app/nape/i18n");
    private static final Path CODE = Path.of("src/main/java");

    @Test
    void findsEveryKeyThatTheCodeNames() throws IOException {
        Set<String> missing = new TreeSet<>(named());
        missing.removeAll(written().keySet().stream().map(Object::toString).collect(Collectors.toSet()));
        // The name of a file, such as redflags.json or a socket, looks like a key.
        missing.removeIf(key -> key.endsWith(".json") || key.endsWith(".sock"));
        assertEquals(Set.of(), missing, "used in the code, in no bundle");
    }

    @Test
    void namesEveryKeyOfTheBundlesInTheCode() throws IOException {
        Set<String> unused = new TreeSet<>();
        Set<String> named = named();
        List<String> families = families();
        for (Object key : written().keySet()) {
            String text = key.toString();
            if (!named.contains(text) && families.stream().noneMatch(text::startsWith)) {
                unused.add(text);
            }
        }
        assertEquals(Set.of(), unused, "in a bundle, used nowhere");
    }

    @ParameterizedTest
    @MethodSource("app.nape.words.TextFamilies#all")
    void hasATextForEachWordOfAFamilyAndAWordForEachText(TextFamilies.Family family) throws IOException {
        Set<String> texts = written().keySet().stream()
                .map(Object::toString)
                .filter(id -> id.startsWith(family.prefix()))
                .map(id -> id.substring(family.prefix().length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(family.words(), texts);
    }

    @Test
    void holdsOnlyPatternsThatCanBeFilledIn() throws IOException {
        written().forEach((key, text) -> {
            assertFalse(text.toString().contains("'"), key + " has a straight apostrophe; write ’");
            assertFalse(text.toString().contains("!"), key + " shouts");
            assertTrue(new MessageFormat(text.toString(), Locale.ENGLISH).format(new Object[0]) != null);
        });
    }

    /** The words are English under every locale as yet, so their digits are those that are read with them. */
    @Test
    void writesTheDigitsThatBelongToItsWords() {
        for (Locale locale : Locale.getAvailableLocales()) {
            Texts texts = new Texts(locale);
            assertEquals("5 min", texts.of("agent.minutes", 5), locale.toString());
            assertEquals("0:07", String.format(texts.locale(), "%d:%02d", 0, 7), locale.toString());
        }
    }

    private static Set<String> named() throws IOException {
        String areas = areas().collect(Collectors.joining("|"));
        Pattern key = Pattern.compile("\"((?:" + areas + ")\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)*)\"");
        Set<String> found = new TreeSet<>();
        for (String source : sources()) {
            Matcher matcher = key.matcher(source);
            while (matcher.find()) {
                // A file may be named like an area of texts.
                if (!matcher.group(1).matches("[a-z]+\\.json")) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    private static List<String> families() throws IOException {
        Pattern family = Pattern.compile("texts: ([a-z0-9.-]+\\.)\\*");
        Stream<String> told = sources().stream()
                .flatMap(source -> family.matcher(source).results().map(result -> result.group(1)));
        return Stream.concat(told, TextFamilies.all().stream().map(TextFamilies.Family::prefix))
                .toList();
    }

    private static Stream<String> areas() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("(_.*)?\\.properties$", ""))
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextsTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    private static Properties written() throws IOException {
        Properties all = new Properties();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(path -> !path.getFileName().toString().contains("_"))
                    .toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    all.load(reader);
                }
            }
        }
        return all;
    }
}
