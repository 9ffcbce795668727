package app.nape.ui.remedy;

import app.nape.care.Nprs;
import app.nape.ui.PageContext;
import app.nape.ui.control.NprsStrip;
import app.nape.ui.control.WhenPicker;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A remedy that was used without the timer. */
final class AfterwardsCard extends VBox {
    private static final int LONGEST_MINUTES = 180;

    AfterwardsCard(PageContext context, RemedyModel model) {
        super(12);
        Texts texts = context.texts();
        ObjectProperty<@Nullable Instant> when = new SimpleObjectProperty<>();
        Spinner<Integer> length = new Spinner<>(0, LONGEST_MINUTES, 15, 5);
        length.setEditable(true);
        length.setPrefWidth(110);
        length.setAccessibleText(texts.of("log.remedy.length"));
        NprsStrip before = new NprsStrip(texts, context.care().bands());
        NprsStrip after = new NprsStrip(texts, context.care().bands());
        TextField note = new TextField();
        note.setPromptText(texts.of("log.note"));
        note.setAccessibleText(texts.of("log.note"));
        Button keep = new Button(texts.of("log.save"));
        keep.setId("save-remedy");
        keep.setOnAction(_ -> {
            Nprs first = before.getScore();
            model.logAfterwards(
                    when.get(), Duration.ofMinutes(length.getValue()), first, after.getScore(), note.getText());
            before.scoreProperty().set(null);
            after.scoreProperty().set(null);
            note.clear();
            when.set(null);
        });
        model.chosen().subscribe(_ -> {
            boolean timed = model.kind().timed();
            length.getValueFactory()
                    .setValue(timed ? (int) Math.max(1, model.usual().toMinutes()) : 0);
        });
        HBox lasting = new HBox(8, length, Words.quiet(texts.of("log.remedy.minutes-unit")));
        lasting.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        new WhenPicker(texts, context.clocks(), when),
                        lasting,
                        Words.of(texts.of("log.remedy.score-before"), "quiet", "small"),
                        before,
                        Words.of(texts.of("log.remedy.score-after"), "quiet", "small"),
                        after,
                        note,
                        keep);
    }
}
