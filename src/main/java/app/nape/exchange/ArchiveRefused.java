package app.nape.exchange;

import app.nape.content.OneLine;

/** A file that was to be imported is not what it should be; nothing was changed. The message is one sentence for a person. */
public final class ArchiveRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the sentence to show. */
    public ArchiveRefused(String sentence) {
        super(OneLine.of(sentence));
    }

    /** With the sentence to show and what lay behind it. */
    public ArchiveRefused(String sentence, Throwable cause) {
        super(OneLine.of(sentence), cause);
    }
}
