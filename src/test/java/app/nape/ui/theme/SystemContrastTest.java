package app.nape.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.junit.jupiter.api.Test;

class SystemContrastTest {
    @Test
    void followsWindowsWhenItsContrastThemeIsPutOnAndOff() {
        ObservableMap<String, Object> preferences = FXCollections.observableHashMap();
        ReadOnlyObjectProperty<Boolean> high = SystemContrast.of(preferences);
        assertFalse(high.get());
        preferences.put("Windows.SPI.HighContrast", true);
        assertTrue(high.get());
        preferences.put("Windows.SPI.HighContrast", false);
        assertFalse(high.get());
    }

    @Test
    void knowsADesktopsThemeByItsName() {
        assertEquals(true, asked("HighContrast"));
        assertEquals(true, asked("ContrastHighInverse"));
        assertEquals(false, asked("Adwaita"));
    }

    private static boolean asked(String theme) {
        return SystemContrast.of(FXCollections.observableMap(Map.of("GTK.theme_name", theme)))
                .get();
    }
}
