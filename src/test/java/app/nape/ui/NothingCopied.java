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
 * The toolkit's window without a display copies each picture of a page, pixel by pixel, into a buffer that nobody looks at, and does so
 * on the thread on which the page lives: half of the processor time of all tests with a page. Here it copies nothing. What a page looks
 * like is asked by a snapshot, which needs no window. To be named by each test that may be the first of its process to show a window.
 */
public final class NothingCopied implements BeforeAllCallback {
    private static final String ROOM = "com.sun.glass.ui.headless.";
    private static final boolean HEADLESS = "Headless".equals(System.getProperty("glass.platform"));
    private static boolean done;

    @Override
    public void beforeAll(ExtensionContext tests) {
        if (HEADLESS && !done) {
            done = true;
            try {
                Class<?> beside = Class.forName(
                        ROOM + "HeadlessPlatformFactory", false, getClass().getClassLoader());
                MethodHandles.privateLookupIn(beside, MethodHandles.lookup()).defineClass(withoutCopying(beside));
            } catch (ReflectiveOperationException problem) {
                throw new IllegalStateException(
                        "the toolkit has another window now; this rule may have had its day", problem);
            } catch (LinkageError late) {
                // A window was shown already in this process; the tests are right all the same, and slower.
            }
        }
    }

    private static byte[] withoutCopying(Class<?> beside) {
        try (InputStream window = beside.getResourceAsStream("HeadlessWindow.class")) {
            ClassFile file = ClassFile.of();
            return file.transformClass(file.parse(window.readAllBytes()), bodyless("blit"));
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
