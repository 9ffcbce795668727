package app.nape.ui.player;

import app.nape.exercise.SessionPlan;
import app.nape.ui.PageContext;
import app.nape.ui.control.NprsStrip;
import app.nape.ui.control.Switch;
import app.nape.ui.control.Words;
import app.nape.ui.redflags.StandingBanner;
import app.nape.words.LengthWords;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is about to be done, what to mind, and how much it hurts now. Everything but the start may be left out. */
final class BeforeView extends BorderPane {
    private static final double WIDEST = 860;

    private final PageContext context;
    private final PlayerModel model;
    private final Preparation preparation;
    private final Label length = Words.quiet("");
    private final PlanCard what;
    private final Against note;
    private final StandingBanner standing;
    /** What is not offered while a sign holds exercises back. */
    private final List<Node> offers;

    private final Button start;
    private final Button notNow;
    private final Switch warmUp;

    BeforeView(PageContext context, PlayerModel model, Runnable leave) {
        this.context = context;
        this.model = model;
        this.preparation = Objects.requireNonNull(model.preparation());
        Node against =
                switch (preparation) {
                    case RoutinePreparation routine -> new PainNote(context, model, routine);
                    case SetPreparation set -> new SetNote(context, set);
                };
        this.note = (Against) against;
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
        notNow = new Button();
        notNow.getStyleClass().addAll("flat", "big");
        notNow.setOnAction(_ -> leave.run());
        what = new PlanCard(context, preparation);
        standing = new StandingBanner(context);
        VBox pain = pain();
        pain.setVisible(preparation.asksBefore());
        pain.setManaged(preparation.asksBefore());
        VBox offered = new VBox(20, against, pain, warmUp, what);
        offers = List.of(offered, start);
        VBox page = new VBox(Words.of(model.title(), "page-title"), length, standing, offered);
        page.getStyleClass().add("page");
        VBox.setMargin(length, new Insets(-14, 0, 0, 0));
        setCenter(PlayerSheet.scrolling(this, page, WIDEST));
        setBottom(PlayerSheet.foot(WIDEST, start, notNow));
        preparation.planProperty().addListener((_, _, _) -> show());
        model.beforeProperty().addListener((_, _, _) -> show());
        model.episodeProperty().addListener((_, _, _) -> show());
        model.heldProperty().addListener((_, _, held) -> {
            show();
            if (held) {
                standing.takeFocus();
            }
        });
        show();
    }

    private void show() {
        SessionPlan plan = preparation.planProperty().get();
        note.show();
        if (plan == null && start.isFocused()) {
            note.takeFocus();
        }
        boolean held = model.heldProperty().get();
        start.setDisable(plan == null || held);
        // Nothing is offered that could be put off.
        notNow.setText(context.texts().of(held ? "player.leave" : "player.not-now"));
        notNow.getStyleClass().remove("at-edge");
        if (held) {
            notNow.getStyleClass().add("at-edge");
        }
        offers.forEach(part -> {
            part.setVisible(!held);
            part.setManaged(!held);
        });
        warmUp.setSelected(context.settings().settings().get().stretching().warmUp());
        warmUp.setVisible(preparation.wantsWarmUp());
        warmUp.setManaged(preparation.wantsWarmUp());
        if (plan == null) {
            length.setText(context.texts()
                    .of(preparation instanceof SetPreparation ? "followed.nothing-now" : "player.nothing-suits"));
        } else {
            length.setText(context.texts()
                    .counted(
                            "player.before-length",
                            plan.items().size(),
                            new LengthWords(context.texts()).halves(plan.length())));
        }
        what.show(plan);
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
}
