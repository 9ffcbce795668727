package app.nape.desktop.mac;

import java.time.Duration;
import java.util.Optional;

/** What the answer of macOS means. */
final class MacIdle {
    private MacIdle() {}

    /** Time since the last input; empty for an answer that cannot be one. */
    static Optional<Duration> of(double seconds) {
        return seconds >= 0 && seconds < 1e9
                ? Optional.of(Duration.ofMillis((long) (seconds * 1000)))
                : Optional.empty();
    }
}
