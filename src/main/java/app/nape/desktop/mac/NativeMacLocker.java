package app.nape.desktop.mac;

import app.nape.desktop.Absence;
import app.nape.desktop.Offer;
import app.nape.desktop.ScreenLocker;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** What the system's own lock command calls. It is in none of Apple's documented frameworks, so a system without it offers no lock. */
@SuppressWarnings("restricted") // The library is the system's own; the function takes nothing and gives a number.
final class NativeMacLocker implements ScreenLocker {
    private static final Path LOGIN =
            Path.of("/System/Library/PrivateFrameworks/login.framework/Versions/Current/login");

    private final MethodHandle lockScreen;

    private NativeMacLocker(MethodHandle lockScreen) {
        this.lockScreen = lockScreen;
    }

    static Offer<ScreenLocker> offer() {
        try {
            return SymbolLookup.libraryLookup(LOGIN, Arena.global())
                    .find("SACLockScreenImmediate")
                    .map(address ->
                            Linker.nativeLinker().downcallHandle(address, FunctionDescriptor.of(ValueLayout.JAVA_INT)))
                    .map(handle -> Offer.<ScreenLocker>found(new NativeMacLocker(handle), "login framework"))
                    .orElse(Offer.absent(Absence.NO_LOCKER));
        } catch (IllegalArgumentException _) {
            return Offer.absent(Absence.NO_LOCKER);
        }
    }

    @Override
    public void lock() throws IOException {
        try {
            int _ = (int) lockScreen.invokeExact();
        } catch (Throwable problem) {
            throw new IOException(problem);
        }
    }
}
