package app.nape.link;

import app.nape.code.Sentence;
import app.nape.code.Told;
import java.io.IOException;

/** The link did not do what it should, and a person can be told why. */
public class LinkFault extends IOException implements Told {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    /** With what is told. */
    public LinkFault(Sentence sentence) {
        super(sentence.id());
        this.sentence = sentence;
    }

    LinkFault(Sentence sentence, Throwable cause) {
        super(sentence.id(), cause);
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    /** What is told of whatever went wrong on the link: of a fault of the system, its own words. */
    public static Sentence sentence(IOException problem) {
        return problem instanceof Told told
                ? told.sentence()
                : Sentence.of("link.failed", String.valueOf(problem.getMessage()));
    }
}
