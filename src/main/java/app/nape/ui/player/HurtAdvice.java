package app.nape.ui.player;

import app.nape.exercise.Exercise;
import app.nape.ui.PageContext;
import app.nape.ui.control.Wrapping;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** After a session stopped by pain: what to do now, the exercise’s own warnings, and the ways on from here. */
final class HurtAdvice extends VBox {
    HurtAdvice(PageContext context, PlayerModel model) {
        getStyleClass().addAll("card", "alert");
        getChildren().add(words(context.texts().of("player.hurt-rest"), "strong"));
        model.scene().ifPresent(scene -> {
            Exercise exercise = scene.item().exercise();
            for (String key : exercise.safety().cautions()) {
                String caution = context.exercises().cautions().get(key);
                if (key.startsWith("stop_") && caution != null) {
                    getChildren().add(words(caution, "label"));
                }
            }
            getChildren().add(words(context.texts().of("player.hurt-next-time", exercise.name()), "label"));
        });
        Button help = new Button(context.texts().of("player.hurt-help"), new FontIcon(Feather.LIFE_BUOY));
        help.setId("player-help");
        help.getStyleClass().add("danger");
        help.setStyle("-fx-background-color: -nape-danger, -nape-surface;");
        help.setOnAction(_ -> context.navigator().showRedFlags());
        Button log = new Button(context.texts().of("player.hurt-log"));
        log.setOnAction(_ -> context.navigator().logPain());
        getChildren().add(new FlowPane(12, 8, help, log));
    }

    private static Label words(String words, String style) {
        Label label = new Label(words);
        Wrapping.on(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
