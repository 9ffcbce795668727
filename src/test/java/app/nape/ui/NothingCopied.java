package app.nape.ui;

import java.lang.classfile.CodeBuilder;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The toolkit without a display paints each page anew with every pulse, and copies each picture, pixel by pixel, into a buffer that nobody
 * looks at, on the thread on which the page lives: more than half of the processor time of all tests with a page. Here it does neither.
 * What a page looks like is asked by a snapshot, which needs no window and is painted as ever. To be named by each test that may be the
 * first of its process to show a window.
 */
public final class NothingCopied implements BeforeAllCallback {
    static final boolean HEADLESS = "Headless".equals(System.getProperty("glass.platform"));
    private static boolean done;

    @Override
    public void beforeAll(ExtensionContext tests) {
        if (HEADLESS && !done) {
            done = true;
            Rewritten.method(
                    "com.sun.glass.ui.headless.",
                    "HeadlessPlatformFactory",
                    "HeadlessWindow",
                    "blit(Lcom/sun/glass/ui/Pixels;)V",
                    CodeBuilder::return_);
            Rewritten.method(
                    "com.sun.javafx.tk.quantum.",
                    "QuantumToolkit",
                    "ViewPainter",
                    "paintImpl(Lcom/sun/prism/Graphics;)V",
                    CodeBuilder::return_);
        }
    }
}
