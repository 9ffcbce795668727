package app.nape.desktop;

/** Quiet as a test says. */
public final class FixedQuietSource implements QuietSource {
    private final QuietReason reason;
    private volatile boolean quiet;

    public FixedQuietSource(QuietReason reason) {
        this.reason = reason;
    }

    public void quiet(boolean now) {
        quiet = now;
    }

    @Override
    public QuietReason reason() {
        return reason;
    }

    @Override
    public boolean quiet() {
        return quiet;
    }
}
