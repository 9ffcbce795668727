package app.nape.desktop;

import java.util.ArrayList;
import java.util.List;

/** Keeps the tones it was to play. */
public final class RecordingChime implements Chime {
    public final List<Tone> played = new ArrayList<>();

    @Override
    public void play(Tone tone, int volume) {
        if (volume > 0) {
            played.add(tone);
        }
    }
}
