package app.nape.code;

/** A fault that a person is told of. Its message is for a log; what is said stands in the {@link Sentence}. */
public interface Told {
    /** What is said of it. */
    Sentence sentence();
}
