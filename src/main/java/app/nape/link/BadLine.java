package app.nape.link;

import java.io.IOException;

/** A line on the link that is too long or does not say what it should. The message is one sentence for a person. */
public final class BadLine extends IOException {
    private static final long serialVersionUID = 1L;

    BadLine(String sentence) {
        super(sentence);
    }

    BadLine(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
