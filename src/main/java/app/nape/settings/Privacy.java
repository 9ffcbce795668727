package app.nape.settings;

import org.jspecify.annotations.Nullable;

/**
 * Who may see what.
 *
 * @param passphrase salted hash of the passphrase that opens the window, or null when none is asked for
 * @param hideAfterMinutes the window hides after so many minutes without a touch; 0 for never
 * @param healthInNotifications whether notifications may say what they are about
 * @param lockWhenAway whether the screen is locked when the person has left, outside a break
 * @param lockAtRest whether it is locked as a rest break begins
 */
public record Privacy(
        @Nullable String passphrase,
        int hideAfterMinutes,
        boolean healthInNotifications,
        boolean lockWhenAway,
        boolean lockAtRest) {
    public Privacy {
        if (hideAfterMinutes < 0) {
            throw new IllegalArgumentException("The window cannot hide after " + hideAfterMinutes + " minutes.");
        }
    }

    /** Nothing is asked for, the window stays, and notifications say nothing about health. */
    public static Privacy defaults() {
        return new Privacy(null, 0, false, false, false);
    }

    /** The same with another hash; null asks for no passphrase. */
    public Privacy withPassphrase(@Nullable String hash) {
        return new Privacy(hash, hideAfterMinutes, healthInNotifications, lockWhenAway, lockAtRest);
    }

    /** The same with another time. */
    public Privacy withHideAfterMinutes(int minutes) {
        return new Privacy(passphrase, minutes, healthInNotifications, lockWhenAway, lockAtRest);
    }

    /** The same with another answer about notifications. */
    public Privacy withHealthInNotifications(boolean allowed) {
        return new Privacy(passphrase, hideAfterMinutes, allowed, lockWhenAway, lockAtRest);
    }

    /** The same, locking the screen when the person has left, or not. */
    public Privacy withLockWhenAway(boolean locks) {
        return new Privacy(passphrase, hideAfterMinutes, healthInNotifications, locks, lockAtRest);
    }

    /** The same, locking the screen as a rest break begins, or not. */
    public Privacy withLockAtRest(boolean locks) {
        return new Privacy(passphrase, hideAfterMinutes, healthInNotifications, lockWhenAway, locks);
    }
}
