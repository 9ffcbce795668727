package app.nape.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.desktop.ColourScheme.Shade;
import app.nape.desktop.DesktopEvent;
import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class SystemLooksTest {
    private final List<Runnable> later = new ArrayList<>();
    private final SystemLooks looks = new SystemLooks(later::add);
    private final SimpleObjectProperty<ColorScheme> toolkit = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private final SimpleObjectProperty<Boolean> toolkitContrast = new SimpleObjectProperty<>(false);

    @Test
    void beginsWithWhatTheDesktopToldBefore() {
        looks.happened(new DesktopEvent.ShadeChanged(Shade.DARK));
        looks.happened(new DesktopEvent.ContrastChanged(true));
        looks.begin(toolkit, toolkitContrast);
        assertEquals(ColorScheme.DARK, looks.scheme().getValue());
        assertTrue(looks.contrast().getValue());
    }

    @Test
    void followsTheDesktopOnTheThreadOfTheWindowOnly() {
        looks.begin(toolkit, toolkitContrast);
        looks.happened(new DesktopEvent.ShadeChanged(Shade.DARK));
        assertEquals(ColorScheme.LIGHT, looks.scheme().getValue());
        later.forEach(Runnable::run);
        assertEquals(ColorScheme.DARK, looks.scheme().getValue());
    }

    @Test
    void leavesItToTheToolkitWhereTheDesktopHasNoPreference() {
        looks.begin(toolkit, toolkitContrast);
        toolkit.set(ColorScheme.DARK);
        toolkitContrast.set(true);
        assertEquals(ColorScheme.DARK, looks.scheme().getValue());
        assertTrue(looks.contrast().getValue());
        looks.happened(new DesktopEvent.ShadeChanged(Shade.LIGHT));
        later.forEach(Runnable::run);
        assertEquals(ColorScheme.LIGHT, looks.scheme().getValue(), "a desktop that says light is light");
        looks.happened(new DesktopEvent.ShadeChanged(Shade.NO_PREFERENCE));
        toolkitContrast.set(false);
        later.forEach(Runnable::run);
        assertEquals(ColorScheme.DARK, looks.scheme().getValue());
        assertFalse(looks.contrast().getValue());
    }

    @Test
    void passesOverWhatIsNotAboutLooks() {
        looks.begin(toolkit, toolkitContrast);
        looks.happened(new DesktopEvent.Locked());
        assertTrue(later.isEmpty());
    }
}
