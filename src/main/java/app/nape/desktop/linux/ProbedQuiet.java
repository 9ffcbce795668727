package app.nape.desktop.linux;

import app.nape.desktop.QuietReason;
import app.nape.desktop.QuietSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A bad moment that is found out in a way which depends on the desktop that is there, and which may change or go. */
final class ProbedQuiet implements QuietSource {
    private final QuietReason reason;
    private volatile @Nullable QuietProbe probe;

    ProbedQuiet(QuietReason reason) {
        this.reason = reason;
    }

    /** From now on it is found out like this, or, with null, not at all. */
    void by(@Nullable QuietProbe way) {
        probe = way;
    }

    @Override
    public QuietReason reason() {
        return reason;
    }

    @Override
    public boolean quiet() {
        QuietProbe now = probe;
        try {
            return now != null && now.quiet();
        } catch (IOException _) {
            return false;
        }
    }
}
