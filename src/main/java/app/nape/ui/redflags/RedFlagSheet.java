package app.nape.ui.redflags;

import app.nape.care.RedFlagAdvice;
import app.nape.content.LocalHelp;
import app.nape.ui.FxThread;
import app.nape.ui.PageContext;
import app.nape.ui.control.CardOver;
import app.nape.ui.control.FocusFollowing;
import app.nape.ui.control.Hint;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
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

    private static final double BETWEEN = 16;
    private static final double MARGIN = 24;
    private static final Insets INSIDE = new Insets(24, 12, 0, 28);
    /** Beside the list’s scroll bar, and beside what stands above it. */
    private static final double EDGE = 16;
    /** A page's title is so many times as large as its text. */
    private static final double TITLE = 1.85;
    /** So much of the list is to be seen, in heights of text. */
    private static final double LEAST_EMS = 12;

    private final LocalHelp help;
    private final RedFlagModel model;
    private final Button close;
    private final NumberBox box;
    private final AdviceBanner banner;
    private final VBox sheet = new VBox(BETWEEN);
    private final VBox list = new VBox(BETWEEN);
    private final HBox head;
    private final Label title;
    private final ScrollPane scroll;
    private final List<LevelPart> levels = new ArrayList<>();
    private final Button guide;

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
     * The card for a region, which can be laid and taken away again and again.
     *
     * @param help whom to call there
     * @param leave is called when it is closed
     * @param region is called to choose another region
     */
    public RedFlagSheet(PageContext context, LocalHelp help, Runnable leave, Runnable region) {
        this.help = help;
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
        title = Words.of(texts.of("redflags.title"), "page-title");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        head = new HBox(16, title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        model = new RedFlagModel(context);
        for (RedFlagAdvice advice : context.care().redFlags().advice()) {
            levels.add(new LevelPart(context, help, advice, model));
        }
        list.getChildren().addAll(levels);
        context.care().standing().lines().forEach(line -> list.getChildren().add(Words.plain(line.text())));
        list.getChildren()
                .addAll(
                        Words.quiet(texts.of("redflags.most-settle")),
                        Words.quiet(texts.of("redflags.not-a-diagnosis")));
        guide = new Button(texts.of("shell.good-to-know"));
        guide.setId("red-flags-guide");
        guide.getStyleClass().add("link");
        guide.setOnAction(_ -> context.navigator().showGuide(null));
        list.getChildren().add(guide);
        scroll = new ScrollPane(list);
        list.setPadding(new Insets(0, EDGE, 24, 0));
        scroll.setFitToWidth(true);
        scroll.setId("red-flag-list");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setMinHeight(0);
        box = new NumberBox(context, help, region);
        VBox.setMargin(box, new Insets(0, EDGE, 0, 0));
        FocusFollowing.install(scroll);
        banner = new AdviceBanner(context, model);
        VBox.setMargin(banner, new Insets(0, EDGE, 0, 0));
        sheet.getChildren().setAll(head, box, banner, scroll);
        sheet.getStyleClass().add("sheet");
        sheet.setPadding(INSIDE);
        HBox.setMargin(close, new Insets(0, EDGE, 0, 0));
        sheet.setMaxSize(WIDEST, Region.USE_COMPUTED_SIZE);
        setMargin(sheet, new Insets(MARGIN));
        getChildren().add(sheet);
        heightProperty().subscribe(_ -> FxThread.EXECUTOR.execute(this::fit));
        widthProperty().subscribe(_ -> FxThread.EXECUTOR.execute(this::fit));
        head.heightProperty().subscribe(_ -> FxThread.EXECUTOR.execute(this::fit));
        banner.heightProperty().subscribe(_ -> FxThread.EXECUTOR.execute(this::fit));
        banner.visibleProperty().subscribe(_ -> FxThread.EXECUTOR.execute(this::fit));
    }

    /**
     * Where whom to call and the advice leave the signs hardly any room, they scroll with them: first whom to call, which the advice says,
     * too, then the advice. The way out stays where it is.
     */
    private void fit() {
        if (getHeight() <= 0) {
            return;
        }
        double wide = Math.min(WIDEST, getWidth() - 2 * MARGIN) - INSIDE.getLeft() - INSIDE.getRight() - EDGE;
        double em = title.getFont().getSize() / TITLE;
        double least = LEAST_EMS * em + head.prefHeight(wide) + BETWEEN;
        double said = banner.isVisible() ? banner.prefHeight(wide) + BETWEEN : 0;
        double room = getHeight() - 2 * MARGIN - INSIDE.getTop() - least - said;
        boolean before = list.equals(banner.getParent());
        put(banner, room < 0 ? list : sheet, 0, sheet.getChildren().indexOf(scroll));
        put(box, room - box.prefHeight(wide) - BETWEEN < 0 ? list : sheet, list.getChildren().indexOf(banner) + 1, 1);
        if (room < 0 && banner.isVisible() && !before) {
            scroll.setVvalue(0);
        }
    }

    private void put(Region part, VBox into, int listed, int fixed) {
        if (!into.equals(part.getParent())) {
            ((VBox) part.getParent()).getChildren().remove(part);
            boolean scrolls = into.equals(list);
            // What scrolls has its edge from the list.
            VBox.setMargin(part, new Insets(0, scrolls ? 0 : EDGE, 0, 0));
            into.getChildren().add(scrolls ? listed : fixed, part);
        }
    }

    /** Whom to call, as the card says. */
    public LocalHelp help() {
        return help;
    }

    /** From now on the card shows and keeps these ticks. It begins at its top, as if it had been made now. */
    public void begin(About about) {
        model.begin(about);
        banner.show();
        guide.setVisible(about.anybody());
        guide.setManaged(about.anybody());
        box.fold();
        levels.forEach(LevelPart::fold);
        scroll.setVvalue(0);
    }

    /** Puts the keyboard on the card. */
    public void takeFocus() {
        close.requestFocus();
    }
}
