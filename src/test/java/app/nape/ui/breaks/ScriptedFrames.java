package app.nape.ui.breaks;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Time that stands until the test lets it go by; each step of it is one picture. On the FX thread. */
final class ScriptedFrames implements Frames {
    private final Set<Runnable> running = new LinkedHashSet<>();
    private long nanos = -5;

    /** So much time goes by, and a picture is shown. */
    void passes(Duration length) {
        nanos += length.toNanos();
        List.copyOf(running).forEach(Runnable::run);
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public Beat beat(Runnable each) {
        return new Beat() {
            @Override
            public void start() {
                running.add(each);
            }

            @Override
            public void stop() {
                running.remove(each);
            }
        };
    }
}
