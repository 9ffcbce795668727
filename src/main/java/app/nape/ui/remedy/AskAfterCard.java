package app.nape.ui.remedy;

import app.nape.care.Nprs;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import app.nape.ui.control.EntryWords;
import app.nape.ui.control.NprsStrip;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks once, for a while, how it is after a remedy that has just ended. May be passed over. */
public final class AskAfterCard extends VBox {
    private final Runnable again;
    private JournalEntry.@Nullable Remedy use;
    private JournalEntry.@Nullable Remedy passed;
    private @Nullable NprsStrip scale;

    /** Shows nothing while there is nothing to ask. */
    public AskAfterCard(PageContext context, RemedyModel model) {
        Texts texts = context.texts();
        EntryWords words = new EntryWords(context);
        getStyleClass().add("card");
        setId("ask-after");
        Label question = Words.of("", "strong");
        Runnable show = () -> {
            use = model.known().get().unanswered();
            boolean asks = use != null && !use.equals(passed) && model.running() == null;
            setVisible(asks);
            setManaged(asks);
            if (asks && getChildren().isEmpty()) {
                fill(texts, context, model, question);
            }
            if (use != null) {
                question.setText(texts.of("log.remedy.how-after", words.title(use)));
            }
        };
        again = show;
        model.known().subscribe(_ -> show.run());
        context.agent().status().subscribe(_ -> show.run());
    }

    /** Puts the keyboard on the scale; false while nothing is asked. */
    public boolean takeFocus() {
        NprsStrip there = scale;
        if (there != null && isVisible()) {
            there.requestFocus();
        }
        return there != null && isVisible();
    }

    /** Only once there is something to ask: most days have nothing. */
    private void fill(Texts texts, PageContext context, RemedyModel model, Label question) {
        NprsStrip after = new NprsStrip(texts, context.care().bands());
        scale = after;
        after.scoreProperty().addListener((_, _, given) -> answer(model, after, given));
        Button pass = new Button(texts.of("log.remedy.pass"));
        pass.getStyleClass().addAll("flat", "at-edge");
        pass.setId("pass-after");
        pass.setOnAction(_ -> {
            passed = use;
            again.run();
        });
        getChildren().addAll(question, after, pass);
    }

    private void answer(RemedyModel model, NprsStrip strip, @Nullable Nprs given) {
        JournalEntry.Remedy asked = use;
        if (given != null && asked != null) {
            strip.scoreProperty().set(null);
            model.answer(asked, given);
        }
    }
}
