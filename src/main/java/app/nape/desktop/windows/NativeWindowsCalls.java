package app.nape.desktop.windows;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** The calls by the Java platform's foreign functions. Needs native access for {@code app.nape}. */
@SuppressWarnings("restricted") // The libraries are the system's own and the signatures their documented ones.
final class NativeWindowsCalls implements WindowsCalls {
    private static final int SWITCH_DESKTOP = 0x0100;

    private final Linker linker = Linker.nativeLinker();
    private final SymbolLookup user = SymbolLookup.libraryLookup("user32", Arena.global());
    private final SymbolLookup kernel = SymbolLookup.libraryLookup("kernel32", Arena.global());
    private final SymbolLookup shell = SymbolLookup.libraryLookup("shell32", Arena.global());
    private final MethodHandle getTickCount = handle(kernel, "GetTickCount", FunctionDescriptor.of(JAVA_INT));
    private final MethodHandle getLastInputInfo =
            handle(user, "GetLastInputInfo", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    private final MethodHandle queryState =
            handle(shell, "SHQueryUserNotificationState", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    private final MethodHandle openInputDesktop =
            handle(user, "OpenInputDesktop", FunctionDescriptor.of(ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT));
    private final MethodHandle closeDesktop = handle(user, "CloseDesktop", FunctionDescriptor.of(JAVA_INT, ADDRESS));

    private final MethodHandle lockWorkStation = handle(user, "LockWorkStation", FunctionDescriptor.of(JAVA_INT));

    @Override
    public boolean lock() {
        try {
            return (int) lockWorkStation.invokeExact() != 0;
        } catch (Throwable problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Override
    public int tick() {
        try {
            return (int) getTickCount.invokeExact();
        } catch (Throwable problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Override
    public int lastInputTick() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment info = arena.allocate(8, 4);
            info.set(JAVA_INT, 0, 8);
            int worked = (int) getLastInputInfo.invokeExact(info);
            return worked == 0 ? tick() : info.get(JAVA_INT, 4);
        } catch (Throwable problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Override
    public int notificationState() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(4, 4);
            int result = (int) queryState.invokeExact(state);
            return result == 0 ? state.get(JAVA_INT, 0) : 0;
        } catch (Throwable problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Override
    public boolean inputDesktopOpens() {
        try {
            MemorySegment desktop = (MemorySegment) openInputDesktop.invokeExact(0, 0, SWITCH_DESKTOP);
            if (desktop.address() == 0) {
                return false;
            }
            int _ = (int) closeDesktop.invokeExact(desktop);
            return true;
        } catch (Throwable problem) {
            throw new IllegalStateException(problem);
        }
    }

    private MethodHandle handle(SymbolLookup library, String name, FunctionDescriptor shape) {
        return linker.downcallHandle(library.findOrThrow(name), shape);
    }
}
