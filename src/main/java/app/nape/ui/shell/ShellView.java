package app.nape.ui.shell;

import app.nape.ui.FxThread;
import app.nape.ui.Place;
import app.nape.ui.control.Inside;
import app.nape.ui.control.PageFoot;
import app.nape.ui.redflags.RedFlagSheet;
import app.nape.ui.theme.FocusShown;
import app.nape.words.Texts;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window's frame: rail, page, strip, and above them a toast or a card. */
final class ShellView extends StackPane {
    /** Below this many times the height of text the rail shows icons only, and in full screen. */
    private static final double NARROW_EMS = 62;
    /** Around the toast. */
    private static final double EDGE = 24;

    private static final double CLEAR = 8;

    private final BooleanExpression fullScreen = BooleanExpression.booleanExpression(sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(window -> window instanceof Stage stage ? stage.fullScreenProperty() : null)
            .orElse(false));
    private final BorderPane frame = new BorderPane();
    private final PageArea pages = new PageArea();
    private final Rail rail;
    private final Toast toast;
    /** How much room the buttons at the lower edge of the page take. */
    private final DoubleProperty foot = new SimpleDoubleProperty();

    private @Nullable Region card;
    /** What the way to help lies over. */
    private @Nullable Region beneath;

    private KeyboardPlace within = KeyboardPlace.NOWHERE;
    private KeyboardPlace beforeLock = KeyboardPlace.NOWHERE;
    private KeyboardPlace before = KeyboardPlace.NOWHERE;
    private @Nullable Node onPage;
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private @Nullable Region lock;

    ShellView(Texts texts, ShellCommands commands, Consumer<Place> go, double em) {
        rail = new Rail(texts, commands, go);
        // Where it begins, also while its page is still made.
        rail.mark(Place.TODAY);
        toast = new Toast(texts, commands.get("undo"));
        setId("shell");
        // Never larger than the window: what is larger than a stack stands out of it at both ends.
        frame.setMinSize(0, 0);
        frame.setLeft(rail);
        frame.setCenter(pages);
        getChildren().addAll(frame, toast);
        sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((_, _, now) -> {
            if (now != null && Inside.holds(pages, now)) {
                onPage = now;
                keepClear();
            }
        });
        setAlignment(toast, Pos.BOTTOM_CENTER);
        // In the middle of the page, so that it never lies on the rail and the way to help.
        rail.widthProperty().subscribe(wide -> setMargin(toast, new Insets(0, EDGE, EDGE, EDGE + wide.doubleValue())));
        emChanged(em);
    }

    /** The size of text has changed to so many pixels. */
    void emChanged(double em) {
        rail.narrow()
                .bind(widthProperty()
                        .lessThan(NARROW_EMS * em)
                        .and(widthProperty().greaterThan(0))
                        .or(fullScreen));
    }

    Rail rail() {
        return rail;
    }

    Toast toast() {
        return toast;
    }

    PageArea pages() {
        return pages;
    }

    void setStrip(Region strip) {
        frame.setBottom(strip);
        // What is told stands above the strip and the page's buttons, and never on them.
        toast.translateYProperty()
                .bind(foot.negate()
                        .subtract(Bindings.when(strip.visibleProperty())
                                .then(strip.heightProperty())
                                .otherwise(0)));
    }

    /** Tells in a toast, and how it is taken back; null where it is not. */
    void tell(String sentence, @Nullable Runnable undo) {
        toast.tell(sentence, undo);
        keepClear();
    }

    /** Whoever goes on to another part of the page, or to another page, takes the keyboard there. */
    private void keepClear() {
        if (toast.isVisible()) {
            // What has the keyboard is scrolled to its place first.
            FxThread.EXECUTOR.execute(() -> foot.set(Math.max(PageFoot.height(pages.shown()), overKeyboard())));
        }
    }

    /** How far up the toast stands above what has the keyboard, where it would lie on it. */
    private double overKeyboard() {
        Node on = onPage;
        if (on == null || on.getScene() == null || on.equals(pages.shown())) {
            return 0;
        }
        Bounds seen = sceneToLocal(on.localToScene(on.getLayoutBounds()));
        double lowest = getHeight() - EDGE + toast.getTranslateY() + foot.get();
        double half = toast.prefWidth(-1) / 2;
        double middle = (rail.getWidth() + getWidth()) / 2;
        boolean under = seen.getMaxY() > lowest - toast.prefHeight(-1)
                && seen.getMinY() < lowest
                && seen.getMinX() < middle + half
                && seen.getMaxX() > middle - half;
        double lift = lowest - seen.getMinY() + CLEAR;
        return under && lift < getHeight() / 2 ? lift : 0;
    }

    /** Hides everything behind this; null shows it again. A card may lie above it. */
    void setLock(@Nullable Region over) {
        if (lock != null) {
            getChildren().remove(lock);
        }
        if (over != null) {
            beforeLock = KeyboardPlace.on(
                    getScene() == null ? null : wasOn(getScene().getFocusOwner()));
        }
        lock = over;
        locked.set(over != null);
        frame.setVisible(over == null);
        cover();
        if (over == null && card == null) {
            beforeLock.takeUp(pages.shown());
            pages.enter(pages.shown());
        }
        if (over != null) {
            getChildren().add(over);
            if (card != null) {
                card.toFront();
            }
        }
    }

    /** Whether everything is hidden. */
    ReadOnlyBooleanProperty locked() {
        return locked.getReadOnlyProperty();
    }

    boolean isLocked() {
        return lock != null;
    }

    boolean hasCard() {
        return card != null;
    }

    /** Lays a card over everything and remembers what the keyboard was on; null takes the card away and goes back there. */
    void setCard(@Nullable Region over) {
        beneath = over instanceof RedFlagSheet && !over.equals(card) ? card : null;
        within = KeyboardPlace.on(
                beneath == null || getScene() == null ? null : getScene().getFocusOwner());
        if (card != null) {
            getChildren().remove(card);
        }
        if (over != null && card == null && getScene() != null) {
            before = KeyboardPlace.on(wasOn(getScene().getFocusOwner()));
        }
        card = over;
        cover();
        if (over != null) {
            getChildren().add(over);
        } else {
            before.takeUp(pages.shown());
            before = KeyboardPlace.NOWHERE;
        }
    }

    /** Takes the way to help away again from the card that it lies over, which is as it was; false where it lies over none. */
    boolean uncover() {
        Region under = beneath;
        if (under == null) {
            return false;
        }
        getChildren().remove(card);
        card = under;
        beneath = null;
        getChildren().add(under);
        within.takeUp(under);
        return true;
    }

    /** Styles and lays out a card where it will lie, in one go with taking it away again, so that it is never painted. */
    void rehearse(Region over) {
        getChildren().add(over);
        over.applyCss();
        layout();
        getChildren().remove(over);
    }

    /**
     * What lies under a card or a lock takes neither mouse nor keyboard. Only what is seen there: a whole tree that is disabled is styled
     * anew, with all the pages that wait, and whoever asks for help would wait for that.
     */
    private void cover() {
        boolean covered = card != null || lock != null;
        rail.setDisable(covered);
        pages.setCovered(covered);
        if (frame.getBottom() != null) {
            frame.getBottom().setDisable(covered);
        }
    }

    /** A mouse that asks for help at the rail does not mean to take the keyboard there. */
    private @Nullable Node wasOn(@Nullable Node owner) {
        return owner != null && Inside.holds(rail, owner) && !FocusShown.on(owner) && onPage != null ? onPage : owner;
    }
}
