package app.nape.desktop.mac;

/** The one call into macOS. */
@FunctionalInterface
interface MacCalls {
    /** {@code CGEventSourceSecondsSinceLastEventType}, for any input of the session: seconds. */
    double secondsSinceInput();
}
