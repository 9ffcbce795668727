package app.nape.ui.episode;

import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is asked beside an episode: a look at the card of warning signs, and after a quiet day whether it is over. */
public final class EpisodePrompts extends VBox {
    private final PageContext context;
    private final Texts texts;
    private final EpisodeModel model;

    /** Empty until {@link #show}. */
    public EpisodePrompts(PageContext context, EpisodeModel model) {
        super(8);
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(getChildren()));
        managedProperty().bind(visibleProperty());
    }

    /** Shows what applies to this episode now. */
    public void show(EpisodeStory story) {
        getChildren().clear();
        // What a sign asks for stands above everything, in the banner of the page.
        boolean says = context.standing().now().get().standing().says();
        if (!says && story.episode().safety().seen() == null) {
            Runnable card =
                    () -> context.navigator().showRedFlags(story.episode().id());
            getChildren().add(line(Words.quiet(texts.of("log.episode.card-offer")), "log.episode.card", card));
        }
        if (model.quiet(story)) {
            HBox over = line(Words.plain(texts.of("log.episode.quiet")), "log.episode.over", () -> model.end(story));
            over.setId("is-it-over");
            getChildren().add(over);
        }
    }

    private HBox line(Label sentence, String button, Runnable does) {
        Button act = new Button(texts.of(button));
        act.setMinWidth(USE_PREF_SIZE);
        act.setOnAction(_ -> does.run());
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(12, sentence, act);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("log-line");
        return row;
    }
}
