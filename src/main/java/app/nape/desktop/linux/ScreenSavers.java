package app.nape.desktop.linux;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The screen savers that desktops have on the session bus, each with its object; its interface has the name of the service. */
final class ScreenSavers {
    /** A desktop's own before the common one, which on GNOME is a stand-in that locks nothing. */
    static final Map<String, String> PATHS;

    static {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver");
        paths.put("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver");
        paths.put("org.mate.ScreenSaver", "/org/mate/ScreenSaver");
        paths.put("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver");
        paths.put("org.freedesktop.ScreenSaver", "/ScreenSaver");
        PATHS = Collections.unmodifiableMap(paths);
    }

    private ScreenSavers() {}
}
