package app.nape.ui.today;

import app.nape.breaks.BreakOutcome;
import app.nape.breaks.TimeRange;
import app.nape.breaks.WorkingHours;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import app.nape.ui.control.TimeWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a day's entries into what the timeline draws and says. */
final class DayReading {
    private static final Duration LEAST_SPAN = Duration.ofHours(8);

    private final PageContext context;
    private final Texts texts;
    private final ZoneId zone;
    private final TimeWords words;

    DayReading(PageContext context) {
        this.context = context;
        this.texts = context.texts();
        this.zone = context.clocks().zone();
        this.words = new TimeWords(texts, zone);
    }

    /** The day as a whole: its hours at least, and wide enough for all that happened. */
    DayView of(LocalDate day, List<JournalEntry> entries, Instant now) {
        List<Mark> marks = new ArrayList<>();
        entries.forEach(entry -> mark(entry).ifPresent(marks::add));
        WorkingHours hours = context.settings().settings().get().schedule().hours();
        List<TimeRange> ranges = hours.ranges().getOrDefault(day.getDayOfWeek(), List.of());
        Instant from = now;
        Instant to = now.plus(Duration.ofHours(1));
        for (TimeRange range : ranges) {
            Instant begins = day.atTime(range.from()).atZone(zone).toInstant();
            Instant ends = day.atTime(range.to()).atZone(zone).toInstant();
            from = begins.isBefore(from) ? begins : from;
            to = ends.isAfter(to) ? ends : to;
        }
        for (Mark mark : marks) {
            from = mark.at().isBefore(from) ? mark.at() : from;
        }
        from = from.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
        if (Duration.between(from, to).compareTo(LEAST_SPAN) < 0) {
            to = from.plus(LEAST_SPAN);
        }
        Instant lastHour = to.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
        to = lastHour.equals(to) ? to : lastHour.plus(Duration.ofHours(1));
        return new DayView(from, to, now, marks);
    }

    private Optional<Mark> mark(JournalEntry entry) {
        return switch (entry) {
            case JournalEntry.Break taken -> Optional.of(breakMark(taken));
            case JournalEntry.Stretch stretch ->
                Optional.of(new Mark(
                        Lane.STRETCHES,
                        stretch.at(),
                        stretch.length(),
                        "mark-stretch",
                        "",
                        texts.of(
                                "today.mark-stretch",
                                words.clock(stretch.at()),
                                name(stretch.routineId()),
                                words.length(stretch.length()))));
            case JournalEntry.Remedy remedy -> Optional.of(remedyMark(remedy));
            case JournalEntry.Reading reading ->
                Optional.of(new Mark(
                        Lane.PAIN,
                        reading.at(),
                        Duration.ZERO,
                        "pain-" + reading.score().score(),
                        Integer.toString(reading.score().score()),
                        texts.of(
                                "today.mark-score",
                                words.clock(reading.at()),
                                reading.score().score())));
            case JournalEntry.Pain _, JournalEntry.Spasm _, JournalEntry.Measure _ -> Optional.empty();
        };
    }

    private Mark breakMark(JournalEntry.Break done) {
        String kind = texts.of("today.kind." + done.breakKind().word());
        String at = words.clock(done.at());
        String outcome = texts.of("today.outcome." + done.outcome().word());
        boolean away = done.outcome() == BreakOutcome.TAKEN || done.outcome() == BreakOutcome.NATURAL;
        String sentence = away && !done.length().isZero()
                ? texts.of("today.mark-break-length", at, kind, outcome, words.length(done.length()))
                : texts.of("today.mark-break", at, kind, outcome);
        return new Mark(
                Lane.BREAKS, done.at(), Duration.ZERO, "mark-" + done.outcome().word(), "", sentence);
    }

    private Mark remedyMark(JournalEntry.Remedy remedy) {
        String name = context.care()
                .remedy(remedy.remedyId())
                .map(kind -> kind.label())
                .orElse(remedy.remedyId());
        String at = words.clock(remedy.at());
        String sentence = remedy.length().isZero()
                ? texts.of("today.mark-remedy", at, name)
                : texts.of("today.mark-remedy-length", at, name, words.length(remedy.length()));
        String look =
                switch (remedy.remedyId()) {
                    case "ice" -> "mark-ice";
                    case "heat" -> "mark-heat";
                    default -> "mark-remedy";
                };
        return new Mark(Lane.REMEDIES, remedy.at(), remedy.length(), look, "", sentence);
    }

    private String name(String routineOrExercise) {
        return context.catalogue().routines().stream()
                .filter(routine -> routine.id().equals(routineOrExercise))
                .map(routine -> routine.name())
                .findFirst()
                .or(() -> context.exercises().exercises().stream()
                        .filter(exercise -> exercise.id().equals(routineOrExercise))
                        .map(exercise -> exercise.name())
                        .findFirst())
                .orElse(routineOrExercise);
    }
}
