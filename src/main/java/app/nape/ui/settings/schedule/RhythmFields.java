package app.nape.ui.settings.schedule;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakRule;
import app.nape.breaks.Rhythm;
import app.nape.breaks.Schedule;
import app.nape.ui.control.EntryField;
import app.nape.ui.control.LengthEntry;
import app.nape.ui.control.SaidLine;
import app.nape.ui.control.Switch;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Turns of sitting and standing, for a desk that allows it, or none. */
final class RhythmFields extends VBox {
    private final SaidLine refused = new SaidLine("rhythm-problem", "small", "field-problem");

    RhythmFields(Texts texts, ScheduleDesk desk) {
        super(10);
        EntryField<Duration> sit = new EntryField<>(
                "rhythm-sit",
                texts.of("schedule.sit"),
                true,
                new LengthEntry(texts, Duration.ofMinutes(1)),
                value -> desk.change(
                        now -> now.withRhythm(new Rhythm(value, rhythm(now).stand()))));
        EntryField<Duration> stand = new EntryField<>(
                "rhythm-stand",
                texts.of("schedule.stand"),
                true,
                new LengthEntry(texts, Duration.ofMinutes(1)),
                value ->
                        desk.change(now -> now.withRhythm(new Rhythm(rhythm(now).sit(), value))));
        FlowPane lengths = new FlowPane(20, 12, sit, stand);
        lengths.managedProperty().bind(lengths.visibleProperty());
        Switch turns = new Switch(
                texts.of("schedule.rhythm-on"),
                on -> refused.say(desk.change(now -> on ? begun(now) : now.withRhythm(null))));
        turns.setId("rhythm");
        desk.follow(now -> {
            turns.setSelected(now.rhythm() != null);
            lengths.setVisible(now.rhythm() != null);
            if (now.rhythm() != null) {
                sit.show(now.rhythm().sit());
                stand.show(now.rhythm().stand());
            }
        });
        getChildren().addAll(turns, lengths, refused);
    }

    private static Rhythm rhythm(Schedule schedule) {
        return Objects.requireNonNullElse(schedule.rhythm(), Rhythm.USUAL);
    }

    /** With the usual turns, and with the nudge they come by where the schedule had none. */
    static Schedule begun(Schedule schedule) {
        List<BreakRule> rules = new ArrayList<>(schedule.rules());
        if (schedule.byTurns().isEmpty()) {
            rules.add(NewRule.of(BreakKind.CHANGE_POSITION, schedule.rules()));
        }
        return schedule.withRules(rules).withRhythm(rhythm(schedule));
    }
}
