package app.nape.ui.player;

import app.nape.care.Nprs;
import app.nape.exercise.Exercise;
import app.nape.exercise.SessionItem;
import app.nape.exercise.SessionPlan;
import app.nape.exercise.Suitability;
import app.nape.ui.PageContext;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Says what speaks against the session, by pain, an open episode or what the person has ticked, and offers the gentle set. */
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
        model.beforeProperty().addListener((_, _, _) -> show());
        model.episodeProperty().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        SessionPlan plan = model.plan();
        String reason = plan == null ? "" : reason(plan, model.beforeProperty().get());
        words.setText(reason);
        setVisible(!reason.isEmpty());
        setManaged(!reason.isEmpty());
    }

    private String reason(SessionPlan plan, @Nullable Nprs score) {
        int most = plan.items().stream()
                .mapToInt(item -> item.exercise().safety().mostStartPain())
                .min()
                .orElse(10);
        if (score != null && score.score() > most) {
            return context.texts().of("player.too-much-pain", most);
        }
        Suitability known = new Suitability(
                model.episodeProperty().get() != null,
                context.settings().settings().get().stretching().ticked());
        String rough = names(plan, exercise -> !known.gentleEnough(exercise));
        if (!rough.isEmpty()) {
            return context.texts().of("player.too-much-now", rough);
        }
        String against = names(plan, exercise -> !known.against(exercise).isEmpty());
        return against.isEmpty() ? "" : context.texts().of("player.against", against);
    }

    private static String names(SessionPlan plan, Predicate<Exercise> which) {
        return plan.items().stream()
                .map(SessionItem::exercise)
                .filter(which)
                .map(Exercise::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
