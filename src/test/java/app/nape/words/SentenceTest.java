package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.code.Sentence;
import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void isPutIntoWordsWithTheSentencesInIt() {
        assertEquals(
                "Entry 1200, day is missing; nothing was imported.",
                InEnglish.of(Sentence.of(
                        "archive.entry",
                        Sentence.of("archive.what.entry", 1200),
                        "day",
                        Sentence.of("archive.is-missing"))));
    }

    @Test
    void takesTheFormThatBelongsToTheNumberItBeginsWith() {
        assertEquals(
                "The last one was 1 minute ago; two hours between them let the skin recover.",
                InEnglish.of(Sentence.of("agent.remedy.too-soon", 1)));
        assertEquals(
                "The last one was 5 minutes ago; two hours between them let the skin recover.",
                InEnglish.of(Sentence.of("agent.remedy.too-soon", 5)));
    }

    /** An agent of another version may refuse for a reason that this window has no words for. */
    @Test
    void isPlainWhereNobodyHereKnowsIt() {
        String plain = "Nape could not do that. If Nape has just been updated, quit it and start it again.";
        assertEquals(plain, InEnglish.of(Sentence.of("agent.refused.on-a-sunday", 3, "x")));
        assertEquals(plain, InEnglish.of(Sentence.of("nowhere")));
        assertEquals(plain, InEnglish.of(Sentence.of("")));
    }
}
