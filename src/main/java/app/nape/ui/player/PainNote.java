package app.nape.ui.player;

import app.nape.care.Nprs;
import app.nape.exercise.SessionPlan;
import app.nape.ui.PageContext;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Says that the exercises are meant for less pain than was given, and offers the gentle set. Hidden while that is not so. */
final class PainNote extends HBox {
    private static final String GENTLE = "acute-spasm";

    private final PageContext context;
    private final PlayerModel model;
    private final Label words = new Label();

    PainNote(PageContext context, PlayerModel model) {
        super(16);
        this.context = context;
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        setStyle("-fx-background-color: -nape-warn-soft; -fx-background-radius: 10; -fx-padding: 12 16 12 16;");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button gentle = new Button(context.texts().of("player.gentle-instead"));
        gentle.setMinWidth(Region.USE_PREF_SIZE);
        gentle.setOnAction(_ -> {
            Nprs before = model.beforeProperty().get();
            if (model.open(GENTLE)) {
                model.beforeProperty().set(before);
            }
        });
        SessionPlan plan = model.plan();
        boolean isGentle = plan != null && plan.id().equals(GENTLE);
        gentle.setVisible(!isGentle);
        gentle.setManaged(!isGentle);
        getChildren().addAll(words, gentle);
        model.beforeProperty().addListener((_, _, score) -> show(score));
        show(model.beforeProperty().get());
    }

    private void show(@Nullable Nprs score) {
        SessionPlan plan = model.plan();
        int most = plan == null
                ? 10
                : plan.items().stream()
                        .mapToInt(item -> item.exercise().safety().mostStartPain())
                        .min()
                        .orElse(10);
        boolean tooMuch = score != null && score.score() > most;
        setVisible(tooMuch);
        setManaged(tooMuch);
        if (tooMuch) {
            words.setText(context.texts().of("player.too-much-pain", most));
        }
    }
}
