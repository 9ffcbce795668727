package app.nape.ui.aloud;

import app.nape.exercise.SessionEffect;
import app.nape.settings.Sound;
import app.nape.ui.Voice;
import java.util.ArrayList;
import java.util.List;

/** Keeps what would have been said, in the place of the system's voice. */
public final class Recorder implements Voice {
    private final List<String> said = new ArrayList<>();

    @Override
    public void say(String words, Sound how) {
        said.add(words);
    }

    @Override
    public void sound(SessionEffect.Tone tone, int volume) {}

    @Override
    public void hush() {
        said.add("(hushed)");
    }

    @Override
    public boolean reads() {
        return true;
    }

    /** What was said since the last time, in order. */
    public List<String> since() {
        List<String> all = List.copyOf(said);
        said.clear();
        return all;
    }
}
