package app.nape.ui.control;

import app.nape.words.Citation;
import app.nape.words.Texts;
import java.net.URI;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A source as it is cited, whose addresses are links. One is opened only when it is pressed, and then by the person's own browser. */
public final class SourceLine extends TextFlow {
    /** {@code classes} are its words' style. */
    public SourceLine(Texts texts, String source, String... classes) {
        getStyleClass().add("source-line");
        setMinHeight(USE_PREF_SIZE);
        Citation.of(source)
                .parts()
                .forEach(part -> getChildren()
                        .add(
                                part.page() == null
                                        ? words(part.words(), classes)
                                        : link(this, texts, part.words(), part.page(), classes)));
    }

    private static Node words(String words, String... classes) {
        Text text = new Text(words);
        text.getStyleClass().add("source-words");
        text.getStyleClass().addAll(classes);
        return text;
    }

    private static Hyperlink link(TextFlow flow, Texts texts, String words, URI page, String... classes) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().addAll(classes);
        // An address longer than the line breaks within itself.
        link.setWrapText(true);
        link.maxWidthProperty().bind(flow.widthProperty());
        link.setAccessibleHelp(texts.of("shell.link-opens", page.toASCIIString()));
        Hint.on(link, texts.of("shell.link-opens", page.toASCIIString()));
        link.setOnAction(_ -> {
            link.setVisited(false);
            link.fireEvent(new PageAsked(page));
        });
        MenuItem open = new MenuItem(texts.of("shell.link-open"));
        open.setOnAction(_ -> link.fire());
        MenuItem copy = new MenuItem(texts.of("shell.link-copy"));
        copy.setOnAction(
                _ -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, page.toASCIIString())));
        link.setContextMenu(new ContextMenu(open, copy));
        return link;
    }
}
