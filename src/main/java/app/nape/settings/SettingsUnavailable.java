package app.nape.settings;

import org.jspecify.annotations.Nullable;

/** The choices could not be read or written, and their file is as it was. The message is one sentence for a person. */
public final class SettingsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the sentence to show and what lay behind it, if anything did. */
    public SettingsUnavailable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
