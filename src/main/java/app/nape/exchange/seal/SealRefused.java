package app.nape.exchange.seal;

import app.nape.code.Sentence;
import app.nape.code.Told;

/** Something cannot be sealed so, or not be opened; nothing came out. */
public final class SealRefused extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    private final Why why;
    private final transient Sentence sentence;

    /** What is wrong. */
    public enum Why {
        /** What was given is no key to seal to. */
        NO_RECIPIENT,
        /** The passphrase has too few characters. */
        SHORT,
        /** None of the keys opens it, the passphrase is another, or it is damaged. */
        CLOSED,
        /** More is in it than was asked for. */
        TOO_LARGE
    }

    SealRefused(Why why, Sentence sentence) {
        super(why.toString());
        this.why = why;
        this.sentence = sentence;
    }

    static SealRefused closed() {
        return new SealRefused(Why.CLOSED, Sentence.of("share.seal.closed"));
    }

    /** What is wrong. */
    public Why why() {
        return why;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
