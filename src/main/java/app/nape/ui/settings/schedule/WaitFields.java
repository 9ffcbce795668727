package app.nape.ui.settings.schedule;

import app.nape.breaks.Schedule;
import app.nape.ui.control.EntryField;
import app.nape.ui.control.LengthEntry;
import app.nape.ui.control.Within;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.layout.FlowPane;

/** How long before and how long at most a prompt waits, and how close two may come. */
final class WaitFields extends FlowPane {
    /** Those a person says in minutes. */
    private static final Set<String> MINUTES = Set.of("minimum-gap", "present");

    private record Wait(Function<Schedule, Duration> read, EntryField<Duration> field) {}

    WaitFields(Texts texts, ScheduleDesk desk) {
        super(20, 12);
        List<Wait> waits = List.of(
                wait(
                        texts,
                        desk,
                        "heads-up",
                        texts.of("schedule.heads-up"),
                        Schedule::headsUp,
                        (was, value) -> was.withWaits(value, was.grace(), was.typingPause(), was.minimumGap())),
                wait(
                        texts,
                        desk,
                        "typing-pause",
                        texts.of("schedule.typing-pause"),
                        Schedule::typingPause,
                        (was, value) -> was.withWaits(was.headsUp(), was.grace(), value, was.minimumGap())),
                wait(
                        texts,
                        desk,
                        "grace",
                        texts.of("schedule.grace"),
                        Schedule::grace,
                        (was, value) -> was.withWaits(was.headsUp(), value, was.typingPause(), was.minimumGap())),
                wait(
                        texts,
                        desk,
                        "minimum-gap",
                        texts.of("schedule.minimum-gap"),
                        Schedule::minimumGap,
                        (was, value) -> was.withWaits(was.headsUp(), was.grace(), was.typingPause(), value)),
                wait(texts, desk, "present", texts.of("schedule.present"), Schedule::present, Schedule::withPresent));
        Within.width(this);
        waits.forEach(wait -> {
            wait.field().getStyleClass().add("wait-field");
            getChildren().add(wait.field());
        });
        desk.follow(now -> waits.forEach(wait -> wait.field().show(wait.read().apply(now))));
    }

    private static Wait wait(
            Texts texts,
            ScheduleDesk desk,
            String id,
            String name,
            Function<Schedule, Duration> read,
            BiFunction<Schedule, Duration, Schedule> write) {
        Duration unit = MINUTES.contains(id) ? Duration.ofMinutes(1) : Duration.ofSeconds(1);
        return new Wait(
                read,
                new EntryField<>(
                        id,
                        name,
                        true,
                        new LengthEntry(texts, unit),
                        value -> desk.change(now -> write.apply(now, value))));
    }
}
