package app.nape.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;

/** Finds out, without touching JavaFX, whether a window can be shown here. */
final class DisplayCheck {
    private DisplayCheck() {}

    /** The key of the sentence that says why not; empty when one can. Loads GTK into this process. */
    // texts: agent.window.*
    static String obstacle(Map<String, String> environment) {
        String display = display(environment);
        return display.isEmpty() && needsGtk() && !gtk() ? "agent.window.no-gtk" : display;
    }

    /** Like {@link #obstacle}, but looks only whether there is a display; loads nothing. */
    static String display(Map<String, String> environment) {
        if (!needsGtk() || !environment.getOrDefault("DISPLAY", "").isEmpty()) {
            return "";
        }
        // JavaFX draws through X11, natively or by XWayland, so a Wayland socket alone does not suffice.
        return environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()
                ? "agent.window.no-display"
                : "agent.window.no-xwayland";
    }

    private static boolean needsGtk() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return linux && !"Headless".equalsIgnoreCase(System.getProperty("glass.platform", ""));
    }

    @SuppressWarnings("restricted")
    private static boolean gtk() {
        try {
            // Kept loaded: GTK does not bear being unloaded, and JavaFX wants it next.
            return SymbolLookup.libraryLookup("libgtk-3.so.0", Arena.global())
                    .find("gtk_init_check")
                    .isPresent();
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }
}
