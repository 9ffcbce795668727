package app.nape.desktop.windows;

import java.time.Duration;

/** What the bare answers of Windows mean. */
final class WindowsStates {
    private static final int BUSY = 2;
    private static final int FULL_SCREEN_3D = 3;
    private static final int PRESENTATION = 4;

    private WindowsStates() {}

    /** Time since the last input; right also when the 32-bit clock wrapped in between. */
    static Duration idle(int tick, int lastInputTick) {
        return Duration.ofMillis(Integer.toUnsignedLong(tick - lastInputTick));
    }

    static boolean fullScreen(int notificationState) {
        return notificationState == BUSY || notificationState == FULL_SCREEN_3D;
    }

    static boolean presentation(int notificationState) {
        return notificationState == PRESENTATION;
    }
}
