package app.nape.ui.settings;

import app.nape.breaks.Schedule;
import app.nape.breaks.SchedulePreset;
import app.nape.breaks.TimeRange;
import app.nape.breaks.WorkingHours;
import app.nape.content.SchedulePresetReader;
import app.nape.content.Texts;
import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Which reminders come, with what is known about them, and when: drawn as a day. */
final class ScheduleSection {
    private final PageContext context;
    private final Texts texts;
    private final List<SchedulePreset> presets = SchedulePresetReader.bundled();
    private final ComboBox<SchedulePreset> choice = new ComboBox<>();
    private final DayBar bar = new DayBar();
    private final Label rule = Words.plain("");
    private final Label finding = Words.quiet("");
    private final Label source = Words.of("", "quiet", "small");

    private ScheduleSection(PageContext context) {
        this.context = context;
        this.texts = context.texts();
    }

    static SettingSection of(PageContext context, AppearanceSection.Settled settled) {
        return new ScheduleSection(context).section(settled);
    }

    private SettingSection section(AppearanceSection.Settled settled) {
        choice.setId("schedule");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(texts.of("settings.schedule"));
        choice.getItems().addAll(presets);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(SchedulePreset preset) {
                return preset == null ? texts.of("settings.schedule-own") : preset.title();
            }

            @Override
            public SchedulePreset fromString(String words) {
                return presets.getFirst();
            }
        });
        choice.setOnAction(_ -> {
            SchedulePreset taken = choice.getValue();
            if (taken != null) {
                context.settings().change(now -> now.withSchedule(keepingHours(taken, now.schedule())));
            }
        });
        VBox about = new VBox(6, choice, bar, rule, finding, source);
        HoursEditor hours = new HoursEditor(
                context,
                changed -> context.settings()
                        .change(now -> now.withSchedule(now.schedule().withHours(changed))));
        settled.follow(now -> {
            show(now.schedule());
            hours.show(now.schedule().hours());
        });
        return new SettingSection("schedule", texts.of("settings.section-reminders"))
                .row(texts.of("settings.schedule"), texts.of("settings.schedule-hint"), about)
                .row(texts.of("settings.hours"), texts.of("settings.hours-hint"), hours);
    }

    private void show(Schedule schedule) {
        Optional<SchedulePreset> preset = presets.stream()
                .filter(each -> each.id().equals(schedule.name()))
                .findFirst();
        choice.setValue(preset.orElse(null));
        rule.setText(preset.map(SchedulePreset::rule).orElse(texts.of("settings.schedule-own-rule")));
        // texts: settings.evidence.*
        finding.setText(preset.map(each -> texts.of(
                        "settings.finding",
                        texts.of("settings.evidence." + each.evidence().word()),
                        each.finding()))
                .orElse(""));
        source.setText(
                preset.map(each -> texts.of("settings.source", each.source())).orElse(""));
        bar.show(schedule, workday(schedule.hours()), texts.of("settings.day-bar", rule.getText()));
    }

    private static DayOfWeek workday(WorkingHours hours) {
        for (DayOfWeek day : DayOfWeek.values()) {
            List<TimeRange> ranges = hours.ranges().getOrDefault(day, List.of());
            if (!ranges.isEmpty()) {
                return day;
            }
        }
        return DayOfWeek.MONDAY;
    }

    static Schedule keepingHours(SchedulePreset preset, Schedule before) {
        return preset.schedule().withHours(before.hours());
    }
}
