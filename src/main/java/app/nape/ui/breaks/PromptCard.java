package app.nape.ui.breaks;

import app.nape.link.AgentStatus;
import app.nape.link.Request;
import app.nape.ui.PageContext;
import app.nape.ui.control.Ring;
import app.nape.ui.control.Words;
import app.nape.words.BreakWords;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the small card says of the break on offer: what, how long, and Start, later or Skip. */
final class PromptCard extends HBox {

    private final Texts texts;
    private final BreakWords words;
    private final LengthWords lengths;
    private final Ring ring = new Ring(4, icon());
    private final Label title = Words.of("", "section-title");
    private final Label detail = Words.quiet("");
    private final Button later;
    private final Button skip;
    private Duration most = Duration.ZERO;

    PromptCard(PageContext context, Runnable answered) {
        super(16);
        texts = context.texts();
        words = new BreakWords(texts);
        lengths = new LengthWords(texts);
        getStyleClass().add("prompt");
        setId("prompt");
        setAlignment(Pos.CENTER_LEFT);
        title.setId("prompt-title");
        Button start = button(context, "prompt-start", texts.of("prompt.start"), new Request.BeginBreak(), answered);
        start.getStyleClass().add("accent");
        later = button(context, "prompt-later", "", new Request.PostponeBreak(null), answered);
        skip = button(context, "prompt-skip", texts.of("prompt.skip"), new Request.SkipBreak(), answered);
        skip.getStyleClass().add("flat");
        skip.managedProperty().bind(skip.visibleProperty());
        later.managedProperty().bind(later.visibleProperty());
        HBox buttons = new HBox(8, start, later, skip);
        VBox about = new VBox(2, title, detail, buttons);
        VBox.setMargin(buttons, new javafx.geometry.Insets(10, 0, 0, 0));
        getChildren().addAll(ring, about);
    }

    void show(AgentStatus.OfferedBreak offered) {
        most = offered.left();
        title.setText(words.name(offered.kind()));
        detail.setText(texts.of("prompt.prompt-detail", lengths.exactly(offered.length()), words.what(offered.kind())));
        later.setText(texts.of("prompt.later", lengths.exactly(offered.postponement())));
        later.setVisible(offered.postponementsLeft() > 0);
        skip.setVisible(offered.skippable());
        setLeft(offered.left());
        setAccessibleText(title.getText() + ". " + detail.getText());
    }

    /** How much of the heads-up is left. */
    void setLeft(Duration left) {
        ring.part().set(most.isZero() ? 0 : Math.clamp((double) left.toMillis() / most.toMillis(), 0.0, 1.0));
    }

    private static FontIcon icon() {
        FontIcon icon = new FontIcon(Feather.COFFEE);
        icon.getStyleClass().add("accent-icon");
        return icon;
    }

    private static Button button(PageContext context, String id, String words, Request request, Runnable answered) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            answered.run();
            context.agent().send(request);
        });
        return button;
    }
}
