package app.nape.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.invoke.MethodHandles;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The toolkit without a display paints each page anew with every pulse, and copies each picture, pixel by pixel, into a buffer that nobody
 * looks at, on the thread on which the page lives: more than half of the processor time of all tests with a page. Here it does neither.
 * What a page looks like is asked by a snapshot, which needs no window and is painted as ever. To be named by each test that may be the
 * first of its process to show a window.
 */
public final class NothingCopied implements BeforeAllCallback {
    private static final boolean HEADLESS = "Headless".equals(System.getProperty("glass.platform"));
    private static boolean done;

    @Override
    public void beforeAll(ExtensionContext tests) {
        if (HEADLESS && !done) {
            done = true;
            without("com.sun.glass.ui.headless.", "HeadlessPlatformFactory", "HeadlessWindow", "blit");
            without("com.sun.javafx.tk.quantum.", "QuantumToolkit", "ViewPainter", "paintImpl");
        }
    }

    /**
     * Lets a method of the toolkit do nothing.
     *
     * @param room its package
     * @param beside any public class of that
     */
    private static void without(String room, String beside, String of, String method) {
        try {
            Class<?> known = Class.forName(room + beside, false, NothingCopied.class.getClassLoader());
            MethodHandles.privateLookupIn(known, MethodHandles.lookup()).defineClass(changed(known, of, method));
        } catch (ReflectiveOperationException problem) {
            throw new IllegalStateException(
                    "the toolkit has another window now; this rule may have had its day", problem);
        } catch (LinkageError late) {
            // A window was shown already in this process; the tests are right all the same, and slower.
        }
    }

    private static byte[] changed(Class<?> beside, String of, String method) {
        try (InputStream window = beside.getResourceAsStream(of + ".class")) {
            ClassFile file = ClassFile.of();
            return file.transformClass(file.parse(window.readAllBytes()), bodyless(method));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static ClassTransform bodyless(String method) {
        return (made, part) -> {
            if (part instanceof MethodModel each && each.methodName().equalsString(method)) {
                made.withMethodBody(
                        each.methodName(), each.methodType(), each.flags().flagsMask(), CodeBuilder::return_);
            } else {
                made.with(part);
            }
        };
    }
}
