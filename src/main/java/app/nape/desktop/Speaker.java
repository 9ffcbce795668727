package app.nape.desktop;

/** Speaks cues with the system's own voice. Never blocks; a failure is silence. */
public interface Speaker {
    /** Says this, cutting short what is being said. */
    void say(String text, Voice voice);

    /** Falls silent at once. */
    void stop();
}
