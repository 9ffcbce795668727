package app.nape.breaks;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the scheduler needs to be told from now on. */
public final class Watching extends StatePart {
    /** When it needs waking next, lived, or null. */
    @Nullable
    Duration wakeAt;

    /** Whether typing is watched. */
    boolean typing;

    /** Whether bad moments are watched. */
    boolean quiet;

    /** Whether the end of a break stays on the screen until the person is back. */
    boolean comeback;

    Watching() {}

    Watching copy() {
        return (Watching) clone();
    }

    /** When the scheduler needs waking next, lived, or null. */
    public @Nullable Duration wakeAt() {
        return wakeAt;
    }
}
