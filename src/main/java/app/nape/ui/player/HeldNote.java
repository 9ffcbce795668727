package app.nape.ui.player;

import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import app.nape.ui.redflags.ExerciseHold;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says that exercises wait until somebody has advised the person, and the two ways on. Not there while nothing waits. */
final class HeldNote extends HBox {
    HeldNote(PageContext context, PlayerModel model) {
        super(14);
        setId("held");
        getStyleClass().add("held-note");
        setAlignment(Pos.TOP_LEFT);
        FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
        sign.getStyleClass().add("danger-icon");
        Button card = new Button(context.texts().of("player.held-card"), new FontIcon(Feather.LIFE_BUOY));
        card.setId("held-card");
        card.getStyleClass().add("danger");
        card.setOnAction(_ -> {
            var held = model.heldProperty().get();
            if (held != null) {
                context.navigator().showRedFlags(held.id());
            }
        });
        Button advised = new Button(context.texts().of("player.held-advised"));
        advised.setId("held-advised");
        advised.setOnAction(_ -> {
            var held = model.heldProperty().get();
            if (held != null) {
                ExerciseHold.advised(context, held);
            }
        });
        VBox words = new VBox(
                10,
                Words.of(context.texts().of("player.held"), "strong"),
                Words.plain(context.texts().of("player.held-more")),
                new FlowPane(12, 8, card, advised));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(sign, words);
        visibleProperty().bind(model.heldProperty().isNotNull());
        managedProperty().bind(visibleProperty());
        model.heldProperty().addListener((_, before, now) -> {
            if (before == null && now != null && isVisible()) {
                card.requestFocus();
            }
        });
    }
}
