package app.nape.settings;

import app.nape.code.Sentence;
import app.nape.code.Told;
import org.jspecify.annotations.Nullable;

/** The choices could not be read or written, and their file is as it was. */
public final class SettingsUnavailable extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    /** With what is said and what lay behind it, if anything did. */
    public SettingsUnavailable(Sentence sentence, @Nullable Throwable cause) {
        super(sentence.id(), cause);
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
