package app.nape.ui.redflags;

import app.nape.care.EmergencyNumber;
import app.nape.content.Texts;
import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The emergency number in large figures, with the region it is for. */
final class NumberBox extends FlowPane {
    NumberBox(PageContext context, Optional<EmergencyNumber> number, Runnable region) {
        super(20, 8);
        Texts texts = context.texts();
        RegionChoice choice = new RegionChoice(context);
        getStyleClass().addAll("number-box");
        setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(2);
        words.setAlignment(Pos.CENTER_LEFT);
        if (number.isPresent()) {
            Label figures = new Label(number.get().medical(), new FontIcon(Feather.PHONE));
            figures.getStyleClass().add("emergency-number");
            figures.setId("emergency-number");
            figures.setMinWidth(USE_PREF_SIZE);
            getChildren().add(figures);
            words.getChildren().add(Words.of(texts.of("redflags.number-of", choice.name()), "strong"));
            if (!number.get().also().isEmpty()) {
                String also = String.join(", ", number.get().also());
                words.getChildren().add(Words.quiet(texts.of("redflags.number-also", also)));
            }
        } else {
            Label fallback = Words.of(context.care().emergency().fallback(), "strong");
            fallback.setId("emergency-number");
            words.getChildren().add(fallback);
        }
        Button other = new Button(texts.of("redflags.other-region"));
        other.getStyleClass().add("link");
        other.setOnAction(_ -> region.run());
        other.setMinWidth(USE_PREF_SIZE);
        getChildren().add(words);
        if (number.isPresent()) {
            getChildren().add(copy(context, number.get().medical()));
        }
        getChildren().add(other);
    }

    private static Button copy(PageContext context, String number) {
        Button copy = new Button(context.texts().of("redflags.copy"), new FontIcon(Feather.COPY));
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(number);
            Clipboard.getSystemClipboard().setContent(content);
        });
        return copy;
    }
}
