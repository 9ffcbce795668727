package app.nape.ui;

import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;

/**
 * Starts the toolkit before the test itself is made, which may hold controls in its fields: without a toolkit the first of them would fail,
 * and with it every control that the process makes later. TestFX starts it only once the test is there.
 */
public final class ToolkitFirst implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext tests) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }
}
