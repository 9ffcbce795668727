package app.nape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.exercise.SessionEffect;
import app.nape.settings.Sound;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnWordsTest {
    private final List<String> heard = new ArrayList<>();

    private final Voice voice = new Voice() {
        @Override
        public void say(String words, Sound how) {
            heard.add(words);
        }

        @Override
        public void sound(SessionEffect.Tone tone, int volume) {}

        @Override
        public void hush() {
            heard.add("(hushed)");
        }
    };

    /** The player, made ready five seconds after the window, put itself away and with it what was being read of Today. */
    @Test
    void breaksOffNothingThatSomebodyElseSays() {
        OwnWords player = new OwnWords(voice);
        voice.say("Today.", Sound.defaults());
        player.hush();
        assertEquals(List.of("Today."), heard);
    }

    @Test
    void breaksOffWhatItSaidItselfOnce() {
        OwnWords player = new OwnWords(voice);
        player.say("Hold.", Sound.defaults());
        player.hush();
        player.hush();
        assertEquals(List.of("Hold.", "(hushed)"), heard);
    }
}
