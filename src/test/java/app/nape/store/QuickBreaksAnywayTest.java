package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.agent.SavedBreaks;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the agent remembers, in documents that were changed anyhow: read without a mapper as with one, or left to it. */
class QuickBreaksAnywayTest {
    @Test
    void isReadFromAnyDocumentAsTheMapperReadsItOrLeftToIt() {
        Random random = new Random(7);
        int same = 0;
        for (SavedBreaks saved : QuickBreaksTest.lived(31, 40)) {
            String document = StateJson.MAPPER.writeValueAsString(saved);
            for (int i = 0; i < 400; i++) {
                String other = changed(document, random);
                Optional<SavedBreaks> quick = QuickBreaksTest.read(other.getBytes(StandardCharsets.UTF_8));
                if (quick.isPresent()) {
                    same++;
                    alike(StateJson.MAPPER.readValue(other, SavedBreaks.class), quick.get(), other);
                }
            }
        }
        assertTrue(same > 3000, "only " + same);
    }

    /** What is equal is written alike: only what is not is compared as it is written, which takes five times as long. */
    private static void alike(SavedBreaks mapped, SavedBreaks quick, String document) {
        if (!mapped.equals(quick)) {
            assertEquals(QuickBreaksTest.tree(mapped), QuickBreaksTest.tree(quick), document);
        }
    }

    private static String changed(String document, Random random) {
        int at = random.nextInt(document.length());
        char[] letters = {'9', '"', '}', ',', 'x', ' ', '-'};
        return switch (random.nextInt(4)) {
            case 0 -> document.substring(0, at) + letters[random.nextInt(letters.length)] + document.substring(at + 1);
            case 1 -> document.replaceFirst("\"[a-zA-Z]+\":(true|false|\\d+),", "");
            case 2 -> document.replaceFirst("\"P[^\"]+\"", random.nextBoolean() ? "null" : "\"PT1H\"");
            default -> document.substring(0, at) + document.substring(Math.min(document.length(), at + 1));
        };
    }
}
