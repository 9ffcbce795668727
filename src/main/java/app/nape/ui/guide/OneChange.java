package app.nape.ui.guide;

import app.nape.care.guide.CheckItem;
import app.nape.settings.DayCheck;
import app.nape.ui.control.Words;
import app.nape.words.DayWords;
import app.nape.words.GuideWords;
import app.nape.words.Texts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One change at a time: the one that is tried, else the one that is proposed. */
final class OneChange extends VBox {
    private final Texts texts;
    private final GuideModel model;
    private final Label heading = Words.of("", "quiet", "small");
    private final Label change = Words.of("", "lead");
    private final Label rests = Words.of("", "quiet", "small");
    private final FlowPane buttons = new FlowPane(10, 8);

    OneChange(Texts texts, GuideModel model) {
        super(6);
        this.texts = texts;
        this.model = model;
        setId("one-change");
        getStyleClass().add("one-change");
        buttons.setAlignment(Pos.CENTER_LEFT);
        for (Label label : new Label[] {change, rests}) {
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
        getChildren().addAll(heading, change, rests, buttons);
    }

    void show(DayCheck now) {
        Optional<CheckItem> trying = model.trying();
        LocalDate since = now.since();
        if (trying.isPresent() && since != null) {
            String day = DayWords.shortDayAndYear(texts.locale()).format(since);
            say(texts.of("guide.trying", day), trying.get());
            rests.setText(texts.of("guide.trying.again"));
            buttons.getChildren()
                    .setAll(
                            button("trying-fits", "guide.trying.fits", true, () -> model.done(trying.get())),
                            button("trying-stop", "guide.trying.stop", false, () -> model.stop(trying.get())));
            return;
        }
        Optional<CheckItem> next = model.next();
        if (next.isPresent()) {
            say(texts.of("guide.one"), next.get());
            buttons.getChildren()
                    .setAll(
                            button("try-this", "guide.one.take", true, () -> model.attempt(next.get())),
                            button("try-another", "guide.one.other", false, () -> model.pass(next.get())));
        } else {
            heading.setText(texts.of("guide.one"));
            boolean waits = !model.calm().get() && now.waits(model.guide());
            change.setText(texts.of(waits ? "guide.one.calm" : "guide.one.none"));
            rests.setText("");
            buttons.getChildren().clear();
            if (!now.passed().isEmpty()) {
                buttons.getChildren().add(button("try-recall", "guide.one.all-back", false, model::recall));
            }
        }
    }

    /** Takes the keyboard on the first thing that can be said; false when there is none. */
    boolean takeFocus() {
        if (!buttons.getChildren().isEmpty()) {
            buttons.getChildren().getFirst().requestFocus();
        }
        return !buttons.getChildren().isEmpty();
    }

    private void say(String over, CheckItem item) {
        GuideWords words = model.words();
        heading.setText(over);
        change.setText(words.change(item));
        rests.setText(words.of(item.strength()));
    }

    private Button button(String id, String key, boolean first, Runnable does) {
        Button button = new Button(texts.of(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(first ? "accent" : "flat");
        button.setOnAction(_ -> does.run());
        return button;
    }
}
