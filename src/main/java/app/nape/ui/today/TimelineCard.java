package app.nape.ui.today;

import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.control.Card;
import app.nape.ui.control.Legend;
import app.nape.ui.control.ThingMenu;
import app.nape.ui.control.Words;
import app.nape.words.BreakWords;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The day drawn, with a line beneath that says in words what is pointed at, or how the day has gone. */
final class TimelineCard extends VBox {
    private final Texts texts;
    private final DayReading reading;
    private final DayTimeline timeline;
    private final Legend key = new Legend(List.of());
    private final BreakWords breaks;
    private LocalDate today = LocalDate.EPOCH;
    private final StringProperty summary = new SimpleStringProperty(this, "summary", "");

    TimelineCard(PageContext context) {
        texts = context.texts();
        reading = new DayReading(context);
        breaks = new BreakWords(texts);
        timeline = new DayTimeline(texts, new TimeWords(texts, context.clocks().zone()));
        timeline.setId("day-timeline");
        Label line = Words.quiet("");
        line.setId("day-line");
        line.textProperty()
                .bind(Bindings.when(timeline.pointed().isEmpty()).then(summary).otherwise(timeline.pointed()));
        getStyleClass().add("card");
        getChildren().addAll(Card.titled(texts.of("today.day")).getChildren());
        ThingMenu.on(timeline, () -> {
            String meant = "day:" + today;
            return List.of(
                    ThingMenu.item(
                            texts.of("today.day-in-log"),
                            () -> context.navigator().open(Place.LOG, meant)),
                    ThingMenu.item(
                            texts.of("today.why"), () -> context.navigator().open(Place.SETTINGS, "decisions")));
        });
        key.managedProperty().bind(key.visibleProperty());
        getChildren().addAll(timeline, key, line);
    }

    void show(TodayModel.Found found, java.time.Instant now) {
        DayView day = reading.of(found.day(), found.today(), now);
        today = found.day();
        timeline.show(day);
        key.show(DayKey.of(day.marks(), breaks));
        summary.set(DaySummary.of(found.today()).in(texts));
    }
}
