package app.nape.desktop;

/** Why a prompt should wait, or why somebody who touches nothing may be there. */
public enum QuietReason {
    DO_NOT_DISTURB("desktop.quiet.do-not-disturb"),
    FULL_SCREEN("desktop.quiet.full-screen"),
    MICROPHONE("desktop.quiet.microphone"),
    CAMERA("desktop.quiet.camera"),
    SCREEN_SHARING("desktop.quiet.screen-sharing"),
    PRESENTATION("desktop.quiet.presentation"),
    PLAYING("desktop.quiet.playing");

    private final String key;

    QuietReason(String key) {
        this.key = key;
    }

    /** The key of the words in the bundle {@code desktop}: {@code a program is full screen}. */
    public String key() {
        return key;
    }
}
