package app.nape.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.exchange.JsonArchive;
import app.nape.words.Texts;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of an import is said in sentences, and of nothing that did not happen. */
class BroughtInTest {
    @ParameterizedTest
    @CsvSource({
        "6, 0, 0, 6 entries were added.",
        "1, 0, 0, One entry was added.",
        "0, 6, 0, No entries were added. 6 were in your log already.",
        "0, 1, 1, No entries were added. One was in your log already. One is different in your log and was left as it"
                + " is there.",
        "1200, 0, 2, '1,200 entries were added. 2 are different in your log and were left as they are there.'"
    })
    void isSaidInSentences(int added, int same, int kept, String sentences) {
        assertEquals(sentences, BroughtIn.words(new Texts(Locale.UK), new JsonArchive.Merged(added, same, kept)));
    }
}
