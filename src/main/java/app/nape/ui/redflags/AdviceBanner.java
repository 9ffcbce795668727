package app.nape.ui.redflags;

import app.nape.care.RedFlagAdvice;
import app.nape.content.LocalHelp;
import app.nape.content.Texts;
import app.nape.ui.PageContext;
import app.nape.ui.control.TimeWords;
import app.nape.ui.control.Words;
import java.time.Instant;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The fixed advice for what is ticked, and while exercises wait, the way to say that one was advised. Not there before. */
final class AdviceBanner extends VBox {
    private final PageContext context;
    private final RedFlagModel model;

    AdviceBanner(PageContext context, RedFlagModel model) {
        super(8);
        this.context = context;
        this.model = model;
        setId("red-flag-advice");
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        model.said().subscribe(_ -> show());
    }

    private void show() {
        Optional<RedFlagAdvice> advice = model.advice();
        setVisible(advice.isPresent());
        getChildren().clear();
        advice.ifPresent(this::showAdvice);
        Texts texts = context.texts();
        if (model.holds()) {
            getChildren().add(line(texts.of("redflags.exercises-wait"), texts.of("redflags.advised"), true));
        } else if (advice.isPresent() && advised().isPresent()) {
            Instant now = context.clocks().now().wall();
            String when =
                    new TimeWords(texts, context.clocks().zone()).when(advised().get(), now);
            getChildren().add(line(texts.of("redflags.said-advised", when), texts.of("redflags.not-advised"), false));
        }
    }

    private Optional<Instant> advised() {
        return model.said().get().safety().whenAdvised();
    }

    private void showAdvice(RedFlagAdvice advice) {
        Texts texts = context.texts();
        LocalHelp help = HelpHere.of(context);
        getStyleClass().setAll("advice-banner", "level-" + advice.level().word());
        HBox head =
                new HBox(10, new FontIcon(LevelPart.icon(advice.level())), Words.of(advice.title(), "section-title"));
        head.setAlignment(Pos.CENTER_LEFT);
        Label action = Words.of(advice.action(help.call(texts), help.advice(texts)), "strong");
        action.setId("red-flag-action");
        getChildren().addAll(head, action);
    }

    private FlowPane line(String sentence, String button, boolean advised) {
        Button act = new Button(button);
        act.setId(advised ? "was-advised" : "not-advised");
        act.setMinWidth(USE_PREF_SIZE);
        act.setOnAction(_ -> model.advised(advised));
        FlowPane line = new FlowPane(16, 8, Words.plain(sentence), act);
        line.setRowValignment(javafx.geometry.VPos.CENTER);
        return line;
    }
}
