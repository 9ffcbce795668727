package app.nape.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * No sentence that a person reads stands in the code, where nobody can translate it. What begins with a capital letter and has two words
 * after each other is one; what developers read, in logs and in faults of our own, begins with a small letter.
 */
class SentencesTest {
    private static final Path CLASSES = Path.of("target/classes/app/nape");

    /** Where it is so. Add a room here when its sentences stand in bundles. */
    private static final List<String> ROOMS = List.of("words", "agent", "ui", "app/window");

    private static final Pattern SENTENCE =
            Pattern.compile("^\\P{L}*\\p{Lu}.*?(?<![-\\w.])[a-z]{2,} [a-z]{2,}.*", Pattern.DOTALL);

    private static final Set<String> ALLOWED = Set.of(
            // The store's, put into the agent by the compiler: the store knows no texts.
            "Something went wrong in Nape itself. Its log file notes where, without anything you wrote.");

    @Test
    void standInBundles() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String room : ROOMS) {
            try (Stream<Path> files = Files.walk(CLASSES.resolve(room))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".class")).toList()) {
                    strings(file)
                            .filter(text -> SENTENCE.matcher(text).matches())
                            .filter(text -> !ALLOWED.contains(text))
                            .forEach(text -> found.add(CLASSES.relativize(file) + ": " + text));
                }
            }
        }
        assertEquals(Set.of(), found, "write it into a bundle, or, where only developers read it, with a small letter");
    }

    private static Stream<String> strings(Path file) throws IOException {
        return StreamSupport.stream(ClassFile.of().parse(file).constantPool().spliterator(), false)
                .filter(StringEntry.class::isInstance)
                .map(entry -> ((StringEntry) entry).stringValue());
    }
}
