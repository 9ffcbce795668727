package app.nape.ui.theme;

import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;

/**
 * Whether the system asks for high contrast, as far as JavaFX tells: on Windows its contrast themes, on a GTK desktop a theme whose
 * name says so. macOS tells JavaFX nothing of it.
 */
public final class SystemContrast {
    private static final String WINDOWS = "Windows.SPI.HighContrast";
    private static final String GTK = "GTK.theme_name";

    private SystemContrast() {}

    /** What holds now and after every change. */
    public static ReadOnlyObjectProperty<Boolean> property() {
        return of(Platform.getPreferences());
    }

    static ReadOnlyObjectProperty<Boolean> of(ObservableMap<String, Object> preferences) {
        ReadOnlyObjectWrapper<Boolean> high = new ReadOnlyObjectWrapper<>(asked(preferences));
        preferences.addListener((MapChangeListener<String, Object>) _ -> high.set(asked(preferences)));
        return high.getReadOnlyProperty();
    }

    private static boolean asked(Map<String, Object> preferences) {
        return Boolean.TRUE.equals(preferences.get(WINDOWS))
                || (preferences.get(GTK) instanceof String name
                        && name.toLowerCase(Locale.ROOT).contains("contrast"));
    }
}
