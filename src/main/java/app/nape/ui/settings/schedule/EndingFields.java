package app.nape.ui.settings.schedule;

import app.nape.ui.control.EntryField;
import app.nape.ui.control.LengthEntry;
import app.nape.ui.control.Switch;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.time.Duration;
import javafx.scene.layout.VBox;

/** How a break ends, and when the day is long enough. */
final class EndingFields {
    private static final Duration USUAL_LIMIT = Duration.ofHours(8);

    private EndingFields() {}

    /** Strict or not; waiting for the person or not. */
    static VBox ending(Texts texts, ScheduleDesk desk) {
        Switch strict =
                new Switch(texts.of("schedule.strict"), on -> desk.change(now -> now.withEnding(on, now.untilBack())));
        strict.setId("strict");
        Switch untilBack =
                new Switch(texts.of("schedule.until-back"), on -> desk.change(now -> now.withEnding(now.strict(), on)));
        untilBack.setId("until-back");
        desk.follow(now -> {
            strict.setSelected(now.strict());
            untilBack.setSelected(now.untilBack());
        });
        return new VBox(
                10,
                new VBox(2, strict, Words.of(texts.of("schedule.strict-words"), "quiet", "small", "indented")),
                new VBox(2, untilBack, Words.of(texts.of("schedule.until-back-words"), "quiet", "small", "indented")));
    }

    /** The limit of active use in a day, or none. */
    static VBox limit(Texts texts, ScheduleDesk desk) {
        EntryField<Duration> limit = new EntryField<>(
                "daily-limit",
                texts.of("schedule.limit"),
                false,
                new LengthEntry(texts, Duration.ofMinutes(1)),
                value -> desk.change(now -> now.withDailyLimit(value)));
        limit.managedProperty().bind(limit.visibleProperty());
        Switch limited = new Switch(
                texts.of("schedule.limited"), on -> desk.change(now -> now.withDailyLimit(on ? USUAL_LIMIT : null)));
        limited.setId("limited");
        desk.follow(now -> {
            Duration most = now.dailyLimit();
            limited.setSelected(most != null);
            limit.setVisible(most != null);
            if (most != null) {
                limit.show(most);
            }
        });
        return new VBox(10, limited, limit);
    }
}
