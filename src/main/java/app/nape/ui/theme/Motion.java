package app.nape.ui.theme;

import app.nape.settings.Settings;
import javafx.application.Platform;

/** Whether things may move by themselves. */
public final class Motion {
    private Motion() {}

    /** True when the person, or else the system, asks for as little movement as possible. */
    public static boolean reduced(Settings settings) {
        Boolean chosen = settings.looks().reducedMotion();
        return chosen != null ? chosen : Platform.getPreferences().isReducedMotion();
    }
}
