package app.nape.ui.redflags;

import app.nape.care.RedFlagAdvice;
import app.nape.ui.PageContext;
import app.nape.ui.control.CardOver;
import app.nape.ui.control.FocusFollowing;
import app.nape.ui.control.Hint;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.UUID;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The red-flag card: the whole list, always the same, in the catalogue's order. A ticked sign shows its own fixed advice; the card
 * counts nothing and concludes nothing.
 */
public final class RedFlagSheet extends StackPane {
    private static final double WIDEST = 860;

    private final Button close;

    /**
     * Whose ticks are shown and kept.
     *
     * @param anybody false where nothing personal may be seen; then nothing is read or kept
     * @param episode the episode, or null for the newest open one
     */
    public record About(boolean anybody, @Nullable UUID episode) {
        /** Nobody's: the card as it stands in a book. */
        public static final About NOBODY = new About(false, null);

        /** Those of an episode; null for the newest open one. */
        public static About of(@Nullable UUID episode) {
            return new About(true, episode);
        }
    }

    /**
     * The card for the person's region.
     *
     * @param about whose ticks are shown and kept
     * @param leave is called when it is closed
     * @param region is called to choose another region
     */
    public RedFlagSheet(PageContext context, About about, Runnable leave, Runnable region) {
        Texts texts = context.texts();
        getStyleClass().add("veil");
        setId("red-flags");
        CardOver.of(this, texts, texts.of("redflags.title"));
        setOnMouseClicked(clicked -> {
            if (clicked.getTarget() == this) {
                leave.run();
            }
        });
        close = new Button(texts.of("redflags.close"), new FontIcon(Feather.X));
        close.setId("close-red-flags");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> leave.run());
        Hint.on(close, texts.of("redflags.close-hint"));
        Label title = Words.of(texts.of("redflags.title"), "page-title");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(16, title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        RedFlagModel model = new RedFlagModel(context, about);
        VBox list = new VBox(16);
        for (RedFlagAdvice advice : context.care().redFlags().advice()) {
            list.getChildren().add(new LevelPart(context, advice, model));
        }
        context.care().standing().lines().forEach(line -> list.getChildren().add(Words.plain(line.text())));
        list.getChildren()
                .addAll(
                        Words.quiet(texts.of("redflags.most-settle")),
                        Words.quiet(texts.of("redflags.not-a-diagnosis")));
        if (about.anybody()) {
            Button guide = new Button(texts.of("shell.good-to-know"));
            guide.setId("red-flags-guide");
            guide.getStyleClass().add("link");
            guide.setOnAction(_ -> context.navigator().showGuide(null));
            list.getChildren().add(guide);
        }
        ScrollPane scroll = new ScrollPane(list);
        list.setPadding(new Insets(0, 16, 24, 0));
        scroll.setFitToWidth(true);
        scroll.setId("red-flag-list");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setMinHeight(0);
        NumberBox box = new NumberBox(context, HelpHere.of(context), region);
        VBox.setMargin(box, new Insets(0, 16, 0, 0));
        FocusFollowing.install(scroll);
        AdviceBanner banner = new AdviceBanner(context, model);
        VBox.setMargin(banner, new Insets(0, 16, 0, 0));
        VBox sheet = new VBox(16, head, box, banner, scroll);
        sheet.getStyleClass().add("sheet");
        sheet.setPadding(new Insets(24, 12, 0, 28));
        HBox.setMargin(close, new Insets(0, 16, 0, 0));
        sheet.setMaxSize(WIDEST, Region.USE_COMPUTED_SIZE);
        setMargin(sheet, new Insets(24));
        getChildren().add(sheet);
    }

    /** Puts the keyboard on the card. */
    public void takeFocus() {
        close.requestFocus();
    }
}
