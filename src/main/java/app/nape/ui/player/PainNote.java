package app.nape.ui.player;

import app.nape.care.Nprs;
import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineFit;
import app.nape.exercise.Suitability;
import app.nape.journal.Suggestions;
import app.nape.ui.PageContext;
import app.nape.ui.control.ObjectionWords;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Says what of the session does not suit now and why, offers the gentle set, and lets the person do everything all the same. */
final class PainNote extends VBox implements Against {
    private final PageContext context;
    private final PlayerModel model;
    private final RoutinePreparation preparation;
    private final VBox lines = new VBox(6);
    private final Button gentle;
    private final CheckBox anyway;

    PainNote(PageContext context, PlayerModel model, RoutinePreparation preparation) {
        super(10);
        this.context = context;
        this.model = model;
        this.preparation = preparation;
        Texts texts = context.texts();
        setId("player-against");
        getStyleClass().add("against");
        gentle = new Button(texts.of("player.gentle-instead"));
        gentle.setId("player-gentle");
        gentle.setOnAction(_ -> chooseGentle());
        anyway = new CheckBox(texts.of("player.everything"));
        anyway.setId("player-everything");
        anyway.selectedProperty().bindBidirectional(preparation.everythingProperty());
        FlowPane ways = new FlowPane(16, 8, gentle, anyway);
        getChildren().addAll(lines, ways);
    }

    /** Puts the keyboard on the gentle set, unless that is what was chosen. */
    @Override
    public void takeFocus() {
        gentle.requestFocus();
    }

    @Override
    public void show() {
        Texts texts = context.texts();
        lines.getChildren().clear();
        if (!preparation.unsuitable().isEmpty()) {
            boolean left =
                    !preparation.single() && !preparation.everythingProperty().get();
            lines.getChildren().add(Words.of(texts.of(left ? "player.left-out" : "player.not-suiting"), "strong"));
            if (preparation.offered()) {
                preparation.unsuitable().forEach(each -> lines.getChildren().add(Words.plain(line(each))));
            } else {
                lines.getChildren().add(Words.plain(texts.of("player.set-limit", preparation.most())));
            }
        }
        gentle.setVisible(!preparation.id().equals(gentler()));
        gentle.setManaged(gentle.isVisible());
        boolean any = !lines.getChildren().isEmpty();
        setVisible(any);
        setManaged(any);
        anyway.setVisible(!preparation.single());
        anyway.setManaged(!preparation.single());
    }

    /** The set for the first days, or what is left with more pain than that one is for. */
    private String gentler() {
        return Suggestions.gentle(
                        context.catalogue().routines(), preparation.known().painNow())
                .map(Routine::id)
                .orElse(Suggestions.FIRST_HOURS);
    }

    private String line(RoutineFit.LeftOut each) {
        Texts texts = context.texts();
        Exercise exercise = each.exercise();
        Suitability known = preparation.known();
        String why = String.join(". ", ObjectionWords.of(texts, known, exercise));
        Exercise instead = each.instead();
        boolean whole = preparation.single() || preparation.everythingProperty().get();
        return instead == null || whole
                ? texts.of("player.left-out-one", exercise.name(), why)
                : texts.of("player.left-out-for", exercise.name(), why, instead.name());
    }

    private void chooseGentle() {
        Nprs before = model.beforeProperty().get();
        if (model.open(gentler())) {
            model.beforeProperty().set(before);
        }
    }
}
