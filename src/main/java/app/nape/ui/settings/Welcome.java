package app.nape.ui.settings;

import app.nape.ui.PageContext;
import app.nape.ui.control.AppliesBox;
import app.nape.ui.control.AtLogin;
import app.nape.ui.control.RegionField;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The three short pages of the first start. Every one can be skipped; nothing in them is needed. */
public final class Welcome extends StackPane {
    private static final double WIDEST = 640;
    private static final double RING = 6;
    private static final int LAST = 2;

    private final PageContext context;
    private final Texts texts;
    private final Runnable over;
    private final StackPane middle = new StackPane();
    private final Label count = Words.of("", "quiet", "small");
    private final Button next;
    private final Button back;
    private int page;

    /** {@code over} is called once, when the last page is left or all are skipped. */
    public Welcome(PageContext context, Runnable over) {
        this.context = context;
        this.texts = context.texts();
        this.over = over;
        getStyleClass().add("veil");
        setId("welcome");
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
        skip.getStyleClass().add("flat");
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
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox sheet = new VBox(24, scroll, foot);
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
        if (page > LAST) {
            finish();
        } else {
            show();
        }
    }

    private void finish() {
        over.run();
    }

    private void show() {
        Node shown =
                switch (page) {
                    case 0 -> what();
                    case 1 -> hours();
                    default -> trouble();
                };
        middle.getChildren().setAll(shown);
        StackPane.setAlignment(shown, Pos.TOP_LEFT);
        count.setText(texts.of("settings.welcome-page", page + 1, LAST + 1));
        back.setVisible(page > 0);
        back.setManaged(page > 0);
        next.setText(page == LAST ? texts.of("settings.welcome-done") : texts.of("settings.welcome-next"));
    }

    private VBox what() {
        return new VBox(
                14,
                Words.of(texts.of("settings.welcome-what"), "page-title"),
                Words.of(texts.of("settings.welcome-is"), "lead"),
                Words.plain(texts.of("settings.welcome-is-not")),
                Words.plain(texts.of("settings.welcome-private")),
                Words.plain(texts.of("settings.welcome-help")));
    }

    private VBox hours() {
        StyleChoice style = new StyleChoice(context);
        HoursEditor hours = new HoursEditor(
                context,
                changed -> context.settings()
                        .change(now -> now.withSchedule(now.schedule().withHours(changed))));
        hours.show(context.settings().settings().get().schedule().hours());
        return new VBox(
                14,
                Words.of(texts.of("settings.welcome-hours"), "page-title"),
                Words.quiet(texts.of("settings.welcome-later")),
                Words.of(texts.of("settings.hours"), "strong"),
                hours,
                new AtLogin(context),
                Words.of(texts.of("settings.schedule"), "strong"),
                style);
    }

    private VBox trouble() {
        Button log = new Button(texts.of("settings.welcome-log"));
        log.setId("welcome-log-pain");
        log.setOnAction(_ -> {
            finish();
            context.navigator().logPain();
        });
        Button help = new Button(texts.of("settings.welcome-flags"));
        help.getStyleClass().add("danger");
        help.setOnAction(_ -> {
            finish();
            context.navigator().showRedFlags();
        });
        FlowPane buttons = new FlowPane(8, 8, log, help);
        return new VBox(
                14,
                Words.of(texts.of("settings.welcome-trouble"), "page-title"),
                Words.plain(texts.of("settings.welcome-trouble-words")),
                buttons,
                Words.of(texts.of("settings.welcome-region"), "strong"),
                new RegionField(context),
                AppliesBox.folded(context));
    }
}
