package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.desktop.SpeechCommand;
import app.nape.desktop.Voice;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LinuxSpeechTest {
    @Test
    void givesTheServiceItsOwnScales() {
        SpeechCommand slow = LinuxSpeech.service("spd-say", "-h", new Voice(50, 0, Locale.ENGLISH));
        assertTrue(slow.command().containsAll(List.of("--rate", "-100", "--volume")));
        SpeechCommand usual = LinuxSpeech.service("spd-say", "-h", new Voice(100, 50, Locale.ENGLISH));
        assertEquals("0", usual.command().get(usual.command().indexOf("--rate") + 1));
        assertEquals("0", usual.command().get(usual.command().indexOf("--volume") + 1));
        SpeechCommand fast = LinuxSpeech.service("spd-say", "-h", new Voice(200, 100, Locale.ENGLISH));
        assertEquals("100", fast.command().get(fast.command().indexOf("--rate") + 1));
        assertEquals(
                List.of("--", "-h"),
                fast.command().subList(fast.command().size() - 2, fast.command().size()));
    }

    @Test
    void writesTheTextToThePlainSynthesizer() {
        SpeechCommand call = LinuxSpeech.espeak("espeak-ng", "Hold", new Voice(90, 80, Locale.UK));
        assertEquals("Hold", call.written());
        assertEquals(List.of("espeak-ng", "-v", "en", "-s", "153", "-a", "80", "--stdin"), call.command());
    }
}
