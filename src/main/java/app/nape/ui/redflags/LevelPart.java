package app.nape.ui.redflags;

import app.nape.care.PublicSource;
import app.nape.care.RedFlag;
import app.nape.care.RedFlagAdvice;
import app.nape.care.RedFlagLevel;
import app.nape.content.LocalHelp;
import app.nape.ui.PageContext;
import app.nape.ui.control.Sources;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.words.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One level of the card: how soon, what to do, and all of its signs, each to be ticked. */
final class LevelPart extends VBox {
    private final Sources sources;

    LevelPart(PageContext context, LocalHelp help, RedFlagAdvice advice, RedFlagModel model) {
        super(10);
        Texts texts = context.texts();
        getStyleClass().addAll("level", "level-" + advice.level().word());
        Label title = Words.of(advice.title(), "section-title");
        FontIcon icon = new FontIcon(icon(advice.level()));
        HBox head = new HBox(10, icon, title);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, Words.of(advice.action(help.call(texts), help.advice(texts)), "strong"));
        // Without a region's number there is none that could fail.
        if (advice.also() != null && help.number().isPresent()) {
            getChildren().add(Words.quiet(advice.also()));
        }
        VBox signs = new VBox(8);
        for (RedFlag flag : context.care().redFlags().flags(advice.level())) {
            signs.getChildren().add(sign(flag, advice.title(), model));
        }
        getChildren().add(signs);
        List<String> lines = context
                .care()
                .sources(context.care().redFlags().flags(advice.level()).stream()
                        .flatMap(flag -> flag.sources().stream())
                        .toList())
                .stream()
                .map(PublicSource::line)
                .toList();
        sources = new Sources(texts, advice.title(), lines);
        if (!lines.isEmpty()) {
            getChildren().add(sources);
        }
    }

    /** Puts the sources away. */
    void fold() {
        sources.fold();
    }

    private static Node sign(RedFlag flag, String level, RedFlagModel model) {
        CheckBox box = new CheckBox(flag.label());
        box.setId("sign-" + flag.id());
        Wrapping.on(box);
        box.setMinHeight(USE_PREF_SIZE);
        box.setAccessibleText(level + ". " + flag.label());
        box.setOnAction(_ -> model.tick(flag, box.isSelected()));
        model.said().subscribe(_ -> box.setSelected(model.ticked(flag)));
        VBox words = new VBox(1, box);
        if (flag.detail() != null) {
            Label detail = Words.of(flag.detail(), "quiet", "small");
            detail.getStyleClass().add("sign-detail");
            words.getChildren().add(detail);
        }
        return words;
    }

    static Feather icon(RedFlagLevel level) {
        return switch (level) {
            case EMERGENCY_NOW -> Feather.PHONE_CALL;
            case TODAY -> Feather.ALERT_TRIANGLE;
            case DOCTOR_SOON -> Feather.CALENDAR;
            case STOP_EXERCISE -> Feather.PAUSE_CIRCLE;
        };
    }
}
