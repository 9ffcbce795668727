package app.nape.journal;

import app.nape.code.Sentence;
import app.nape.code.Told;
import org.jspecify.annotations.Nullable;

/** The data could not be read or written; nothing was changed. */
public final class JournalUnavailable extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final transient Sentence sentence;

    /** With what is said and what lay behind it. */
    public JournalUnavailable(Sentence sentence, Throwable cause) {
        this(Fault.OTHER, sentence, cause);
    }

    /** With the kind of fault, what is said and what lay behind it, if anything did. */
    public JournalUnavailable(Fault fault, Sentence sentence, @Nullable Throwable cause) {
        super(sentence.id(), cause);
        this.fault = fault;
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    /** What kind of fault. */
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
