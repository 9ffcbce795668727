package app.nape.ui;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A window has the keyboard a while after it was shown, on a busy machine a long while: until then nothing in it is focused, and what
 * is typed goes nowhere. Kept before each test {@link OnAStage}.
 */
public final class KeyboardFirst implements BeforeTestExecutionCallback {
    @Override
    public void beforeTestExecution(ExtensionContext test) {
        await();
    }

    /** Until a window that is shown has the keyboard; at once where none is shown. */
    public static void await() {
        if (!holds(() -> Window.getWindows().stream().anyMatch(Stage.class::isInstance))) {
            return;
        }
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> holds(() -> Window.getWindows().stream().anyMatch(Window::isFocused)));
        } catch (TimeoutException inVain) {
            throw new AssertionError("no window has the keyboard", inVain);
        }
    }

    private static boolean holds(BooleanSupplier fact) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, fact::getAsBoolean);
    }
}
