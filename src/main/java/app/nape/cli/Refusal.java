package app.nape.cli;

/** A command that cannot be carried out: one sentence for a person, and the exit code that goes with it. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Not found, or refused with a reason. */
    public static final int NOT_FOUND = 3;
    /** The data could not be read or written, and nothing is lost; or Nape itself failed. */
    public static final int DATA = 4;
    /** It takes a running agent. */
    public static final int NO_AGENT = 5;

    private final int code;

    /** With its exit code and its sentence. */
    public Refusal(int code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** The exit code. */
    public int code() {
        return code;
    }
}
