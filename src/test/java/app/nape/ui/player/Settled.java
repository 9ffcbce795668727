package app.nape.ui.player;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.testfx.util.WaitForAsyncUtils;

/** Waits for what a window is about to do, no longer than it takes. */
public final class Settled {
    private Settled() {}

    /** Until this holds on the FX thread; fails after twenty seconds. */
    public static void await(BooleanSupplier reached) {
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(reached::getAsBoolean).get());
        } catch (TimeoutException inVain) {
            throw new AssertionError("waited in vain", inVain);
        }
        WaitForAsyncUtils.waitForFxEvents(1);
    }
}
