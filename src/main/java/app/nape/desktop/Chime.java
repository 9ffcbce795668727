package app.nape.desktop;

/** Plays short soft sounds. Never blocks; a failure is silence. */
public interface Chime {
    /**
     * Plays it, mixed with what still sounds.
     *
     * @param volume per cent, 0 to 100; at 0 nothing is played
     */
    void play(Tone tone, int volume);
}
