package app.nape.desktop.windows;

/** The few calls into Windows, as bare as they are. */
interface WindowsCalls {
    /** {@code GetTickCount}: milliseconds since the system started, unsigned; wraps after 49.7 days. */
    int tick();

    /** {@code GetLastInputInfo}: the tick of the last input, on the same clock. */
    int lastInputTick();

    /** {@code SHQueryUserNotificationState}: one of its numbers, or 0 when the call fails. */
    int notificationState();

    /** Whether {@code OpenInputDesktop} gives a handle; it does not while the session is locked. */
    boolean inputDesktopOpens();

    /** {@code LockWorkStation}: whether the lock was begun. */
    boolean lock();
}
