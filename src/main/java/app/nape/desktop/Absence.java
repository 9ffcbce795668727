package app.nape.desktop;

/** Why the desktop does not offer something. Each has one sentence for a person under its {@link #key()}. */
public enum Absence {
    NOT_ASKED_YET("desktop.absent.not-asked-yet"),
    NOT_WANTED("desktop.absent.not-wanted"),
    OWN_CARD_INSTEAD("desktop.absent.own-card-instead"),
    WINDOW_TELLS("desktop.absent.window-tells"),
    NO_DISPLAY("desktop.absent.no-display"),
    NO_SESSION_BUS("desktop.absent.no-session-bus"),
    NO_SYSTEM_BUS("desktop.absent.no-system-bus"),
    NO_LOGIN_SERVICE("desktop.absent.no-login-service"),
    NO_PANEL("desktop.absent.no-panel"),
    NO_NOTIFICATION_SERVICE("desktop.absent.no-notification-service"),
    NO_SOUND_SERVER("desktop.absent.no-sound-server"),
    NO_CAMERA("desktop.absent.no-camera"),
    NO_PIPEWIRE("desktop.absent.no-pipewire"),
    NO_SOUND_DEVICE("desktop.absent.no-sound-device"),
    NO_SPEECH_PROGRAM("desktop.absent.no-speech-program"),
    NO_PORTAL("desktop.absent.no-portal"),
    NO_LOCKER("desktop.absent.no-locker"),
    NO_COMMAND("desktop.absent.no-command"),
    DESKTOP_DOES_NOT_TELL("desktop.absent.desktop-does-not-tell"),
    SYSTEM_DOES_NOT_TELL("desktop.absent.system-does-not-tell");

    private final String key;

    Absence(String key) {
        this.key = key;
    }

    /** The key of the sentence in the bundle {@code desktop}. */
    public String key() {
        return key;
    }
}
