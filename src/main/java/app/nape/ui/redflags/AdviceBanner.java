package app.nape.ui.redflags;

import app.nape.care.standing.Standing;
import app.nape.content.StandingWords;
import app.nape.ui.PageContext;
import app.nape.ui.control.Within;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** On the card: what to do because of what is ticked and noted, and the way to say that one was advised. Not there before. */
final class AdviceBanner extends VBox {
    private final PageContext context;
    private final RedFlagModel model;
    private final StandingWords words;

    AdviceBanner(PageContext context, RedFlagModel model) {
        super(8);
        this.context = context;
        this.model = model;
        this.words = HelpHere.words(context);
        setId("red-flag-advice");
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        model.said().subscribe(_ -> show());
    }

    /** What there is to say now. */
    void show() {
        Standing standing = model.standing();
        Texts texts = context.texts();
        getChildren().clear();
        setVisible(true);
        Optional<Instant> advised = model.said().get().safety().whenAdvised();
        if (!standing.signs().isEmpty()) {
            level(standing);
            if (standing.level().urgent()) {
                getChildren()
                        .add(line(
                                texts.of("redflags.held-back"),
                                texts.of("redflags.advised"),
                                "was-advised",
                                model::advised));
            }
        } else if (advised.isPresent()) {
            getStyleClass().setAll("advice-banner");
            String when = new TimeWords(texts, context.clocks().zone())
                    .when(advised.get(), context.clocks().now().wall());
            getChildren()
                    .add(line(
                            texts.of("redflags.said-advised", when),
                            texts.of("redflags.not-advised"),
                            "not-advised",
                            model::notAdvised));
        } else {
            setVisible(false);
        }
    }

    private void level(Standing standing) {
        String level = standing.first().orElseThrow().flag().level().word();
        getStyleClass().setAll("advice-banner", "level-" + level.toLowerCase(Locale.ROOT));
        HBox head = new HBox(
                10,
                new FontIcon(
                        LevelPart.icon(standing.first().orElseThrow().flag().level())),
                Words.of(words.title(standing.level()).orElse(""), "section-title"));
        head.setAlignment(Pos.CENTER_LEFT);
        Label action = Words.of(words.action(standing.level()).orElse(""), "strong");
        action.setId("red-flag-action");
        getChildren().addAll(head, action);
    }

    private static FlowPane line(String sentence, String button, String id, Runnable does) {
        Button act = new Button(button);
        act.setId(id);
        act.setMinWidth(USE_PREF_SIZE);
        act.setOnAction(_ -> does.run());
        FlowPane line = new FlowPane(16, 8, Words.plain(sentence), act);
        Within.width(line);
        line.setRowValignment(javafx.geometry.VPos.CENTER);
        return line;
    }
}
