package app.nape.ui.share;

import app.nape.code.Worded;
import app.nape.exchange.seal.Seal;
import app.nape.ui.control.Choice;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Open, by a passphrase, or to a key; with what has to be typed for it. */
final class SealView extends VBox {
    private final Texts texts;

    SealView(Texts texts, SealChoice seal) {
        super(8);
        this.texts = texts;
        Map<SealChoice.Way, String> ways = new LinkedHashMap<>();
        for (SealChoice.Way way : SealChoice.Way.values()) {
            // texts: share.way.*
            ways.put(way, texts.of("share.way." + Worded.wordOf(way)));
        }
        Choice<SealChoice.Way> choice = new Choice<>(texts.of("share.seal"), ways, seal.way()::set);
        choice.setId("share-seal");
        choice.show(seal.way().get());
        VBox passphrase = new VBox(
                8,
                field(new PasswordField(), "share-passphrase", "share.passphrase", seal.passphrase()),
                field(new PasswordField(), "share-again", "share.passphrase-again", seal.again()),
                Words.quiet(texts.of("share.passphrase-about", Seal.SHORTEST)));
        VBox key = new VBox(
                8,
                field(new TextField(), "share-key", "share.key", seal.key()),
                Words.quiet(texts.of("share.key-about")));
        getChildren().addAll(choice, passphrase, key);
        seal.way().subscribe(way -> {
            there(passphrase, way == SealChoice.Way.PASSPHRASE);
            there(key, way == SealChoice.Way.KEY);
        });
    }

    private static void there(VBox part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }

    private VBox field(TextField field, String id, String name, StringProperty value) {
        field.setId(id);
        field.setMaxWidth(420);
        field.setAccessibleText(texts.of(name));
        field.textProperty().bindBidirectional(value);
        Label above = Words.of(texts.of(name), "small", "quiet");
        above.setLabelFor(field);
        return new VBox(4, above, field);
    }
}
