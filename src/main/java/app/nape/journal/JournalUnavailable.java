package app.nape.journal;

import org.jspecify.annotations.Nullable;

/** The data could not be read or written; nothing was changed. The message is one sentence for a person. */
public final class JournalUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Fault fault;

    /** With the sentence to show and what lay behind it. */
    public JournalUnavailable(String sentence, Throwable cause) {
        this(Fault.OTHER, sentence, cause);
    }

    /** With the kind of fault, the sentence to show and what lay behind it, if anything did. */
    public JournalUnavailable(Fault fault, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.fault = fault;
    }

    /** What kind of fault, for a sentence in another language. */
    public Fault fault() {
        return fault;
    }

    /** Kinds of fault that a person can do something about. */
    public enum Fault {
        /** Written by a newer version of the program, and left as it is. */
        NEWER,
        /** Not a journal of this program. */
        FOREIGN,
        /** Its content does not hold together. */
        DAMAGED,
        /** The disk has no room left. */
        FULL,
        /** File or folder may not be written. */
        READ_ONLY,
        /** Another program has held it for longer than the time-out. */
        BUSY,
        /** Anything else. */
        OTHER
    }
}
