package app.nape.ui;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.Method;
import java.util.concurrent.Semaphore;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * After each key and each click TestFX waits for what the window makes of it: five times it lets the window work off what it has to do, and
 * sleeps for a hundredth of a second, in which the toolkit may or may not come to its next pulse. More than half of the time of all tests
 * with a window went by so. Here the pulse is given to the toolkit instead, five times as well: nobody sleeps, and what had three pulses
 * on a quiet machine and one on a busy one has the same on both.
 */
public final class PulsesCounted implements BeforeAllCallback {
    private static boolean done;

    @Override
    public void beforeAll(ExtensionContext tests) {
        if (NothingCopied.HEADLESS && !done) {
            done = true;
            Rewritten.method(
                    "org.testfx.util.",
                    "DebugUtils",
                    "WaitForAsyncUtils",
                    "waitForFxEvents(I)V",
                    code -> code.iload(0)
                            .invokestatic(
                                    ClassDesc.of(PulsesCounted.class.getName()),
                                    "pass",
                                    MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int))
                            .return_());
        }
    }

    /** So many pulses pass, each after all that the window had to do before it; at once on the window's own thread. Called by TestFX. */
    public static void pass(int pulses) {
        for (int each = 0; each < pulses && !Platform.isFxApplicationThread(); each++) {
            Semaphore passed = new Semaphore(0);
            Platform.runLater(() -> {
                try {
                    Pulse.give();
                } finally {
                    passed.release();
                }
            });
            passed.acquireUninterruptibly();
        }
    }

    /** The toolkit's own, as its timer gives it; there is a toolkit by now. */
    private static final class Pulse {
        private static final Object TOOLKIT;
        private static final Method PULSE;

        static {
            try {
                TOOLKIT = Class.forName("com.sun.javafx.tk.Toolkit")
                        .getMethod("getToolkit")
                        .invoke(null);
                PULSE = TOOLKIT.getClass().getDeclaredMethod("pulse");
                PULSE.setAccessible(true);
            } catch (ReflectiveOperationException gone) {
                throw new IllegalStateException("the toolkit has another pulse now", gone);
            }
        }

        static void give() {
            try {
                PULSE.invoke(TOOLKIT);
            } catch (ReflectiveOperationException problem) {
                throw new IllegalStateException(problem);
            }
        }
    }
}
