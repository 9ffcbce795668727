package app.nape.ui.player;

import app.nape.exercise.SessionItem;
import app.nape.exercise.SessionPlan;
import app.nape.ui.PageContext;
import app.nape.ui.control.Minutes;
import app.nape.ui.control.NprsStrip;
import app.nape.ui.control.Switch;
import app.nape.ui.control.Words;
import app.nape.ui.figure.ChosenFigure;
import app.nape.ui.figure.FigureView;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is about to be done, what to mind, and how much it hurts now. Everything but the start may be left out. */
final class BeforeView extends BorderPane {
    private static final List<String> STOP = List.of("stop_dizzy", "stop_arm");

    private final PageContext context;
    private final PlayerModel model;
    private final Preparation preparation;
    private final Label length = Words.quiet("");
    private final VBox words = new VBox(10);
    private final FigureView figure;
    private final PainNote note;
    private final Button start;
    private final Switch warmUp;
    private @Nullable String shown;

    BeforeView(PageContext context, PlayerModel model, Runnable leave) {
        this.context = context;
        this.model = model;
        this.preparation = Objects.requireNonNull(model.preparation());
        this.note = new PainNote(context, model, preparation);
        warmUp = new Switch(context.texts().of("player.warm-up"), on -> {
            context.settings().change(now -> now.withStretching(it -> it.withWarmUp(on)));
            preparation.arrange();
        });
        warmUp.setId("player-warm-up");
        start = new Button(context.texts().of("player.start"), new FontIcon(Feather.PLAY));
        start.setId("player-start");
        start.getStyleClass().addAll("accent", "big");
        start.setDefaultButton(true);
        start.setOnAction(_ -> model.begin());
        Button notNow = new Button(context.texts().of("player.not-now"));
        notNow.getStyleClass().addAll("flat", "big");
        notNow.setOnAction(_ -> leave.run());
        figure = ChosenFigure.of(context);
        figure.setFocusTraversable(false);
        figure.setMinSize(150, 190);
        figure.setPrefSize(220, 260);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox what = new HBox(24, words, figure);
        what.getStyleClass().add("card");
        VBox page = new VBox(
                Words.of(model.title(), "page-title"),
                length,
                new HeldNote(context, model),
                note,
                what,
                warmUp,
                pain());
        page.getStyleClass().add("page");
        page.setMaxWidth(860);
        VBox.setMargin(length, new Insets(-14, 0, 0, 0));
        setCenter(PlayerSheet.scrolling(page));
        setBottom(PlayerSheet.foot(860, start, notNow));
        preparation.planProperty().addListener((_, _, _) -> show());
        model.beforeProperty().addListener((_, _, _) -> show());
        model.episodeProperty().addListener((_, _, _) -> show());
        model.heldProperty().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        SessionPlan plan = preparation.planProperty().get();
        note.show();
        start.setDisable(plan == null || model.heldProperty().get() != null);
        warmUp.setSelected(context.settings().settings().get().stretching().warmUp());
        warmUp.setVisible(preparation.wantsWarmUp());
        warmUp.setManaged(preparation.wantsWarmUp());
        words.getChildren().clear();
        if (plan == null) {
            length.setText(context.texts().of("player.nothing-suits"));
        } else {
            length.setText(context.texts()
                    .of("player.before-length", plan.items().size(), Minutes.of(context.texts(), plan.length())));
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
        String id = plan == null ? null : plan.items().getFirst().exercise().id();
        figure.setVisible(id != null);
        if (id != null && !id.equals(shown)) {
            shown = id;
            figure.setMotion(context.motions().of(id), false);
        }
    }

    private void mind(SessionPlan plan) {
        VBox box = new VBox(6, Words.quiet(context.texts().of("player.before-mild")));
        box.setPadding(new Insets(8, 0, 0, 0));
        for (String key : STOP) {
            boolean named = plan.items().stream()
                    .map(SessionItem::exercise)
                    .anyMatch(each -> each.safety().cautions().contains(key));
            String caution = context.exercises().cautions().get(key);
            if (named && caution != null) {
                box.getChildren().add(Words.quiet(caution));
            }
        }
        words.getChildren().add(box);
    }

    private VBox pain() {
        NprsStrip strip = new NprsStrip(context.texts(), context.care().bands());
        strip.scoreProperty().bindBidirectional(model.beforeProperty());
        return new VBox(
                8,
                new VBox(
                        2,
                        Words.of(context.texts().of("player.before-pain"), "section-title"),
                        Words.quiet(context.texts().of("player.pain-optional"))),
                strip);
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
