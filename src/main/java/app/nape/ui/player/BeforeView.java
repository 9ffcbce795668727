package app.nape.ui.player;

import app.nape.exercise.SessionItem;
import app.nape.exercise.SessionPlan;
import app.nape.ui.PageContext;
import app.nape.ui.control.NprsStrip;
import app.nape.ui.figure.ChosenFigure;
import app.nape.ui.figure.FigureView;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is about to be done, what to mind, and how much it hurts now. Everything but the start may be left out. */
final class BeforeView extends BorderPane {
    private static final List<String> STOP = List.of("stop_dizzy", "stop_arm");

    private final PageContext context;
    private final PlayerModel model;

    BeforeView(PageContext context, PlayerModel model, Runnable leave) {
        this.context = context;
        this.model = model;
        SessionPlan plan = Objects.requireNonNull(model.plan());
        Label title = new Label(model.title());
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        Label length = new Label(
                context.texts().of("player.before-length", plan.items().size(), minutes(plan)));
        length.getStyleClass().add("quiet");
        VBox page = new VBox(title, length, new HeldNote(context, model), what(plan), pain());
        page.getStyleClass().add("page");
        page.setMaxWidth(860);
        VBox.setMargin(length, new javafx.geometry.Insets(-14, 0, 0, 0));
        setCenter(PlayerSheet.scrolling(page));
        setBottom(PlayerSheet.foot(860, start(leave)));
    }

    private HBox what(SessionPlan plan) {
        VBox words = new VBox(10);
        if (plan.items().size() > 1) {
            int number = 1;
            for (SessionItem item : plan.items()) {
                words.getChildren()
                        .add(line(Integer.toString(number), item.exercise().name()));
                number++;
            }
        } else {
            int number = 1;
            for (String step : plan.items().getFirst().exercise().steps()) {
                words.getChildren().add(line(Integer.toString(number), step));
                number++;
            }
        }
        words.getChildren().add(mind(plan));
        HBox.setHgrow(words, Priority.ALWAYS);
        FigureView figure = ChosenFigure.of(context);
        figure.setFocusTraversable(false);
        figure.setMinSize(150, 190);
        figure.setPrefSize(220, 260);
        figure.setMotion(context.motions().of(plan.items().getFirst().exercise().id()), false);
        HBox card = new HBox(24, words, figure);
        card.getStyleClass().add("card");
        return card;
    }

    private VBox mind(SessionPlan plan) {
        VBox box = new VBox(6);
        box.setStyle("-fx-padding: 8 0 0 0;");
        box.getChildren().add(quiet(context.texts().of("player.before-mild")));
        for (String key : STOP) {
            boolean named = plan.items().stream()
                    .anyMatch(item -> item.exercise().safety().cautions().contains(key));
            String words = context.exercises().cautions().get(key);
            if (named && words != null) {
                box.getChildren().add(quiet(words));
            }
        }
        return box;
    }

    private VBox pain() {
        Label question = new Label(context.texts().of("player.before-pain"));
        question.getStyleClass().add("section-title");
        question.setWrapText(true);
        Label optional = quiet(context.texts().of("player.pain-optional"));
        NprsStrip strip = new NprsStrip(context.texts(), context.care().bands());
        strip.scoreProperty().bindBidirectional(model.beforeProperty());
        VBox box = new VBox(8, new VBox(2, question, optional), strip, new PainNote(context, model));
        return box;
    }

    private Button[] start(Runnable leave) {
        Button start = new Button(context.texts().of("player.start"), new FontIcon(Feather.PLAY));
        start.setId("player-start");
        start.getStyleClass().addAll("accent", "big");
        start.setDefaultButton(true);
        start.disableProperty().bind(model.heldProperty().isNotNull());
        start.setOnAction(_ -> model.begin());
        Button notNow = new Button(context.texts().of("player.not-now"));
        notNow.getStyleClass().addAll("flat", "big");
        notNow.setOnAction(_ -> leave.run());
        return new Button[] {start, notNow};
    }

    private HBox line(String number, String words) {
        Label mark = new Label(number);
        mark.getStyleClass().addAll("quiet", "strong");
        mark.setStyle("-fx-min-width: 1.4em;");
        mark.setMinHeight(Region.USE_PREF_SIZE);
        Label text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(4, mark, text);
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("quiet");
        return label;
    }

    private static long minutes(SessionPlan plan) {
        return Math.max(1, Math.ceilDiv(plan.length().toSeconds(), 60));
    }
}
