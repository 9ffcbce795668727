package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.EveryCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
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
    private static final Path CODE = Path.of("src/main/java");

    @Test
    void findsEveryKeyThatTheCodeNames() throws IOException {
        Set<String> missing = new TreeSet<>(named());
        missing.removeAll(written());
        // The name of a file, such as redflags.json or a socket, looks like a key.
        missing.removeIf(key -> key.endsWith(".json") || key.endsWith(".sock"));
        assertEquals(Set.of(), missing, "used in the code, in no bundle");
    }

    @Test
    void namesEveryKeyOfTheBundlesInTheCode() throws IOException {
        Set<String> unused = new TreeSet<>();
        Set<String> named = named();
        List<String> families = families();
        for (String key : written()) {
            if (!named.contains(key) && families.stream().noneMatch(key::startsWith)) {
                unused.add(key);
            }
        }
        assertEquals(Set.of(), unused, "in a bundle, used nowhere");
    }

    @ParameterizedTest
    @MethodSource("app.nape.words.TextFamilies#all")
    void hasATextForEachWordOfAFamilyAndAWordForEachText(TextFamilies.Family family) throws IOException {
        Set<String> texts = written().stream()
                .filter(id -> id.startsWith(family.prefix()))
                .map(id -> id.substring(family.prefix().length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(family.words(), texts);
    }

    @Test
    void holdsOnlyPatternsThatCanBeFilledIn() throws IOException {
        BundleFiles.english().forEach((key, text) -> {
            assertFalse(text.contains("!"), key + " shouts");
            if (EveryCatalogue.KEYS.contains(key)) {
                return; // no pattern: given as it is written
            }
            assertFalse(text.contains("'"), key + " has a straight apostrophe; write ’");
            assertFalse(text.contains(",choice,"), key + " chooses by number; write .one and .other, and say counted");
            assertTrue(new MessageFormat(text, Locale.ENGLISH).format(new Object[0]) != null);
        });
    }

    private static Set<String> named() throws IOException {
        String areas = String.join("|", BundleFiles.areas());
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

    /** The keys of the bundles; one for all forms of a text with a number. */
    private static Set<String> written() {
        return BundleFiles.keys(BundleFiles.english().keySet());
    }
}
