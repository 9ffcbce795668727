package app.nape.link;

import app.nape.code.Sentence;

/** A line on the link that is too long or does not say what it should. */
public final class BadLine extends LinkFault {
    private static final long serialVersionUID = 1L;

    BadLine(Sentence sentence) {
        super(sentence);
    }

    BadLine(Sentence sentence, Throwable cause) {
        super(sentence, cause);
    }
}
