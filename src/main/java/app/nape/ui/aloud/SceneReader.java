package app.nape.ui.aloud;

import app.nape.ui.FxThread;
import app.nape.ui.control.Announced;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Follows one scene: looks after each layout, and says what is new since the last look in one go. */
final class SceneReader {
    /** A card whose sentences are longer is read when it is asked for. */
    private static final int FEW_LETTERS = 600;

    private final Scene scene;
    private final Look look;
    private final Typing typing;
    private final ReadAloud.Saying saying;
    private final Runnable pulse = this::looked;
    private final EventHandler<Announced> announced = this::heard;
    private final EventHandler<KeyEvent> keys = this::pressed;
    private final ObservableValue<Boolean> focused;
    private final ChangeListener<Boolean> left = (_, _, now) -> leave(Boolean.TRUE.equals(now));
    private final List<String> pending = new ArrayList<>();
    private Set<Around> around = Set.of();
    private @Nullable Node owner;
    private @Nullable Seen seen;
    private @Nullable Parent page;
    private boolean before;
    private boolean shown;
    private boolean failed;
    private int at = -1;

    SceneReader(Scene scene, Look look, ReadAloud.Saying saying) {
        this.scene = scene;
        this.look = look;
        this.typing = new Typing(look.texts());
        this.saying = saying;
        focused = scene.windowProperty().flatMap(Window::focusedProperty);
    }

    /** Whatever has the keyboard next is heard at once. */
    private void leave(boolean stays) {
        if (!stays && before) {
            before = false;
            saying.hush();
        }
    }

    void begin() {
        scene.addPostLayoutPulseListener(pulse);
        scene.addEventHandler(Announced.TYPE, announced);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        focused.addListener(left);
        look();
    }

    void end() {
        scene.removePostLayoutPulseListener(pulse);
        scene.removeEventHandler(Announced.TYPE, announced);
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        focused.removeListener(left);
    }

    private void heard(Announced news) {
        if (!news.isCue() || !saying.speaksCues()) {
            pending.add(news.words());
            Platform.requestNextPulse();
        }
    }

    /** A fault in here would keep the scene from being painted: it is told once, afterwards, and the next look begins anew. */
    private void looked() {
        try {
            look();
        } catch (RuntimeException problem) {
            owner = null;
            seen = null;
            if (!failed) {
                failed = true;
                FxThread.EXECUTOR.execute(() -> {
                    throw problem;
                });
            }
        }
    }

    private void look() {
        Window window = scene.getWindow();
        if (window == null || !window.isShowing()) {
            before = false;
            shown = false;
            return;
        }
        List<String> words = new ArrayList<>(pending);
        pending.clear();
        boolean here = window instanceof ContextMenu || (window instanceof Stage && window.isFocused());
        if (here) {
            if (!before) {
                enter(window, words);
            }
            standing(words);
        } else if (!shown && Around.page(scene) == null) {
            // A card that does not take the keyboard, such as the one before a break.
            words.addAll(new Pieces(look).sentences(scene.getRoot()));
        }
        shown = true;
        before = here;
        String sentences = sentences(words);
        if (!sentences.isEmpty()) {
            saying.say(sentences);
        }
    }

    private void enter(Window window, List<String> words) {
        around = Set.of();
        owner = null;
        page = null;
        seen = null;
        if (window instanceof Stage stage && stage.getTitle() != null) {
            words.add(stage.getTitle());
        }
        if (Around.page(scene) == null && window instanceof Stage) {
            addShort(scene.getRoot(), words);
        }
    }

    private void standing(List<String> words) {
        Node now = scene.getFocusOwner();
        Node spot = now == null ? null : Look.spot(now);
        Seen next = spot == null ? null : look.at(spot);
        Parent seenPage = Around.page(scene);
        // To look around costs a walk through the page, which a figure that moves would ask for sixty times a second.
        boolean moved = !Objects.equals(now, owner) || !Objects.equals(seenPage, page);
        Set<Around> all = moved ? new LinkedHashSet<>(Around.of(scene, spot)) : around;
        page = seenPage;
        for (Around each : all) {
            if (!around.contains(each)) {
                if (next == null || !next.name().startsWith(each.name())) {
                    words.add(each.name());
                }
                at = -1;
                if (each.card()) {
                    addShort(each.part(), words);
                }
            }
        }
        around = all;
        Seen last = seen;
        if (next != null) {
            boolean same = now != null && now.equals(owner);
            words.add(same && last != null ? news(last, next) : next.whole());
        }
        owner = now;
        seen = next;
    }

    private String news(Seen last, Seen next) {
        Written old = last.written();
        Written now = next.written();
        if (old == null || now == null) {
            return next.since(last);
        }
        String typed = typing.between(old, now);
        // A name that changed says what is wrong with what was written; a help, what was found by it.
        String named = next.name().equals(last.name()) ? "" : next.name();
        String found = next.help().equals(last.help()) ? "" : next.help();
        return Stream.of(typed, named, found).filter(each -> !each.isEmpty()).collect(Collectors.joining(". "));
    }

    private void addShort(Parent part, List<String> words) {
        List<String> sentences = new Pieces(look).sentences(part);
        if (sentences.stream().mapToInt(String::length).sum() <= FEW_LETTERS) {
            words.addAll(sentences);
        } else {
            words.add(look.texts().of("aloud.long"));
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.CONTROL) {
            saying.hush();
        } else if (key.getCode() == KeyCode.F9) {
            at = -1;
            saying.say(sentences(pieces()));
            key.consume();
        } else if (key.getCode() == KeyCode.F8) {
            List<String> all = pieces();
            at = Math.clamp(at + (key.isShiftDown() ? -1L : 1L), 0, Math.max(0, all.size() - 1));
            saying.say(all.isEmpty() ? look.texts().of("aloud.nothing") : all.get(at));
            key.consume();
        }
    }

    /** Of the card that lies over the page, else of the page, else of the whole window. */
    private List<String> pieces() {
        Parent part = scene.getRoot();
        for (Around each : around) {
            if (each.card() || Around.isPage(each.part())) {
                part = each.part();
            }
        }
        return new Pieces(look).in(part);
    }

    /** Each a sentence of its own, so that a voice pauses between them; what was said a moment before is not said twice. */
    private static String sentences(List<String> words) {
        return new LinkedHashSet<>(words)
                .stream()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .map(each -> each.matches("(?s).*[.:;?…]") ? each : each + ".")
                        .collect(Collectors.joining(" "));
    }
}
