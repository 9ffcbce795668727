package app.nape.ui.aloud;

import app.nape.settings.Sound;
import app.nape.ui.Voice;
import app.nape.words.Texts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Reads aloud what has the keyboard in every window of this process: the window itself, breaks, the cards before them, menus. New words
 * break off older ones. Lives on the FX thread.
 */
public final class ReadAloud {
    private final Look look;
    private final Saying saying;
    private final ObservableList<Window> windows = Window.getWindows();
    private final ListChangeListener<Window> change = _ -> follow();
    private final Map<Scene, SceneReader> readers = new HashMap<>();

    /** How words become sound. */
    interface Saying {
        void say(String words);

        void hush();

        /** Whether the cues of a session are spoken in any case. */
        boolean speaksCues();
    }

    /** Says nothing yet. {@code how} is asked for each word. */
    public ReadAloud(Texts texts, Voice voice, Supplier<Sound> how) {
        look = new Look(texts);
        saying = new Saying() {
            @Override
            public void say(String words) {
                voice.say(words, how.get());
            }

            @Override
            public void hush() {
                voice.hush();
            }

            @Override
            public boolean speaksCues() {
                return how.get().voice();
            }
        };
    }

    /** Reads from now on, beginning with what there is. */
    public void begin() {
        windows.addListener(change);
        follow();
    }

    /** Falls silent. */
    public void end() {
        windows.removeListener(change);
        readers.values().forEach(SceneReader::end);
        readers.clear();
        saying.hush();
    }

    /** Not what belongs to a control, such as the list of a box, which speaks for it, or a tip. */
    private static boolean reads(Window window) {
        return window instanceof Stage || window instanceof Popup || window instanceof ContextMenu;
    }

    private void follow() {
        Set<Scene> there = new HashSet<>();
        for (Window window : windows) {
            if (reads(window) && window.getScene() != null) {
                there.add(window.getScene());
            }
        }
        readers.entrySet().removeIf(each -> {
            boolean gone = !there.contains(each.getKey());
            if (gone) {
                each.getValue().end();
            }
            return gone;
        });
        there.forEach(scene -> readers.computeIfAbsent(scene, fresh -> {
            SceneReader reader = new SceneReader(fresh, look, saying);
            reader.begin();
            return reader;
        }));
    }
}
