package app.nape.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A quiet surface that holds one matter; with a heading when it has one. */
public final class Card extends VBox {
    /** A card without a heading. */
    public Card(Node... parts) {
        getStyleClass().add("card");
        getChildren().addAll(parts);
    }

    /** A card under a heading. */
    public static Card titled(String title, Node... parts) {
        Card card = new Card();
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        Wrapping.on(heading);
        card.getChildren().add(heading);
        card.getChildren().addAll(parts);
        return card;
    }
}
