package app.nape.desktop;

/** Tells of the machine's sleep by {@link DesktopEvent.FallingAsleep} and {@link DesktopEvent.WokeUp}. */
public interface SleepSource {
    /** Whether the machine is on its way into sleep. */
    boolean fallingAsleep();
}
