package app.nape.ui.aloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.nape.words.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TypingTest {
    private final Typing typing = new Typing(new Texts(Locale.UK));

    private static Written at(String text, int caret) {
        return new Written(text, caret, caret, false);
    }

    private static Written end(String text) {
        return at(text, text.length());
    }

    private static Written secret(int letters) {
        return new Written("•".repeat(letters), letters, letters, true);
    }

    @Test
    void saysEachLetterAndTheWordOnceItIsFinished() {
        assertEquals("s", typing.between(end("de"), end("des")));
        assertEquals("k", typing.between(end("des"), end("desk")));
        assertEquals("desk", typing.between(end("desk"), end("desk ")));
        assertEquals("desk", typing.between(end("at the desk"), end("at the desk\n")));
        assertEquals("space", typing.between(end("desk "), end("desk  ")));
    }

    @Test
    void saysTheLetterThatWasTypedAmongTheSame() {
        assertEquals("l", typing.between(at("al", 2), at("all", 3)));
        assertEquals("l", typing.between(at("all", 2), at("alll", 3)));
    }

    @Test
    void callsASignByItsNameForAVoicePassesOverIt() {
        assertEquals("full stop", typing.between(end("desk"), end("desk.")));
        assertEquals("hyphen-minus", typing.between(end("3"), end("3-")));
        assertEquals("7", typing.between(end(""), end("7")));
    }

    @Test
    void saysWhatIsGoneAndOfMuchOnlyThatItIs() {
        assertEquals("k deleted", typing.between(end("desk"), end("des")));
        assertEquals("full stop deleted", typing.between(end("a."), end("a")));
        assertEquals("at the  deleted", typing.between(end("at the desk"), at("desk", 0)));
        assertEquals("deleted", typing.between(end("word ".repeat(20)), end("")));
    }

    @Test
    void saysWhatWasPutInAtOnce() {
        assertEquals("desk", typing.between(end("at the "), end("at the desk")));
        assertEquals("14:30", typing.between(end("9:00"), end("14:30")));
    }

    @Test
    void saysWhatTheMarkComesTo() {
        assertEquals("e", typing.between(at("desk", 0), at("desk", 1)));
        assertEquals("space", typing.between(at("a desk", 0), at("a desk", 1)));
        assertEquals("end", typing.between(at("desk", 3), at("desk", 4)));
        assertEquals("desk", typing.between(at("at my desk", 0), at("at my desk", 6)));
        assertEquals("second", typing.between(at("first\nsecond", 2), at("first\nsecond", 8)));
        assertEquals("empty line", typing.between(at("first\n\nlast", 2), at("first\n\nlast", 6)));
        assertEquals("", typing.between(at("desk", 2), at("desk", 2)));
    }

    @Test
    void saysWhatIsMarked() {
        assertEquals("desk marked", typing.between(end("a desk"), new Written("a desk", 2, 6, false)));
    }

    @Test
    void saysNoLetterOfASecretNorHowManyThereAre() {
        List<String> said = List.of(
                typing.between(secret(0), secret(1)),
                typing.between(secret(3), secret(2)),
                typing.between(secret(3), new Written("•••", 0, 3, true)),
                typing.between(secret(3), new Written("•••", 1, 1, true)));
        assertEquals(List.of("hidden letter", "hidden letter deleted", "marked", ""), said);
        assertFalse(said.stream().anyMatch(each -> each.contains("•")));
    }
}
