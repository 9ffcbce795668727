package app.nape.content;

/** A routine's file cannot be used. The message is one clear sentence for a person; nothing was changed. */
public final class RoutineRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With its sentence. */
    public RoutineRefused(String sentence) {
        super(OneLine.of(sentence));
    }
}
