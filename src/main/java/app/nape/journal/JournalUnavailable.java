package app.nape.journal;

/** The data could not be read or written; nothing was changed. The message is one sentence for a person. */
public final class JournalUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the sentence to show and what lay behind it. */
    public JournalUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
