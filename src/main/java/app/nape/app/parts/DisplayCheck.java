package app.nape.app.parts;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds out, without touching JavaFX, whether a window can be shown here. */
public final class DisplayCheck {
    private static final String LIBRARY = "libgtk-3.so.0";
    private static final List<Path> FOLDERS = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu"),
            Path.of("/usr/lib/aarch64-linux-gnu"),
            Path.of("/usr/lib64"),
            Path.of("/usr/lib"));

    private DisplayCheck() {}

    /** The key of the sentence that says why not; empty when one can. */
    // texts: agent.window.*
    public static String obstacle(Map<String, String> environment) {
        String display = display(environment);
        return display.isEmpty() && needsGtk() && !gtk() ? "agent.window.no-gtk" : display;
    }

    /** Like {@link #obstacle}, but looks only whether there is a display; loads nothing. */
    public static String display(Map<String, String> environment) {
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

    /** A look into the usual folders first: asking the system's loader costs a tenth of the whole start. */
    private static boolean gtk() {
        return FOLDERS.stream().anyMatch(folder -> Files.exists(folder.resolve(LIBRARY))) || gtkByLoader();
    }

    @SuppressWarnings("restricted")
    private static boolean gtkByLoader() {
        try {
            // Kept loaded: GTK does not bear being unloaded, and JavaFX wants it next.
            return SymbolLookup.libraryLookup(LIBRARY, Arena.global())
                    .find("gtk_init_check")
                    .isPresent();
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }
}
