package app.nape.ui.theme;

import app.nape.desktop.ColourScheme.Shade;
import app.nape.desktop.DesktopEvent;
import java.util.concurrent.Executor;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Light or dark and how strong, as the system has it now: what the desktop tells of itself, and where it tells nothing what JavaFX sees,
 * which on a GTK desktop is the GTK theme and nothing of GNOME’s “Dark” style. The desktop is heard from the start of the process on; its
 * word is usually there before the first frame, and nothing waits for it.
 */
public final class SystemLooks {
    private final Executor onFx;
    private final ReadOnlyObjectWrapper<ColorScheme> scheme = new ReadOnlyObjectWrapper<>(ColorScheme.LIGHT);
    private final ReadOnlyObjectWrapper<Boolean> contrast = new ReadOnlyObjectWrapper<>(Boolean.FALSE);
    private volatile Shade shade = Shade.NO_PREFERENCE;
    private volatile boolean more;
    private volatile Runnable read = () -> {};

    /** Hears from any thread, and changes what it says in {@code onFx}. */
    public SystemLooks(Executor onFx) {
        this.onFx = onFx;
    }

    /** Something the desktop told; what is not about looks is passed over. */
    public void happened(DesktopEvent event) {
        switch (event) {
            case DesktopEvent.ShadeChanged(Shade now) -> shade = now;
            case DesktopEvent.ContrastChanged(boolean now) -> more = now;
            default -> {
                return;
            }
        }
        onFx.execute(() -> read.run());
    }

    /** From now on says what holds, and follows these too, which are what JavaFX sees; on the FX thread. */
    public void begin(ObservableValue<ColorScheme> toolkit, ObservableValue<Boolean> toolkitContrast) {
        read = () -> {
            scheme.set(
                    switch (shade) {
                        case DARK -> ColorScheme.DARK;
                        case LIGHT -> ColorScheme.LIGHT;
                        case NO_PREFERENCE -> toolkit.getValue();
                    });
            contrast.set(more || toolkitContrast.getValue());
        };
        toolkit.addListener((_, _, _) -> read.run());
        toolkitContrast.addListener((_, _, _) -> read.run());
        read.run();
    }

    /** Light or dark. */
    public ObservableValue<ColorScheme> scheme() {
        return scheme.getReadOnlyProperty();
    }

    /** Whether the system asks for more contrast. */
    public ObservableValue<Boolean> contrast() {
        return contrast.getReadOnlyProperty();
    }
}
