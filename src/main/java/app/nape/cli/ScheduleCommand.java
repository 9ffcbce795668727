package app.nape.cli;

import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakTrigger;
import app.nape.breaks.Rhythm;
import app.nape.breaks.Schedule;
import app.nape.breaks.SchedulePreset;
import app.nape.breaks.TimeRange;
import app.nape.content.ScheduleJson;
import app.nape.content.SchedulePresetReader;
import app.nape.words.BreakWords;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nape schedule show|set|presets}. */
@Command(name = "schedule", mixinStandardHelpOptions = true)
final class ScheduleCommand implements Runnable {
    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ScheduleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), surroundings.texts().of("cli.missing.schedule"));
    }

    @Command(name = "show", mixinStandardHelpOptions = true)
    int show(@Mixin Output output) {
        Schedule schedule = surroundings.settings().schedule();
        if (output.json) {
            surroundings.out().print(new ScheduleJson(surroundings.texts()).write(schedule));
            surroundings.out().flush();
            return 0;
        }
        Texts texts = surroundings.texts();
        surroundings.out().println(texts.of("cli.schedule.name", schedule.name()));
        for (BreakRule rule : schedule.rules()) {
            surroundings
                    .out()
                    .println(texts.of(
                            "cli.schedule.rule",
                            new BreakWords(texts).name(rule.kind()),
                            new LengthWords(texts).exactly(rule.length()),
                            when(rule.trigger())));
        }
        Rhythm turns = schedule.rhythm();
        if (turns != null) {
            LengthWords lengths = new LengthWords(texts);
            surroundings
                    .out()
                    .println(texts.of(
                            "cli.schedule.turns", lengths.exactly(turns.sit()), lengths.exactly(turns.stand())));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            List<TimeRange> ranges = schedule.hours().ranges().getOrDefault(day, List.of());
            String hours = ranges.isEmpty()
                    ? texts.of("cli.schedule.free")
                    : ranges.stream()
                            .map(range -> range.from() + "–" + range.to())
                            .collect(Collectors.joining(", "));
            surroundings
                    .out()
                    .println("  " + day.getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale()) + "  " + hours);
        }
        return 0;
    }

    @Command(name = "set", mixinStandardHelpOptions = true)
    int set(@Parameters(paramLabel = "FILE|PRESET") String name) {
        Schedule schedule = ScheduleWords.read(surroundings, name);
        surroundings.change(settings -> settings.withSchedule(schedule));
        surroundings.out().println(surroundings.texts().of("cli.schedule.set", schedule.name()));
        return 0;
    }

    @Command(name = "presets", mixinStandardHelpOptions = true)
    int presets(@Mixin Output output) {
        Texts texts = surroundings.texts();
        if (output.json) {
            surroundings
                    .out()
                    .println(Json.of(
                            SchedulePresetReader.bundled(texts),
                            surroundings.clocks().zone()));
            return 0;
        }
        for (SchedulePreset preset : SchedulePresetReader.bundled(texts)) {
            surroundings
                    .out()
                    .println(texts.of(
                            "cli.schedule.preset",
                            preset.id(),
                            preset.title(),
                            preset.rule(),
                            texts.of("cli.evidence." + preset.evidence().word()),
                            preset.source(),
                            preset.finding()));
        }
        return 0;
    }

    private String when(BreakTrigger trigger) {
        Texts texts = surroundings.texts();
        return switch (trigger) {
            case BreakTrigger.AfterActive after ->
                texts.of("cli.schedule.after-active", new LengthWords(texts).exactly(after.interval()));
            case BreakTrigger.AtTimes at ->
                texts.of(
                        "cli.schedule.at-times",
                        at.times().stream().map(Object::toString).collect(Collectors.joining(", ")));
            case BreakTrigger.TimesADay times -> texts.of("cli.schedule.times-a-day", times.times());
        };
    }
}
