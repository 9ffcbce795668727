package app.nape.ui.breaks;

import app.nape.breaks.Beginning;
import app.nape.link.AgentStatus;
import app.nape.link.Request;
import app.nape.ui.GuidePart;
import app.nape.ui.PageContext;
import app.nape.ui.control.PositionButtons;
import app.nape.ui.control.Ring;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.words.BreakWords;
import app.nape.words.OfferWords;
import app.nape.words.PositionWords;
import java.time.Duration;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What the small card says of the break on offer: what it is, when it begins, whether it will take the screen, and the three answers. Its
 * ring empties once, from the first word of it to the latest moment at which the break begins.
 */
final class PromptCard extends HBox {
    /** Width of the words, in letters' heights. */
    private static final double LINE = 22;

    private final OfferWords offers;
    private final BreakWords words;
    private final Ring ring = new Ring(4, icon());
    private final Label title = Words.of("", "section-title");
    private final Label what = Words.quiet("");
    private final Label begins = Words.of("");
    private final Label screen = Words.quiet("");
    private final Button start;
    private final Button later;
    private final Button skip;
    private final Button shorter;
    private final HBox buttons;
    private final SetOffer set;
    private final Button seat;
    private final PageContext context;
    private final Runnable answered;
    private @Nullable Beginning told;

    PromptCard(PageContext context, Runnable answered) {
        super(16);
        this.context = context;
        this.answered = answered;
        offers = new OfferWords(context.texts());
        words = new BreakWords(context.texts());
        getStyleClass().add("prompt");
        setId("prompt");
        setAlignment(Pos.CENTER_LEFT);
        title.setId("prompt-title");
        begins.setId("prompt-begins");
        screen.setId("prompt-screen");
        start = button(context, "prompt-start", new Request.BeginBreak(), answered);
        start.getStyleClass().add("accent");
        start.setText(offers.start());
        later = button(context, "prompt-later", new Request.PostponeBreak(null), answered);
        skip = button(context, "prompt-skip", new Request.SkipBreak(), answered);
        skip.getStyleClass().add("flat");
        skip.setText(offers.skip());
        begins.managedProperty().bind(begins.visibleProperty());
        screen.managedProperty().bind(screen.visibleProperty());
        skip.managedProperty().bind(skip.visibleProperty());
        later.managedProperty().bind(later.visibleProperty());
        shorter = button(context, "prompt-shorter", new Request.ShorterBreak(), answered);
        shorter.getStyleClass().addAll("flat", "at-edge");
        shorter.setText(offers.shorter());
        shorter.managedProperty().bind(shorter.visibleProperty());
        Wrapping.on(what);
        what.setMinHeight(Region.USE_PREF_SIZE);
        what.maxWidthProperty()
                .bind(title.fontProperty().map(font -> font.getSize() * LINE).orElse(260.0));
        set = new SetOffer(context, "prompt-set", answered);
        seat = button(context, "prompt-seat", new Request.OpenWindow("guide", GuidePart.SEAT), () -> {});
        seat.setText(context.texts().of("guide.seat.title"));
        seat.getStyleClass().add("link");
        seat.managedProperty().bind(seat.visibleProperty());
        buttons = new HBox(8, start, later, skip);
        VBox about = new VBox(2, title, what, begins, screen, buttons, shorter, set, seat);
        VBox.setMargin(shorter, new Insets(6, 0, 0, 0));
        VBox.setMargin(set, new Insets(6, 0, 0, 0));
        VBox.setMargin(buttons, new Insets(10, 0, 0, 0));
        getChildren().addAll(ring, about);
    }

    void show(AgentStatus.OfferedBreak offered) {
        title.setText(offers.title(offered.kind(), offered.length()));
        what.setText(offered.steppedBack() ? offers.steppedBack() : words.what(offered.kind()));
        screen.setText(offers.screen(offered.delivery()));
        AgentStatus.Change change = offered.change();
        seat.setVisible(change != null);
        buttons.getChildren().setAll(start, later, skip);
        if (change != null && !offered.steppedBack()) {
            what.setText(
                    change.turn() == null
                            ? words.what(offered.kind())
                            : new PositionWords(context.texts()).how(change.to(), change.turn()));
        }
        if (change != null) {
            buttons.getChildren().removeFirst();
            buttons.getChildren().addAll(0, PositionButtons.of(context, change, "prompt", answered));
        }
        start.setAccessibleText(offers.startSpoken(offered.kind()));
        later.setText(offers.later(offered.postponement()));
        later.setAccessibleText(offers.laterSpoken(offered.kind(), offered.postponement()));
        later.setVisible(offered.postponementsLeft() > 0);
        // Beside two answers no other button is framed; beside one start it is.
        later.getStyleClass().remove("flat");
        if (change != null) {
            later.getStyleClass().add("flat");
        }
        skip.setAccessibleText(offers.skipSpoken(offered.kind()));
        skip.setVisible(offered.skippable() && (change == null || offered.postponementsLeft() == 0));
        shorter.setVisible(offered.shorter() && change == null);
        set.look();
        told = offered.begins();
        // A nudge that begins nothing by itself only wants an answer.
        boolean asks = change != null && told == null;
        begins.setVisible(!asks);
        screen.setVisible(!asks);
        say(told);
        String first = offered.steppedBack() ? what.getText() + " " : "";
        setAccessibleText(
                asks
                        ? title.getText() + ". " + what.getText()
                        : title.getText() + ". " + first + begins.getText() + " " + screen.getText());
    }

    /** So long until the break begins at the latest. */
    void setLeft(Duration latest) {
        Beginning from = told;
        if (from != null) {
            say(from.after(from.latest().minus(latest)));
        }
    }

    private void say(@Nullable Beginning now) {
        begins.setText(offers.begins(now));
        ring.part().set(now == null ? 0 : now.part());
    }

    private static FontIcon icon() {
        FontIcon icon = new FontIcon(Feather.COFFEE);
        icon.getStyleClass().add("accent-icon");
        return icon;
    }

    private static Button button(PageContext context, String id, Request request, Runnable answered) {
        Button button = new Button();
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            answered.run();
            context.agent().send(request);
        });
        return button;
    }
}
