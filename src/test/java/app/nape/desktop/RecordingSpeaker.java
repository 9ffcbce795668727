package app.nape.desktop;

import java.util.ArrayList;
import java.util.List;

/** Keeps what it was to say; a stop is an empty text. */
public final class RecordingSpeaker implements Speaker {
    public final List<String> said = new ArrayList<>();

    @Override
    public void say(String text, Voice voice) {
        said.add(text);
    }

    @Override
    public void stop() {
        said.add("");
    }
}
