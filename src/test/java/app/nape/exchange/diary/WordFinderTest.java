package app.nape.exchange.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.DiaryWordsReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other diaries’ words, and what Nape calls it. */
class WordFinderTest {
    private final WordFinder finder = new WordFinder(DiaryWordsReader.bundled());

    @Test
    void takesACellApartAtWhatStandsBetweenItsPhrases() {
        assertEquals(
                List.of("neck pain", "HEAT PACK", "x", "y", "z", "w"),
                WordFinder.phrases("neck pain | HEAT_PACK;[x],{y}\n z ,, w"));
        assertEquals(List.of(), WordFinder.phrases(" ;| "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        site    | neck                          | neck-back     | true
        site    | Back of the HEAD              | head-back     | true
        site    | back of head, behind the ear  | head-back     | false
        site    | my lower back                 | low-back      | false
        site    | necklace                      |               |
        site    | San Diego                     |               |
        remedy  | heat 15 min                   | heat          | true
        remedy  | heat for 1,5 hours            | heat          | false
        side    | r                             | right         | true
        side    | r arm                         |               |
        side    | linke Seite                   | left          | false
        """)
    void takesTheLongestPhraseItKnowsAndSaysWhetherThatIsAllOfIt(String kind, String phrase, String id, Boolean whole) {
        Optional<WordFinder.Found> found = finder.find(kind, phrase);
        assertEquals(Optional.ofNullable(id), found.map(WordFinder.Found::id));
        found.ifPresent(each -> assertEquals(whole, each.whole(), phrase));
    }

    @Test
    void takesAwayWordsForASideButNoLetterOfAnotherWord() {
        assertEquals("  neck", finder.withoutSide("LEFT neck"));
        assertEquals("cleft", finder.withoutSide("cleft"));
        assertEquals("front r ", finder.withoutSide("front_r_right").replaceAll(" +", " "));
    }

    @Test
    void namesEachOnceInTheOrderOfTheCell() {
        assertEquals(List.of("stress", "tired"), finder.all("trigger", "anxiety; tired; stress; the moon"));
    }

    @Test
    void knowsWhetherACellSaysMoreThanItsWords() {
        assertTrue(finder.saysOnly("trigger", "stress, tiredness"));
        assertFalse(finder.saysOnly("trigger", "stress, the moon"));
        assertFalse(finder.saysOnly("trigger", "stress at home"));
    }

    @Test
    void knowsWordsThatTellOfNothing() {
        assertTrue(finder.nothing("None"));
        assertTrue(finder.nothing("-"));
        assertFalse(finder.nothing("heat"));
        assertTrue(finder.nothing("--"), "no word at all");
    }
}
