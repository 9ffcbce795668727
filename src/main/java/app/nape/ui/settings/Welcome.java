package app.nape.ui.settings;

import app.nape.ui.PageContext;
import app.nape.ui.control.CardOver;
import app.nape.ui.control.LittleScroll;
import app.nape.ui.control.TallScroll;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The four short pages of the first start. Every one can be skipped; nothing in them is needed. */
public final class Welcome extends StackPane {
    private static final double WIDEST = 760;
    private static final double TWO_COLUMNS = 980;
    private static final double RING = 6;

    private final WelcomePages pages;
    private final Texts texts;
    private final Runnable over;
    private final StackPane middle = new StackPane();
    private final Label count = Words.of("", "quiet", "small");
    private final Button next;
    private final Button back;
    private final VBox sheet;
    private final ScrollPane scroll = new TallScroll(middle, WIDEST);
    private int page;

    /** {@code over} is called once, when the last page is left or all are skipped. */
    public Welcome(PageContext context, Runnable over) {
        this.texts = context.texts();
        this.over = over;
        this.pages = new WelcomePages(context, this::finish);
        getStyleClass().add("veil");
        setId("welcome");
        CardOver.of(this, texts, texts.of("settings.welcome-what"));
        next = new Button();
        next.setId("welcome-next");
        next.getStyleClass().add("accent");
        next.setDefaultButton(true);
        next.setOnAction(_ -> turn(1));
        back = new Button(texts.of("settings.welcome-back"));
        back.setId("welcome-back");
        back.getStyleClass().add("flat");
        back.setOnAction(_ -> turn(-1));
        Button skip = new Button(texts.of("settings.welcome-skip"));
        skip.setId("welcome-skip");
        skip.getStyleClass().addAll("flat", "at-edge");
        skip.setOnAction(_ -> finish());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(8, skip, gap, count, back, next);
        foot.setAlignment(Pos.CENTER_LEFT);
        for (Node node : foot.getChildren()) {
            if (node instanceof Button button) {
                button.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        scroll.setFitToWidth(true);
        LittleScroll.install(scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        sheet = new VBox(24, scroll, foot);
        sheet.getStyleClass().addAll("sheet", "welcome-sheet");
        // The scroll pane cuts off what stands out: the ring round a button at its edge needs its room inside.
        middle.setPadding(new Insets(0, RING, RING, RING));
        VBox.setMargin(scroll, new Insets(0, -RING, 0, -RING));
        sheet.setPadding(new Insets(36, 36, 24, 36));
        sheet.setMaxSize(WIDEST, Region.USE_PREF_SIZE);
        sheet.setMinHeight(0);
        setMargin(sheet, new Insets(24));
        getChildren().add(sheet);
        show();
    }

    /** Puts the keyboard on the way on. */
    public void takeFocus() {
        next.requestFocus();
    }

    private void turn(int by) {
        page += by;
        if (page >= pages.count()) {
            finish();
        } else {
            show();
        }
    }

    private void finish() {
        over.run();
    }

    private void show() {
        Node shown = pages.page(page);
        middle.getChildren().setAll(shown);
        StackPane.setAlignment(shown, Pos.TOP_LEFT);
        count.setText(texts.of("settings.welcome-page", page + 1, pages.count()));
        back.setVisible(page > 0);
        back.setManaged(page > 0);
        boolean last = page == pages.count() - 1;
        next.setText(texts.of(last ? "settings.welcome-done" : "settings.welcome-next"));
        sheet.setMaxWidth(pages.wide(page) ? TWO_COLUMNS : WIDEST);
        scroll.setVvalue(0);
    }
}
