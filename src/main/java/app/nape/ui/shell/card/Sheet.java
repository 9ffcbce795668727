package app.nape.ui.shell.card;

import app.nape.ui.control.CardOver;
import app.nape.ui.control.FocusFollowing;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A card over the page: a title, what it says, and its buttons beneath. A press beside it or Esc takes it away. */
public class Sheet extends StackPane {
    private static final double WIDEST = 640;

    private final VBox sheet;
    private final Runnable leave;
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
        sheet = new VBox(16, Words.of(title, "page-title"));
        sheet.getStyleClass().add("sheet");
        sheet.setPadding(new Insets(28, 28, 24, 28));
        sheet.setMaxSize(WIDEST, Region.USE_PREF_SIZE);
        sheet.setMinHeight(0);
        setMargin(sheet, new Insets(24));
        getChildren().add(sheet);
    }

    /** What stands beneath the title; where it is too long for the window it scrolls. */
    final void say(Node... parts) {
        VBox all = new VBox(12, parts);
        all.setPadding(new Insets(4));
        ScrollPane scroll = new AsTallAsItsContent(all);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        FocusFollowing.install(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setMargin(scroll, new Insets(0, -4, 0, -4));
        sheet.getChildren().add(scroll);
    }

    /** The same for a part that scrolls by itself and fills the room there is. */
    final void fill(Node... parts) {
        sheet.getChildren().addAll(parts);
    }

    /** The buttons, of which the first gets the keyboard. */
    final void offer(Button... buttons) {
        FlowPane foot = new FlowPane(8, 8, buttons);
        foot.setAlignment(Pos.CENTER_RIGHT);
        for (Button button : buttons) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        sheet.getChildren().add(foot);
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

    /** A scroll pane does not ask how tall its content is at the width it gets, and so cuts off lines that wrap. */
    private static final class AsTallAsItsContent extends ScrollPane {
        private AsTallAsItsContent(Node content) {
            super(content);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            double sides = snappedLeftInset() + snappedRightInset();
            return getContent().prefHeight(width < 0 ? WIDEST : width - sides)
                    + snappedTopInset()
                    + snappedBottomInset()
                    + 2;
        }
    }

    /** Puts the keyboard on the card. */
    public final void takeFocus() {
        // A scroll pane holds its content only once it has its skin.
        applyCss();
        first.requestFocus();
    }
}
