package app.nape.exchange;

import app.nape.code.Sentence;
import app.nape.code.Told;

/** A file that was to be imported is not what it should be; nothing was changed. */
public final class ArchiveRefused extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    /** With what is said. */
    public ArchiveRefused(Sentence sentence) {
        super(sentence.id());
        this.sentence = sentence;
    }

    /** With what is said and what lay behind it. */
    public ArchiveRefused(Sentence sentence, Throwable cause) {
        super(sentence.id(), cause);
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
