package app.nape.ui.log.episode;

import app.nape.care.TriagePrompt;
import app.nape.content.Texts;
import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the rules ask to be shown with an episode: the card of warning signs, and after a quiet day whether it is over. */
public final class EpisodePrompts extends VBox {
    private static final int MOST = 2;

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
        Runnable card = () -> context.navigator().showRedFlags(story.episode().id());
        List<TriagePrompt> asked = model.prompts(story);
        if (model.holdsExercises(story)) {
            getChildren().add(strong(texts.of("log.episode.held"), card));
        } else if (!asked.isEmpty()) {
            asked.stream()
                    .limit(MOST)
                    .forEach(prompt -> getChildren()
                            .add(strong(
                                    texts.of(prompt.act().textKey()) + " "
                                            + prompt.flag().label() + ".",
                                    card)));
        } else if (story.episode().safety().seen() == null) {
            getChildren().add(line(Words.quiet(texts.of("log.episode.card-offer")), "log.episode.card", "", card));
        }
        if (model.quiet(story)) {
            HBox over =
                    line(Words.plain(texts.of("log.episode.quiet")), "log.episode.over", "", () -> model.end(story));
            over.setId("is-it-over");
            getChildren().add(over);
        }
    }

    private HBox strong(String sentence, Runnable card) {
        HBox row = line(Words.plain(sentence), "log.episode.card", "danger", card);
        row.getStyleClass().add("prompt-strong");
        FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
        sign.getStyleClass().add("danger-icon");
        row.getChildren().addFirst(sign);
        return row;
    }

    private HBox line(Label sentence, String button, String style, Runnable does) {
        Button act = new Button(texts.of(button));
        if (!style.isEmpty()) {
            act.getStyleClass().add(style);
        }
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
