package app.nape.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Says beneath a drawing what its signs mean: each sign with its words, in a line that wraps. */
public final class Legend extends FlowPane {
    /**
     * A sign.
     *
     * @param look style classes that draw it, with a space between them
     * @param words what it means
     */
    public record Sign(String look, String words) {}

    private List<Sign> shown = List.of();

    /** These signs, in this order. */
    public Legend(List<Sign> signs) {
        super(18, 6);
        getStyleClass().add("legend");
        setAlignment(Pos.CENTER_LEFT);
        Within.width(this);
        show(signs);
    }

    /** Shows these signs from now on; without any it is not there. */
    public void show(List<Sign> signs) {
        setVisible(!signs.isEmpty());
        if (signs.equals(shown)) {
            return;
        }
        shown = List.copyOf(signs);
        getChildren().clear();
        for (Sign sign : signs) {
            Region drawn = new Region();
            drawn.getStyleClass().add("sign");
            drawn.getStyleClass().addAll(sign.look().split(" ", -1));
            Label words = new Label(sign.words(), drawn);
            words.getStyleClass().addAll("quiet", "small");
            Wrapping.on(words);
            getChildren().add(words);
        }
    }
}
