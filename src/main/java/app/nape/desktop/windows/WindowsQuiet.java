package app.nape.desktop.windows;

import app.nape.desktop.QuietReason;
import app.nape.desktop.QuietSource;
import java.util.function.IntPredicate;

/**
 * Full screen or presentation, as Windows tells those who want to notify.
 *
 * @param bad which of the states are meant
 */
record WindowsQuiet(WindowsCalls calls, QuietReason reason, IntPredicate bad) implements QuietSource {
    @Override
    public boolean quiet() {
        return bad.test(calls.notificationState());
    }
}
