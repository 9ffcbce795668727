package app.nape.ui.player;

import app.nape.content.LimitSentences;
import app.nape.exercise.ExerciseSafety;
import app.nape.exercise.SessionPlan;
import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import app.nape.ui.figure.ChosenFigure;
import app.nape.ui.figure.FigureView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is about to be done, in order, all there is to mind, and where it comes from; the figure shows the first of it. */
final class PlanCard extends HBox {
    /** Why to stop at once: first, before what a person can weigh up beforehand. */
    private static final List<String> STOP = List.of("stop_dizzy", "stop_arm");

    private final PageContext context;
    private final Preparation preparation;
    private final VBox words = new VBox(10);
    private final FigureView figure;
    private final Origins origins;
    private @Nullable String shown;
    private @Nullable SessionPlan told;
    private boolean warmed;

    PlanCard(PageContext context, Preparation preparation) {
        super(24);
        this.context = context;
        this.preparation = preparation;
        setId("player-plan");
        getStyleClass().add("card");
        origins = new Origins(context);
        figure = ChosenFigure.of(context);
        figure.setFocusTraversable(false);
        figure.setMinSize(150, 190);
        figure.setPrefSize(220, 260);
        figure.setMaxHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(words, figure);
    }

    /** Shows this session; empty when there is none. */
    void show(@Nullable SessionPlan plan) {
        boolean warm = preparation.warmed();
        // A score or an answer changes nothing here, and lines that are made anew are styled anew.
        if (plan != null && plan.equals(told) && warm == warmed && preparation instanceof RoutinePreparation) {
            return;
        }
        told = plan;
        warmed = warm;
        words.getChildren().clear();
        setVisible(plan != null);
        setManaged(plan != null);
        if (plan != null && preparation instanceof SetPreparation set) {
            words.getChildren().add(new SetLines(context, set, plan));
            mind(plan);
        } else if (plan != null) {
            list(plan);
            mind(plan);
        }
        picture(plan);
    }

    private void list(SessionPlan plan) {
        List<String> lines = preparation.single()
                ? plan.items().getFirst().exercise().steps()
                : plan.items().stream().map(item -> item.exercise().name()).toList();
        for (int at = 0; at < lines.size(); at++) {
            String words = at == 0 && preparation.warmed()
                    ? context.texts().of("player.warm-up-now", lines.get(at))
                    : lines.get(at);
            this.words.getChildren().add(line(Integer.toString(at + 1), words));
        }
    }

    private void picture(@Nullable SessionPlan plan) {
        String id = plan == null
                ? null
                : plan.items().stream()
                        .map(item -> item.way().figure())
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse(null);
        figure.setVisible(id != null);
        figure.setManaged(id != null);
        if (id != null && !id.equals(shown)) {
            shown = id;
            figure.setMotion(context.motions().of(id), false);
        }
    }

    private void mind(SessionPlan plan) {
        VBox box = new VBox(6, Words.quiet(context.texts().of("player.before-mild")));
        box.setPadding(new Insets(8, 0, 0, 0));
        List<ExerciseSafety> safety =
                plan.items().stream().map(item -> item.exercise().safety()).toList();
        int most = safety.stream().mapToInt(ExerciseSafety::mostStartPain).min().orElseThrow();
        if (preparation.single()) {
            LimitSentences.of(context.texts(), plan.items().getFirst().exercise())
                    .forEach(each -> box.getChildren().add(Words.quiet(each)));
        } else {
            if (preparation instanceof RoutinePreparation) {
                box.getChildren().add(Words.quiet(context.texts().of("player.before-most", most)));
            }
        }
        Set<String> keys = new LinkedHashSet<>(STOP);
        keys.removeIf(key -> safety.stream().noneMatch(each -> each.cautions().contains(key)));
        safety.forEach(each -> keys.addAll(each.cautions()));
        for (String key : keys) {
            String caution = context.exercises().cautions().get(key);
            if (caution != null) {
                box.getChildren().add(Words.quiet(caution));
            }
        }
        words.getChildren().add(box);
        // Where a therapist’s doses come from is not for Nape to say.
        if (preparation instanceof RoutinePreparation) {
            words.getChildren().add(origins);
            origins.show(plan, preparation.id());
        }
    }

    private static HBox line(String number, String words) {
        Label mark = Words.of(number, "quiet", "strong");
        mark.setStyle("-fx-min-width: 1.4em;");
        Label text = Words.plain(words);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(4, mark, text);
    }
}
