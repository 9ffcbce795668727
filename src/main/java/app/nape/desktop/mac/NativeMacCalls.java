package app.nape.desktop.mac;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** The call by the Java platform's foreign functions. Needs native access for {@code app.nape}. */
@SuppressWarnings("restricted") // The library is the system's own and the signature its documented one.
final class NativeMacCalls implements MacCalls {
    private static final Path GRAPHICS = Path.of("/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics");
    private static final int COMBINED_SESSION = 0;
    private static final int ANY_INPUT = ~0;

    private final MethodHandle secondsSince = Linker.nativeLinker()
            .downcallHandle(
                    SymbolLookup.libraryLookup(GRAPHICS, Arena.global())
                            .findOrThrow("CGEventSourceSecondsSinceLastEventType"),
                    FunctionDescriptor.of(JAVA_DOUBLE, JAVA_INT, JAVA_INT));

    @Override
    public double secondsSinceInput() {
        try {
            return (double) secondsSince.invokeExact(COMBINED_SESSION, ANY_INPUT);
        } catch (Throwable problem) {
            throw new IllegalStateException(problem);
        }
    }
}
