package app.nape.desktop.mac;

import app.nape.desktop.SpeechCommand;
import app.nape.desktop.Voice;
import java.util.List;
import java.util.Locale;

/** Speech by {@code say}, which reads its text from standard input. */
final class MacSpeech {
    private static final int WORDS_A_MINUTE = 175;

    private MacSpeech() {}

    static SpeechCommand make(String text, Voice voice) {
        // Double brackets are commands to the voice; only ours may be among the words.
        String words = text.replace("[[", "[ [");
        String volume = String.format(Locale.ROOT, "[[volm %.2f]] ", voice.volume() / 100.0);
        return new SpeechCommand(
                List.of("say", "-r", Integer.toString(WORDS_A_MINUTE * voice.rate() / 100)), volume + words, List.of());
    }
}
