package app.nape.ui.control;

import app.nape.words.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A page within the Log that one goes back from: by its arrow or by Escape. */
public final class SubPage extends BorderPane {
    private final VBox parts = new VBox();
    private final ScrollPane scroll = new ScrollPane();

    /** A page with this title; {@code left} runs when the person goes back. */
    public SubPage(Texts texts, String title, Runnable left) {
        Button back = IconButton.way(Feather.ARROW_LEFT, texts.of("log.back"));
        back.setOnAction(_ -> left.run());
        Label name = new Label(title);
        name.getStyleClass().add("page-title");
        Wrapping.on(name);
        name.setMinHeight(Region.USE_PREF_SIZE);
        HBox head = new HBox(12, back, name);
        head.getStyleClass().add("entry-head");
        setTop(ContentGrid.centred(head));
        parts.getStyleClass().add("sub-parts");
        scroll.setContent(ContentGrid.centred(parts));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        FocusFollowing.install(scroll);
        LittleScroll.install(scroll);
        setCenter(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                left.run();
                press.consume();
            }
        });
    }

    /** Shows the beginning of it. */
    public void toTop() {
        scroll.setVvalue(0);
    }

    /** Puts these parts into it, in place of what was there. */
    public void setParts(Node... nodes) {
        parts.getChildren().setAll(nodes);
        for (Node node : nodes) {
            if (node instanceof Region region) {
                region.setMaxWidth(Double.MAX_VALUE);
            }
        }
    }
}
