package app.nape.content;

/** A schedule's file cannot be used. The message is one clear sentence for a person; nothing was changed. */
public final class ScheduleRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With its sentence. */
    public ScheduleRefused(String sentence) {
        super(OneLine.of(sentence));
    }
}
