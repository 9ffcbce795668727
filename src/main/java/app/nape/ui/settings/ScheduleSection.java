package app.nape.ui.settings;

import app.nape.breaks.BreakKind;
import app.nape.ui.PageContext;
import app.nape.ui.control.FileChoice;
import app.nape.ui.control.Words;
import app.nape.ui.settings.schedule.ScheduleParts;
import app.nape.words.BreakWords;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
import java.util.stream.Stream;

/** Which reminders come, with what is known about them, and when: drawn as a day. */
final class ScheduleSection {
    private ScheduleSection() {}

    static SettingSection of(PageContext context, FileChoice files) {
        Texts texts = context.texts();
        BreakWords words = new BreakWords(texts);
        ScheduleParts parts = new ScheduleParts(context);
        return new SettingSection("schedule", texts.of("schedule.section"))
                .row(texts.of("schedule.style"), texts.of("schedule.style-hint"), parts.presets())
                .row(texts.of("schedule.day"), texts.of("schedule.day-hint"), parts.day())
                .row(texts.of("schedule.rules"), texts.of("schedule.rules-hint"), parts.rules())
                .also(Stream.of(BreakKind.values()).map(words::name).toList())
                .row(texts.of("schedule.rhythm"), texts.of("schedule.rhythm-hint"), parts.rhythm())
                .row(texts.of("schedule.hours"), texts.of("schedule.hours-hint"), parts.hours())
                .row(
                        texts.of("settings.day"),
                        "",
                        Words.plain(new TimeWords(texts, context.clocks().zone()).dayEnds(context.days())))
                .row(texts.of("schedule.waits"), texts.of("schedule.waits-hint"), parts.waits())
                .row(texts.of("schedule.ending"), "", parts.ending())
                .row(texts.of("schedule.limit"), texts.of("schedule.limit-hint"), parts.limit())
                .row(texts.of("schedule.files"), texts.of("schedule.files-hint"), parts.files(files));
    }
}
