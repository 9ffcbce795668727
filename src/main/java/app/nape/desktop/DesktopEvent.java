package app.nape.desktop;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What the desktop tells unasked. */
public sealed interface DesktopEvent {
    /** Something was found or lost; from now on this is what the desktop offers. */
    record DesktopChanged(Desktop desktop) implements DesktopEvent {}

    /**
     * There has been no input for as long as was watched for.
     *
     * @param after the watched length, as given to {@link IdleSource#watch}
     */
    record WentIdle(Duration after) implements DesktopEvent {}

    /** The first input after one or more {@link WentIdle}. */
    record BecameActive() implements DesktopEvent {}

    /** The session was locked. */
    record Locked() implements DesktopEvent {}

    /** The session was unlocked. */
    record Unlocked() implements DesktopEvent {}

    /** The session this process belongs to is over: its display is gone for good. */
    record SessionEnded() implements DesktopEvent {}

    /** The machine is about to sleep; not told everywhere, and maybe not in time. */
    record FallingAsleep() implements DesktopEvent {}

    /** The machine woke up. */
    record WokeUp() implements DesktopEvent {}

    /**
     * A button of a notification was pressed, or its body, whose button id is {@link Notification#BODY}.
     *
     * @param notification id of the notification
     */
    record ButtonPressed(String notification, String button) implements DesktopEvent {}

    /** A notification went away without an answer: it timed out or the person closed it. */
    record NotificationClosed(String notification, boolean byPerson) implements DesktopEvent {}

    /** A notification could not be shown; show the words in another way. */
    record NotificationLost(String notification) implements DesktopEvent {}

    /** The tray icon itself was pressed. */
    record TrayPressed() implements DesktopEvent {}

    /** An entry of the tray's menu was chosen. */
    record TrayChosen(String item) implements DesktopEvent {}

    /**
     * The desktop calls the program, for somebody pressed its icon or opened a file.
     *
     * @param action id of an action of the desktop entry; empty for the program itself
     * @param files what it is to open; empty for nothing
     * @param startup by what the desktop knows the window that it waits for; empty for nothing
     */
    record ProgramCalled(String action, List<Path> files, String startup) implements DesktopEvent {
        public ProgramCalled {
            files = List.copyOf(files);
        }
    }

    /** The system went light or dark. */
    record ShadeChanged(ColourScheme.Shade shade) implements DesktopEvent {}

    /** The system asks for more contrast, or no longer. */
    record ContrastChanged(boolean more) implements DesktopEvent {}

    /** The person uses a screen reader in this session, or no longer. Told only where Nape must read its windows itself. */
    record ScreenReaderChanged(boolean on) implements DesktopEvent {}
}
