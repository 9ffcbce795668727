package app.nape.ui.practice;

import java.util.function.UnaryOperator;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;

/** Lets a field go on by itself with a text that is known, marked, as an address does: what is typed next is written over it. */
final class GoingOn {
    private final TextField field;
    private final UnaryOperator<String> rest;
    private boolean typing;

    private GoingOn(TextField field, UnaryOperator<String> rest) {
        this.field = field;
        this.rest = rest;
    }

    /** From now on; {@code rest} answers with the rest of what is typed, or with nothing. */
    static void on(TextField field, UnaryOperator<String> rest) {
        GoingOn going = new GoingOn(field, rest);
        field.addEventFilter(KeyEvent.KEY_PRESSED, _ -> going.typing = false);
        field.addEventFilter(KeyEvent.KEY_TYPED, typed -> {
            String sign = typed.getCharacter();
            going.typing = !sign.isEmpty() && !Character.isISOControl(sign.charAt(0));
        });
        field.setTextFormatter(new TextFormatter<>(going::longer));
    }

    /** Only what is typed at the end is gone on from: not what is pasted, put there or taken out. */
    private TextFormatter.Change longer(TextFormatter.Change change) {
        if (typing && change.isAdded() && field.isFocused()) {
            typing = false;
            String typed = change.getControlNewText();
            String more = change.getCaretPosition() == typed.length() ? rest.apply(typed) : "";
            if (!more.isEmpty()) {
                change.setText(change.getText() + more);
                change.selectRange(typed.length(), typed.length() + more.length());
            }
        }
        return change;
    }
}
