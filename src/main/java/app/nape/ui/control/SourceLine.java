package app.nape.ui.control;

import app.nape.words.Citation;
import app.nape.words.Texts;
import app.nape.words.Unparted;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A source as it is cited, whose addresses are links. One is opened only when it is pressed, and then by the person's own browser. */
public final class SourceLine extends TextFlow {
    private SourceLine(Texts texts, Citation source, String... classes) {
        getStyleClass().add("source-line");
        setMinHeight(USE_PREF_SIZE);
        source.parts()
                .forEach(part -> getChildren()
                        .add(
                                part.page() == null
                                        ? words(part.words(), classes)
                                        : link(this, texts, part.words(), part.page(), classes)));
    }

    /** A source as it is cited; {@code classes} are its words' style. */
    public static Node of(Texts texts, String source, String... classes) {
        Citation citation = Citation.of(source);
        boolean leads = citation.parts().stream().anyMatch(part -> part.page() != null);
        return leads ? new SourceLine(texts, citation, classes) : Words.of(Unparted.of(source), classes);
    }

    private static Node words(String words, String... classes) {
        Text text = new Text(Unparted.of(words));
        text.getStyleClass().add("source-words");
        text.getStyleClass().addAll(classes);
        return text;
    }

    private static Hyperlink link(TextFlow flow, Texts texts, String words, String page, String... classes) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().addAll(classes);
        // An address longer than the line breaks within itself.
        Wrapping.on(link);
        link.maxWidthProperty().bind(flow.widthProperty());
        link.setAccessibleHelp(texts.of("shell.link-opens", page));
        Hint.on(link, texts.of("shell.link-opens", page));
        link.setOnAction(_ -> {
            link.setVisited(false);
            link.fireEvent(new PageAsked(page));
        });
        MenuItem open = new MenuItem(texts.of("shell.link-open"));
        open.setOnAction(_ -> link.fire());
        MenuItem copy = new MenuItem(texts.of("shell.link-copy"));
        copy.setOnAction(_ -> OnClipboard.put(page));
        link.setContextMenu(new ContextMenu(open, copy));
        return link;
    }
}
