package app.nape.ui.redflags;

import app.nape.care.standing.Answer;
import app.nape.care.standing.SignQuestion;
import app.nape.care.standing.Standing;
import app.nape.care.standing.StandingLevel;
import app.nape.care.standing.StandingSign;
import app.nape.content.StandingWords;
import app.nape.settings.Settings;
import app.nape.ui.PageContext;
import app.nape.ui.StandingDesk;
import app.nape.ui.control.AsideRow;
import app.nape.ui.control.Within;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What stands first on every page that could offer a remedy or a set: the level's title, each sign as it was noted, what to do, the
 * one question, and the way to say that one was advised. Not there while there is nothing to say.
 */
public final class StandingBanner extends VBox {
    /** So much room a sentence wants beside its button, in heights of text. */
    private static final double LEAST_EMS = 12;

    private final PageContext context;
    private final Texts texts;
    private StandingWords words;
    private final ChangeListener<Settings> region = (_, before, now) -> {
        if (!Objects.equals(before.region(), now.region())) {
            show(standing());
        }
    };
    private final ChangeListener<StandingDesk.View> follow = (_, _, view) -> show(view.standing());

    /** A banner that follows the standing as long as it is held on to. */
    public StandingBanner(PageContext context) {
        super(10);
        this.context = context;
        this.texts = context.texts();
        this.words = HelpHere.words(context);
        setId("standing");
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        context.standing().now().addListener(new WeakChangeListener<>(follow));
        context.settings().settings().addListener(new WeakChangeListener<>(region));
        show(standing());
    }

    private Standing standing() {
        return context.standing().now().get().standing();
    }

    private void show(Standing standing) {
        boolean here = isFocusWithin();
        words = HelpHere.words(context);
        getChildren().clear();
        setVisible(standing.says() || !standing.lines().isEmpty());
        if (standing.level().urgent()) {
            getStyleClass().setAll("advice-banner", "level-" + style(standing.level()));
            urgent(standing);
        } else {
            getStyleClass().setAll("standing-quiet");
            quiet(standing);
        }
        SignQuestion question = standing.question();
        if (question != null) {
            getChildren().add(question(question));
        }
        standing.lines().forEach(line -> getChildren().add(Words.plain(line.text())));
        if (here) {
            takeFocus();
        }
    }

    private static String style(StandingLevel level) {
        return level == StandingLevel.EMERGENCY ? "emergency-now" : level.word().toLowerCase(Locale.ROOT);
    }

    private void urgent(Standing standing) {
        Label title = Words.of(words.title(standing.level()).orElse(""), "section-title");
        title.setId("standing-title");
        HBox head = new HBox(10, new FontIcon(icon(standing.level())), title);
        head.setAlignment(Pos.CENTER_LEFT);
        Label action = Words.of(words.action(standing.level()).orElse(""), "strong");
        action.setId("standing-action");
        getChildren().addAll(head, action);
        standing.signs().stream()
                .filter(sign -> sign.level().urgent())
                .forEach(sign -> getChildren().add(line(sign)));
        Button card = new Button(texts.of("redflags.open-card"), new FontIcon(Feather.LIFE_BUOY));
        card.setId("standing-card");
        card.getStyleClass().add("danger");
        card.setOnAction(_ -> context.navigator().showRedFlags());
        Button advised = new Button(texts.of("redflags.advised"));
        advised.setId("standing-advised");
        advised.setOnAction(_ -> context.standing().advised());
        getChildren().add(Within.width(new FlowPane(12, 8, card, advised)));
    }

    private Label line(StandingSign sign) {
        Label line = Words.plain(words.sign(sign));
        line.getStyleClass().add("standing-sign");
        return line;
    }

    private void quiet(Standing standing) {
        List<String> says = java.util.stream.Stream.of(words.soon(standing), words.offer(standing))
                .flatMap(java.util.Optional::stream)
                .toList();
        for (String sentence : says) {
            Label line = Words.plain(sentence);
            FontIcon sign = new FontIcon(Feather.INFO);
            sign.getStyleClass().add("quiet");
            Button card = new Button(texts.of("redflags.open-card"));
            card.setOnAction(_ -> context.navigator().showRedFlags());
            AsideRow said = new AsideRow(line, LEAST_EMS, Double.MAX_VALUE, card);
            HBox.setHgrow(said, Priority.ALWAYS);
            HBox row = new HBox(12, sign, said);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("log-line");
            getChildren().add(row);
        }
    }

    private VBox question(SignQuestion question) {
        Label asks = Words.of(question.asks(), "strong");
        asks.setId("standing-question");
        Consumer<Answer> answer = given -> context.standing().answer(question, given);
        FlowPane answers = Within.width(new FlowPane(
                12,
                8,
                button("redflags.answer-yes", "standing-yes", () -> answer.accept(Answer.YES)),
                button("redflags.answer-no", "standing-no", () -> answer.accept(Answer.NO)),
                button("redflags.answer-not-sure", "standing-not-sure", () -> answer.accept(Answer.NOT_SURE))));
        return new VBox(8, asks, answers);
    }

    private Button button(String key, String id, Runnable does) {
        Button button = new Button(texts.of(key));
        button.setId(id);
        button.setOnAction(_ -> does.run());
        return button;
    }

    /** Puts the keyboard on its first button; whether there is one. */
    public boolean takeFocus() {
        var first = lookup(".button");
        if (first == null || !isVisible()) {
            return false;
        }
        first.requestFocus();
        return true;
    }

    static Feather icon(StandingLevel level) {
        return level == StandingLevel.EMERGENCY ? Feather.PHONE_CALL : Feather.ALERT_TRIANGLE;
    }
}
