package app.nape.ui.redflags;

import app.nape.care.EmergencyNumber;
import app.nape.content.LocalHelp;
import app.nape.ui.PageContext;
import app.nape.ui.control.OnClipboard;
import app.nape.ui.control.Within;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.words.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The emergency number in large figures, with the region it is for and where it stands. */
final class NumberBox extends FlowPane {
    private final VBox sources = new VBox(2);

    NumberBox(PageContext context, LocalHelp help, Runnable region) {
        super(20, 8);
        Texts texts = context.texts();
        Optional<EmergencyNumber> number = help.number();
        getStyleClass().addAll("number-box");
        setAlignment(Pos.CENTER_LEFT);
        Within.width(this);
        VBox words = new VBox(2);
        words.setAlignment(Pos.CENTER_LEFT);
        if (number.isPresent()) {
            Label figures = new Label(number.get().medical(), new FontIcon(Feather.PHONE));
            figures.getStyleClass().add("emergency-number");
            figures.setId("emergency-number");
            figures.setMinWidth(USE_PREF_SIZE);
            getChildren().add(figures);
            words.getChildren().add(Words.of(texts.of("redflags.number-of", help.name(texts)), "strong"));
            if (!number.get().also().isEmpty()) {
                String also = String.join(", ", number.get().also());
                words.getChildren().add(Words.quiet(texts.of("redflags.number-also", also)));
            }
        } else {
            Label fallback = Words.of(context.care().emergency().fallback(), "strong");
            fallback.setId("emergency-number");
            words.getChildren().add(fallback);
        }
        getChildren().add(words);
        number.ifPresent(one -> getChildren().add(copy(texts, one.medical())));
        getChildren()
                .add(link(
                        texts.of(number.isPresent() ? "redflags.other-region" : "redflags.choose-region"),
                        "emergency-region",
                        region));
        number.ifPresent(one -> getChildren().addAll(sources(texts, one)));
    }

    /** Puts the sources away. */
    void fold() {
        sources.setVisible(false);
    }

    private static Button copy(Texts texts, String number) {
        Button copy = new Button(texts.of("redflags.copy"), new FontIcon(Feather.COPY));
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> OnClipboard.put(number));
        return copy;
    }

    private static Button link(String words, String id, Runnable act) {
        Button link = new Button(words);
        link.setId(id);
        link.getStyleClass().add("link");
        link.setOnAction(_ -> act.run());
        Wrapping.on(link);
        return link;
    }

    /** The way to the sources, and the sources, which come when they are asked for. */
    private javafx.scene.Node[] sources(Texts texts, EmergencyNumber number) {
        VBox list = sources;
        list.setId("number-sources");
        String note = number.note();
        if (note != null) {
            list.getChildren().add(Words.of(note, "quiet", "small"));
        }
        number.sources().stream()
                .map(source -> source.url() == null ? source.title() : source.title() + ": " + source.url())
                .forEach(words -> list.getChildren().add(Words.of(words, "quiet", "small")));
        list.setVisible(false);
        list.managedProperty().bind(list.visibleProperty());
        list.maxWidthProperty().bind(widthProperty().subtract(40));
        Button way =
                link(texts.of("redflags.sources"), "show-number-sources", () -> list.setVisible(!list.isVisible()));
        return new javafx.scene.Node[] {way, list};
    }
}
