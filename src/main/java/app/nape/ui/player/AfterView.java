package app.nape.ui.player;

import app.nape.care.Nprs;
import app.nape.care.plan.SetNow;
import app.nape.exercise.Exercise;
import app.nape.exercise.SessionOutcome;
import app.nape.exercise.SessionState;
import app.nape.ui.PageContext;
import app.nape.ui.control.NprsStrip;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A quiet summary: what was done, how it feels now, and after pain what to mind. It is in the log already. */
final class AfterView extends BorderPane {
    private static final double WIDEST = 860;

    private final PageContext context;
    private final Texts texts;
    private final PlayerModel model;

    AfterView(PageContext context, PlayerModel model, LeavingOut leaving, Runnable leave) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        SessionState state = Objects.requireNonNull(model.stateProperty().get());
        SessionOutcome outcome = Objects.requireNonNull(state.outcome());
        Label title = new Label(title(outcome));
        title.getStyleClass().add("page-title");
        Wrapping.on(title);
        Label summary = new Label(summary(state));
        summary.getStyleClass().add("quiet");
        Wrapping.on(summary);
        VBox page = new VBox(title, summary);
        page.getStyleClass().add("page");
        VBox.setMargin(summary, new javafx.geometry.Insets(-14, 0, 0, 0));
        if (outcome == SessionOutcome.HURT) {
            page.getChildren().add(new HurtAdvice(context, model));
        }
        if (!model.done().isEmpty()) {
            page.getChildren().add(done(model.done()));
        }
        Preparation chosen = Objects.requireNonNull(model.preparation());
        if (chosen instanceof SetPreparation set && !set.undone(state).isEmpty()) {
            page.getChildren().add(new UndoneCard(texts, set, state, leaving));
        }
        if (chosen.asksAfter()) {
            page.getChildren().add(pain());
        }
        setCenter(PlayerSheet.scrolling(this, page, WIDEST));
        setBottom(PlayerSheet.foot(WIDEST, end(leave)));
    }

    private String title(SessionOutcome outcome) {
        return switch (outcome) {
            case FINISHED -> texts.of("player.after-finished");
            case STOPPED -> texts.of("player.after-stopped");
            case HURT -> texts.of("player.after-hurt");
            case SKIPPED -> texts.of("player.after-skipped");
        };
    }

    private String summary(SessionState state) {
        return texts.of("player.after-summary", model.title(), new LengthWords(texts).spelled(state.spent()));
    }

    private VBox done(List<Exercise> exercises) {
        VBox card = new VBox();
        card.getStyleClass().add("card");
        for (Exercise exercise : exercises) {
            FontIcon check = new FontIcon(Feather.CHECK);
            check.getStyleClass().add("ok-icon");
            Label name = new Label(exercise.name());
            Wrapping.on(name);
            HBox line = new HBox(12, check, name);
            line.setAlignment(Pos.CENTER_LEFT);
            card.getChildren().add(line);
        }
        return card;
    }

    private VBox pain() {
        Label question = new Label(texts.of("player.after-pain"));
        question.getStyleClass().add("section-title");
        Label change = new Label();
        change.getStyleClass().add("quiet");
        Wrapping.on(change);
        NprsStrip strip = new NprsStrip(texts, context.care().bands());
        strip.scoreProperty().bindBidirectional(model.afterProperty());
        Label source = Words.of(texts.of("player.after-worse-source"), "quiet", "small");
        Runnable compare = () -> {
            Nprs before = model.beforeProperty().get();
            Nprs after = model.afterProperty().get();
            change.setText(compared(before, after));
            boolean worse = before != null && after != null && after.score() > before.score();
            source.setVisible(worse);
            source.setManaged(worse);
        };
        model.afterProperty().addListener((_, _, _) -> compare.run());
        compare.run();
        return new VBox(8, question, strip, change, source);
    }

    private String compared(@Nullable Nprs before, @Nullable Nprs after) {
        if (after == null) {
            return texts.of("player.pain-optional");
        }
        if (before == null) {
            return texts.of("player.after-noted");
        }
        if (model.preparation() instanceof SetPreparation set
                && SetNow.roseTooMuch(set.programme().pain(), before.score(), after.score())) {
            return texts.of(
                    "followed.rose",
                    before.score(),
                    after.score(),
                    set.programme().sender().name());
        }
        if (after.score() > before.score()) {
            return texts.of("player.after-worse", before.score(), after.score());
        }
        return texts.of("player.after-change", before.score(), after.score());
    }

    private Button end(Runnable leave) {
        Button done = new Button(texts.of("player.done"), new FontIcon(Feather.CHECK));
        done.setId("player-done");
        done.getStyleClass().addAll("accent", "big");
        done.setDefaultButton(true);
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.setOnAction(_ -> leave.run());
        return done;
    }
}
