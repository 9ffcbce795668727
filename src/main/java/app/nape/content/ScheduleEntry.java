package app.nape.content;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakTrigger;
import app.nape.breaks.Delivery;
import app.nape.breaks.PostponePolicy;
import app.nape.breaks.Rhythm;
import app.nape.breaks.Schedule;
import app.nape.breaks.TimeRange;
import app.nape.breaks.WorkingHours;
import app.nape.code.Worded;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A schedule as an entry of a file: words, ISO durations, and ranges such as {@code 08:00-12:30}. */
final class ScheduleEntry {
    private static final Set<String> FIELDS = Set.of(
            "schema",
            "name",
            "rules",
            "hours",
            "heads_up",
            "grace",
            "typing_pause",
            "present",
            "minimum_gap",
            "strict",
            "until_back",
            "daily_limit",
            "rhythm");
    private static final Set<String> RHYTHM_FIELDS = Set.of("sit", "stand");
    private static final Set<String> RULE_FIELDS = Set.of(
            "id",
            "kind",
            "after_active",
            "at_times",
            "days",
            "times_a_day",
            "length",
            "delivery",
            "postponements",
            "postponement",
            "skippable",
            "skips_a_day",
            "present",
            "routine");

    /** Made with the first file of somebody's own: the shipped ones are read without. */
    private static final class Mapped {
        static final JsonMapper JSON =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

        private Mapped() {}
    }

    private ScheduleEntry() {}

    static Schedule schedule(CatalogueEntry entry) {
        entry.onlyHas(FIELDS);
        return new Schedule(
                entry.text("name"),
                entry.keyed("rules", "id").stream().map(ScheduleEntry::rule).toList(),
                hours(entry.object("hours")),
                length(entry, "heads_up"),
                length(entry, "grace"),
                length(entry, "minimum_gap"),
                entry.flag("strict", false),
                entry.optionalText("daily_limit") == null ? null : length(entry, "daily_limit"),
                entry.optionalText("typing_pause") == null ? Schedule.TYPING_PAUSE : length(entry, "typing_pause"),
                entry.optionalText("present") == null ? Schedule.PRESENT : length(entry, "present"),
                entry.flag("until_back", false),
                entry.optionalObject("rhythm").map(ScheduleEntry::rhythm).orElse(null));
    }

    private static Rhythm rhythm(CatalogueEntry entry) {
        entry.onlyHas(RHYTHM_FIELDS);
        return new Rhythm(length(entry, "sit"), length(entry, "stand"));
    }

    private static BreakRule rule(CatalogueEntry entry) {
        entry.onlyHas(RULE_FIELDS);
        return new BreakRule(
                entry.id(),
                word(entry, "kind", entry.text("kind"), BreakKind.class),
                trigger(entry),
                length(entry, "length"),
                word(entry, "delivery", entry.text("delivery"), Delivery.class),
                new PostponePolicy(entry.whole("postponements", 0, 1000), length(entry, "postponement")),
                entry.flag("skippable"),
                entry.whole("skips_a_day", 0, 1000),
                entry.optionalText("present") == null ? null : length(entry, "present"),
                entry.optionalText("routine"));
    }

    private static BreakTrigger trigger(CatalogueEntry entry) {
        Set<String> names = entry.names();
        boolean active = names.contains("after_active");
        boolean times = names.contains("at_times");
        boolean daily = names.contains("times_a_day");
        if ((active ? 1 : 0) + (times ? 1 : 0) + (daily ? 1 : 0) != 1) {
            throw entry.fault("after_active", "Exactly one of after_active, at_times and times_a_day is needed.");
        }
        if (active) {
            return new BreakTrigger.AfterActive(length(entry, "after_active"));
        }
        if (daily) {
            return new BreakTrigger.TimesADay(entry.whole("times_a_day", 0, 1000));
        }
        List<LocalTime> clock = entry.texts("at_times").stream()
                .map(text -> time(entry, "at_times", text))
                .toList();
        Set<DayOfWeek> days = new TreeSet<>();
        entry.texts("days").forEach(day -> days.add(word(entry, "days", day, DayOfWeek.class)));
        return new BreakTrigger.AtTimes(clock, days);
    }

    private static WorkingHours hours(CatalogueEntry entry) {
        Map<DayOfWeek, List<TimeRange>> ranges = new EnumMap<>(DayOfWeek.class);
        for (String name : entry.names()) {
            List<TimeRange> day = new ArrayList<>();
            for (String range : entry.texts(name)) {
                String[] ends = range.split("-", -1);
                if (ends.length != 2) {
                    throw entry.fault(name, "“" + range + "” is not a range such as 08:00-12:30.");
                }
                // The end of a day is the beginning of the next; a range from midnight to midnight is a whole day.
                String to = ends[1].equals("24:00") ? "00:00" : ends[1];
                day.add(new TimeRange(time(entry, name, ends[0]), time(entry, name, to)));
            }
            ranges.put(word(entry, name, name, DayOfWeek.class), day);
        }
        return new WorkingHours(ranges);
    }

    private static Duration length(CatalogueEntry entry, String field) {
        return read(entry, field, entry.text(field), "a length such as PT20M or PT30S", Duration::parse);
    }

    private static LocalTime time(CatalogueEntry entry, String field, String text) {
        return read(entry, field, text, "a time such as 08:30", LocalTime::parse);
    }

    private static <T> T read(CatalogueEntry entry, String field, String text, String kind, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (DateTimeException problem) {
            throw entry.fault(field, "“" + text + "” is not " + kind + ".");
        }
    }

    private static <E extends Enum<E>> E word(CatalogueEntry entry, String field, String word, Class<E> kind) {
        return Worded.fromWord(kind, word)
                .orElseThrow(() -> entry.fault(field, "“" + word + "” is none of the words known here."));
    }

    static String file(Schedule schedule) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("schema", ScheduleJson.SCHEMA);
        file.put("name", schedule.name());
        file.put("heads_up", schedule.headsUp().toString());
        file.put("grace", schedule.grace().toString());
        file.put("typing_pause", schedule.typingPause().toString());
        file.put("present", schedule.present().toString());
        file.put("minimum_gap", schedule.minimumGap().toString());
        file.put("strict", schedule.strict());
        file.put("until_back", schedule.untilBack());
        if (schedule.dailyLimit() != null) {
            file.put("daily_limit", schedule.dailyLimit().toString());
        }
        Rhythm rhythm = schedule.rhythm();
        if (rhythm != null) {
            file.put(
                    "rhythm",
                    new TreeMap<>(Map.of(
                            "sit",
                            rhythm.sit().toString(),
                            "stand",
                            rhythm.stand().toString())));
        }
        Map<String, List<String>> hours = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (schedule.hours().ranges().containsKey(day)) {
                hours.put(
                        Worded.wordOf(day),
                        schedule.hours().ranges().getOrDefault(day, List.of()).stream()
                                .map(range -> range.from() + "-" + range.to())
                                .toList());
            }
        }
        file.put("hours", hours);
        file.put("rules", schedule.rules().stream().map(ScheduleEntry::fields).toList());
        return Mapped.JSON.writeValueAsString(file) + "\n";
    }

    private static Map<String, Object> fields(BreakRule rule) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", rule.id());
        fields.put("kind", Worded.wordOf(rule.kind()));
        switch (rule.trigger()) {
            case BreakTrigger.AfterActive(Duration interval) -> fields.put("after_active", interval.toString());
            case BreakTrigger.TimesADay(int times) -> fields.put("times_a_day", times);
            case BreakTrigger.AtTimes(var times, var days) -> {
                fields.put("at_times", times.stream().map(LocalTime::toString).toList());
                fields.put("days", days.stream().sorted().map(Worded::wordOf).toList());
            }
        }
        fields.put("length", rule.length().toString());
        fields.put("delivery", Worded.wordOf(rule.delivery()));
        fields.put("postponements", rule.postpone().most());
        fields.put("postponement", rule.postpone().length().toString());
        fields.put("skippable", rule.skippable());
        fields.put("skips_a_day", rule.skipsADay());
        if (rule.present() != null) {
            fields.put("present", rule.present().toString());
        }
        if (rule.routineId() != null) {
            fields.put("routine", rule.routineId());
        }
        return fields;
    }
}
