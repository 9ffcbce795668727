package app.nape.ui.control;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;

/** On or off. */
public final class Switch extends CheckBox {
    /** {@code changed} is told what the person sets. */
    public Switch(String words, Consumer<Boolean> changed) {
        super(words);
        Wrapping.on(this);
        setOnAction(_ -> changed.accept(isSelected()));
    }
}
