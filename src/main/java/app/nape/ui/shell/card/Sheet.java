package app.nape.ui.shell.card;

import app.nape.ui.control.CardOver;
import app.nape.ui.control.FocusFollowing;
import app.nape.ui.control.Inside;
import app.nape.ui.control.LittleScroll;
import app.nape.ui.control.TallScroll;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A card over the page: a title, what it says, and its buttons beneath. A press beside it or Esc takes it away. Where the title and the
 * buttons would leave too little of a small window for reading, they scroll with what is read.
 */
public class Sheet extends StackPane {
    private static final double WIDEST = 640;
    private static final double MARGIN = 24;
    private static final Insets INSIDE = new Insets(28, 28, 24, 28);
    private static final double BETWEEN = 16;
    private static final double EDGE = 4;
    /** At least this share of the card is for reading. */
    private static final double READ = 0.6;

    private final VBox sheet;
    private final VBox all = new VBox(12);
    private final Runnable leave;
    private final Node title;
    private final List<Node> feet = new ArrayList<>();
    private List<Node> said = List.of();
    private @Nullable ScrollPane scroll;
    private boolean together;
    private Node first = this;

    /** @param leave takes the card away */
    Sheet(Texts texts, String id, String title, Runnable leave) {
        this.leave = leave;
        setId(id);
        getStyleClass().add("veil");
        CardOver.of(this, texts, title);
        setOnMouseClicked(clicked -> {
            if (equals(clicked.getTarget())) {
                leave.run();
            }
        });
        this.title = Words.of(title, "page-title");
        sheet = new VBox(BETWEEN, this.title);
        sheet.getStyleClass().add("sheet");
        sheet.setPadding(INSIDE);
        sheet.setMaxSize(WIDEST, Region.USE_PREF_SIZE);
        sheet.setMinHeight(0);
        setMargin(sheet, new Insets(MARGIN));
        getChildren().add(sheet);
    }

    /** What stands beneath the title; where it is too long for the window it scrolls. */
    final void say(Node... parts) {
        said = List.of(parts);
        all.getChildren().setAll(parts);
        all.setPadding(new Insets(EDGE));
        ScrollPane scroll = new TallScroll(all, WIDEST);
        this.scroll = scroll;
        scroll.setAccessibleText(getAccessibleText());
        scroll.getStyleClass().add("focusable");
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        FocusFollowing.install(scroll);
        LittleScroll.install(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setMargin(scroll, new Insets(0, -EDGE, 0, -EDGE));
        sheet.getChildren().add(scroll);
    }

    /** The same for a part that scrolls by itself and fills the room there is. */
    final void fill(Node... parts) {
        foot(parts);
    }

    private void foot(Node... parts) {
        feet.addAll(List.of(parts));
        sheet.getChildren().addAll(parts);
    }

    /** The buttons, of which the first gets the keyboard. */
    final void offer(Button... buttons) {
        FlowPane foot = new FlowPane(8, 8, buttons);
        foot.setAlignment(Pos.CENTER_RIGHT);
        for (Button button : buttons) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        foot(foot);
        beginAt(buttons[0]);
    }

    /** A button that takes the card away and then does this. */
    final Button button(String id, String words, Runnable then, String... classes) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().addAll(classes);
        button.setOnAction(_ -> {
            leave.run();
            then.run();
        });
        return button;
    }

    final void beginAt(Node part) {
        first = part;
    }

    /** Takes the card away. */
    final void leave() {
        leave.run();
    }

    @Override
    protected void layoutChildren() {
        scrollTogether(scroll != null && leavesTooLittle());
        super.layoutChildren();
    }

    /** Whether what is read does not fit, and would have too little of the card between its title and its buttons. */
    private boolean leavesTooLittle() {
        double tall = getHeight() - 2 * MARGIN;
        double wide = Math.min(WIDEST, getWidth() - 2 * MARGIN) - INSIDE.getLeft() - INSIDE.getRight();
        double around = INSIDE.getTop() + INSIDE.getBottom() + BETWEEN + title.prefHeight(wide);
        for (Node foot : feet) {
            around += foot.isManaged() ? BETWEEN + foot.prefHeight(wide) : 0;
        }
        double read = -all.getSpacing() + 2 * EDGE;
        for (Node part : said) {
            read += part.isManaged() ? part.prefHeight(wide - 2 * EDGE) + all.getSpacing() : 0;
        }
        return tall > 0 && around > (1 - READ) * tall && around + read > tall;
    }

    private void scrollTogether(boolean now) {
        if (now == together) {
            return;
        }
        together = now;
        Node held = getScene() == null ? null : getScene().getFocusOwner();
        List<Node> from = together ? sheet.getChildren() : all.getChildren();
        VBox to = together ? all : sheet;
        from.remove(title);
        from.removeAll(feet);
        to.getChildren().addFirst(title);
        to.getChildren().addAll(feet);
        if (held != null && Inside.holds(this, held)) {
            held.requestFocus();
        }
    }

    /** Puts the keyboard on the card. */
    public final void takeFocus() {
        // A scroll pane holds its content only once it has its skin.
        applyCss();
        layout();
        ScrollPane reading = scroll;
        if (together && reading != null && feet.stream().anyMatch(foot -> Inside.holds(foot, first))) {
            // The buttons may be out of sight: the arrows scroll, and Tab goes on to them.
            reading.setFocusTraversable(true);
            reading.requestFocus();
        } else {
            first.requestFocus();
        }
    }
}
