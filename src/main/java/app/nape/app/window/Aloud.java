package app.nape.app.window;

import app.nape.desktop.DesktopEvent;
import app.nape.settings.Settings;
import app.nape.ui.Voice;
import app.nape.ui.aloud.ReadAloud;
import app.nape.words.Texts;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that the window is read aloud while the person wants that, or while the desktop says that they use a screen reader and they
 * said nothing else. What reads is loaded only then.
 */
final class Aloud {
    private final Executor onFx;
    private volatile boolean screenReader;
    private Runnable look = () -> {};
    private @Nullable ReadAloud reading;

    Aloud(Executor onFx) {
        this.onFx = onFx;
    }

    /** Something that the desktop told; what is not about screen readers is passed over. From any thread. */
    void happened(DesktopEvent event) {
        if (event instanceof DesktopEvent.ScreenReaderChanged(boolean on)) {
            screenReader = on;
            onFx.execute(() -> look.run());
        }
    }

    /** From now on reads by this voice when it is wanted; on the FX thread. */
    void begin(Texts texts, Voice voice, ReadOnlyObjectProperty<Settings> settings) {
        if (!voice.reads()) {
            return;
        }
        look = () -> {
            Boolean chosen = settings.get().sound().aloud();
            boolean wanted = chosen == null ? screenReader : chosen;
            ReadAloud now = reading;
            if (wanted && now == null) {
                now = new ReadAloud(texts, voice, () -> settings.get().sound());
                reading = now;
                now.begin();
            } else if (!wanted && now != null) {
                reading = null;
                now.end();
            }
        };
        settings.addListener((_, _, _) -> look.run());
        look.run();
    }
}
