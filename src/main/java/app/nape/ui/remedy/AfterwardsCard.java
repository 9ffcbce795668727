package app.nape.ui.remedy;

import app.nape.care.Nprs;
import app.nape.ui.PageContext;
import app.nape.ui.control.EntryField;
import app.nape.ui.control.Form;
import app.nape.ui.control.LengthField;
import app.nape.ui.control.NoteLimit;
import app.nape.ui.control.NprsStrip;
import app.nape.ui.control.WhenPicker;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A remedy that was used without the timer. */
final class AfterwardsCard extends VBox {
    private static final Duration LONGEST = Duration.ofHours(3);

    private Duration lasted = Duration.ZERO;

    AfterwardsCard(PageContext context, RemedyModel model) {
        super(12);
        Texts texts = context.texts();
        ObjectProperty<@Nullable Instant> when = new SimpleObjectProperty<>();
        EntryField<Duration> length = LengthField.of(texts, "afterwards-length", LONGEST, value -> lasted = value);
        NprsStrip before = new NprsStrip(texts, context.care().bands());
        NprsStrip after = new NprsStrip(texts, context.care().bands());
        TextField note = new TextField();
        note.setPromptText(texts.of("log.note"));
        note.setAccessibleText(texts.of("log.note"));
        NoteLimit.set(note);
        Button keep = new Button(texts.of("log.save"));
        keep.setId("save-remedy");
        Form form = new Form(keep);
        WhenPicker at = new WhenPicker(texts, context.clocks(), when);
        form.needs(at.wrong());
        form.needs(length.wrong());
        keep.setOnAction(_ -> {
            Nprs first = before.getScore();
            model.logAfterwards(when.get(), lasted, first, after.getScore(), note.getText());
            before.scoreProperty().set(null);
            after.scoreProperty().set(null);
            note.clear();
            when.set(null);
        });
        model.chosen().subscribe(_ -> {
            boolean timed = model.kind().timed();
            lasted = timed ? model.usual() : Duration.ZERO;
            length.show(lasted);
        });
        getChildren()
                .addAll(
                        at,
                        length,
                        Words.of(texts.of("log.remedy.score-before"), "quiet", "small"),
                        before,
                        Words.of(texts.of("log.remedy.score-after"), "quiet", "small"),
                        after,
                        note,
                        new FlowPane(12, 8, keep, form.line("afterwards-missing")));
    }
}
