package app.nape.ui.log.entry;

import app.nape.care.PainQuality;
import app.nape.care.Trigger;
import app.nape.care.TriggerGroup;
import app.nape.code.Worded;
import app.nape.content.CareCatalogue;
import app.nape.ui.PageContext;
import app.nape.ui.control.Chips;
import app.nape.ui.control.Fold;
import app.nape.ui.control.Form;
import app.nape.ui.control.Switch;
import app.nape.ui.control.WhenPicker;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** What may be added to a pain entry, now or later: all of it optional. */
final class MoreAnswers extends VBox {
    private final Texts texts;

    /** {@code form} is not saved while a time here is none. */
    MoreAnswers(PageContext context, PainEntryModel model, Form form) {
        super(16);
        texts = context.texts();
        CareCatalogue care = context.care();
        WhenPicker began = new WhenPicker(texts, context.clocks(), model.began());
        form.needs(began.wrong());
        part("log.entry.when", began);
        ended(context, model, form);
        part(
                "log.entry.feels",
                new Chips(
                                model.fields().qualities(),
                                key -> care.quality(key).map(PainQuality::label).orElse(key))
                        .offer(care.qualities().stream().map(PainQuality::id).toList()));
        VBox triggers = new VBox(12);
        for (TriggerGroup group : TriggerGroup.values()) {
            String key = "log.trigger-group." + Worded.wordOf(group);
            triggers.getChildren()
                    .addAll(
                            Words.of(texts.of(key), "quiet", "small"),
                            new Chips(
                                            model.fields().triggers(),
                                            id -> care.trigger(id)
                                                    .map(Trigger::label)
                                                    .orElse(id))
                                    .offer(PainEntryView.asked(care, group)));
        }
        getChildren().add(new Fold(texts.of("log.entry.all-triggers"), () -> triggers));
        TextArea note = PainEntryView.noteArea(texts, "log.entry.note-prompt");
        note.textProperty().bindBidirectional(model.fields().note());
        part("log.note", note);
    }

    /** An episode that is mended may be ended, opened again, or have ended at another time. */
    private void ended(PageContext context, PainEntryModel model, Form form) {
        WhenPicker when = new WhenPicker(
                texts,
                context.clocks(),
                model.ended(),
                () -> context.clocks().now().wall());
        Switch over = new Switch(
                texts.of("log.entry.over"),
                on -> model.ended().set(on ? context.clocks().now().wall() : null));
        over.setId("episode-over");
        form.needs(when.wrong());
        // Before it began: known of both times together, and said where it is mended.
        Label early = Words.of("", "small", "field-problem");
        early.setId("ends-early");
        early.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.endsBeforeItBegan() ? texts.of("log.entry.ends-early") : "",
                        model.began(),
                        model.ended()));
        early.visibleProperty().bind(early.textProperty().isNotEmpty());
        early.managedProperty().bind(early.visibleProperty());
        VBox part =
                new VBox(8, over, new VBox(8, Words.of(texts.of("log.entry.ended"), "quiet", "small"), when, early));
        model.ended().subscribe(at -> {
            over.setSelected(at != null);
            part.getChildren().stream().skip(1).forEach(node -> {
                node.setVisible(at != null);
                node.setManaged(at != null);
            });
        });
        part.visibleProperty().bind(model.mended().isNotNull());
        part.managedProperty().bind(part.visibleProperty());
        getChildren().add(part);
    }

    private void part(String key, Node node) {
        getChildren().add(new VBox(8, Words.of(texts.of(key), "strong"), node));
    }
}
