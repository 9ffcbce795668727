package app.nape.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What a person is told stands in a bundle: rooms below the edge give an {@code app.nape.code.Sentence}, commands ask the texts. A
 * sentence in a class would be English for everybody.
 */
class SentencesTest {
    private static final Set<String> ROOMS = Set.of("store", "exchange", "link", "cli", "journal", "code");

    /** Three words or more that begin like a sentence, or with what is put in, and end with a full stop. */
    private static final Pattern SENTENCE = Pattern.compile("[\\p{Lu}“‘'\\x01][^ ]*( [^ ]+){2,}\\.", Pattern.DOTALL);

    /** Nobody reads those but whoever mends Nape: what is wrong is found in the program or caught before it gets out. */
    private static final Set<String> FOR_DEVELOPERS = Set.of(
            "Column \1 is empty.",
            "Column \1 holds an unknown word.",
            "An unknown side.",
            "0001.sql is missing from the program.",
            "\1 is no plain file.",
            "\1 is larger than \1 bytes.",
            "Not a settings file.",
            "\1 is empty.",
            // JsonArchive puts an archive’s refusal in its place.
            "An entry names another one that is not in the journal.",
            "A wrong number of answers: \1.",
            "Too few records: \1.");

    @Test
    void standInBundles() {
        Map<String, String> wrong = new TreeMap<>();
        Set<String> unused = new TreeSet<>(FOR_DEVELOPERS);
        for (CompiledClasses.Compiled one : CompiledClasses.all()) {
            if (ROOMS.contains(one.room())) {
                for (String text : one.texts()) {
                    if (SENTENCE.matcher(text).matches() && !FOR_DEVELOPERS.contains(text)) {
                        wrong.put(text, one.name());
                    }
                    unused.remove(text);
                }
            }
        }
        assertEquals(Map.of(), wrong, "give a Sentence, and write it into a bundle");
        assertEquals(Set.of(), unused, "no class says this any more");
    }

    @Test
    void areKnownByTheirShape() {
        for (String sentence : Set.of(
                "The disk is full, so nothing was saved; free some space and try again.",
                "\1 entries name an episode that does not exist.",
                "Say on or off.",
                "A side is left, right or both, not '\1'.")) {
            assertEquals(true, SENTENCE.matcher(sentence).matches(), sentence);
        }
        for (String other : Set.of("SELECT id FROM entry", "the link could not take a connection: {}", "nape.db")) {
            assertEquals(false, SENTENCE.matcher(other).matches(), other);
        }
    }
}
