package app.nape.ui.shell;

import app.nape.ui.Command;
import app.nape.ui.control.Announced;
import app.nape.ui.control.Hint;
import app.nape.ui.control.Wrapping;
import app.nape.words.Texts;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** One quiet sentence above the foot of the window, with an undo when there is something to take back. */
final class Toast extends HBox {
    private static final Duration PLAIN = Duration.seconds(6);
    private static final PseudoClass PLAINLY = PseudoClass.getPseudoClass("plain");
    private static final Duration WITH_UNDO = Duration.seconds(12);

    private final Label sentence = new Label();
    private final Button undo = new Button();
    private final PauseTransition stay = new PauseTransition();
    private final String takenBack;
    private @Nullable Runnable taking;
    private @Nullable Runnable last;

    Toast(Texts texts, Command undoing) {
        takenBack = texts.of("shell.taken-back");
        getStyleClass().add("toast");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        Wrapping.on(sentence);
        sentence.setId("toast-sentence");
        undo.setText(texts.of("shell.undo"));
        undo.getStyleClass().add("flat");
        undo.setId("toast-undo");
        undo.setOnAction(_ -> takeBack());
        Hint.on(undo, undoing.hint(texts, texts.of("shell.undo")));
        getChildren().addAll(sentence, undo);
        stay.setOnFinished(_ -> leave());
        hoverProperty().addListener((_, _, _) -> restart());
        undo.focusedProperty().addListener((_, _, _) -> restart());
        leave();
    }

    void tell(String words, @Nullable Runnable undoing) {
        taking = undoing;
        last = undoing == null ? last : undoing;
        sentence.setText(words);
        setAccessibleText(words);
        undo.setVisible(undoing != null);
        undo.setManaged(undoing != null);
        pseudoClassStateChanged(PLAINLY, undoing == null);
        setVisible(true);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        Announced.sentence(this, words);
        stay.setDuration(undoing == null ? PLAIN : WITH_UNDO);
        restart();
    }

    /** Takes back the newest change that was told of, once, also when its sentence has gone. */
    void takeBackLast() {
        Runnable now = last;
        if (now != null) {
            last = null;
            tell(takenBack, null);
            // What it has to say itself is more than that.
            now.run();
        }
    }

    /** Lets go of what could be taken back. */
    void forget() {
        last = null;
        if (taking != null) {
            leave();
        }
    }

    private void takeBack() {
        Runnable now = taking;
        last = null;
        leave();
        if (now != null) {
            now.run();
        }
    }

    private void restart() {
        if (isHover() || undo.isFocused()) {
            stay.stop();
        } else if (isVisible()) {
            stay.playFromStart();
        }
    }

    private void leave() {
        stay.stop();
        taking = null;
        setVisible(false);
    }
}
