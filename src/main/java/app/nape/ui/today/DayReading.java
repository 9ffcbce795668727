package app.nape.ui.today;

import app.nape.breaks.BreakOutcome;
import app.nape.breaks.TimeRange;
import app.nape.breaks.WorkingHours;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import app.nape.ui.control.RemedyPicture;
import app.nape.words.BreakWords;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
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
    private final LengthWords lengths;
    private final BreakWords breaks;

    DayReading(PageContext context) {
        this.context = context;
        this.texts = context.texts();
        this.zone = context.clocks().zone();
        this.words = new TimeWords(texts, zone);
        this.lengths = new LengthWords(texts);
        this.breaks = new BreakWords(texts);
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
                                lengths.of(stretch.length()))));
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
        String kind = breaks.name(done.breakKind());
        String at = words.clock(done.at());
        String outcome = breaks.outcome(done.outcome());
        boolean away = done.outcome() == BreakOutcome.TAKEN || done.outcome() == BreakOutcome.NATURAL;
        String sentence = away && !done.length().isZero()
                ? texts.of("today.mark-break-length", at, kind, outcome, lengths.of(done.length()))
                : texts.of("today.mark-break", at, kind, outcome);
        return new Mark(Lane.BREAKS, done.at(), Duration.ZERO, DayKey.look(done.outcome()), "", sentence);
    }

    private Mark remedyMark(JournalEntry.Remedy remedy) {
        String name = context.care()
                .remedy(remedy.remedyId())
                .map(kind -> kind.label())
                .orElse(remedy.remedyId());
        String at = words.clock(remedy.at());
        String sentence = remedy.length().isZero()
                ? texts.of("today.mark-remedy", at, name)
                : texts.of("today.mark-remedy-length", at, name, lengths.of(remedy.length()));
        String look = RemedyPicture.of(context, remedy.remedyId()).markClass();
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
