package app.nape.words;

import app.nape.care.plan.Diff;
import app.nape.care.plan.Due;
import app.nape.care.plan.Item;
import app.nape.care.plan.ItemLength;
import app.nape.care.plan.ItemPath;
import app.nape.care.plan.LeftOut;
import app.nape.care.plan.Phase;
import app.nape.care.plan.PhaseNow;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.SenderCase;
import app.nape.care.plan.SetToday;
import app.nape.code.Worded;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one place that puts a programme that somebody follows, or may follow, into words. What a therapist wrote is not changed. */
public final class ProgrammeWords {
    /** A day so many days ahead is meant without its year. */
    private static final int NEAR_DAYS = 300;

    private static final List<DayOfWeek> WORKING =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private final Texts texts;
    private final ZoneId zone;

    /** In this language, on this zone’s clocks. */
    public ProgrammeWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** For example: From A. Sample: First week of a neck spasm. */
    public String from(Programme programme) {
        return texts.of("followed.from", programme.sender().name(), programme.title());
    }

    /** Who it is from: name, role and clinic. */
    public String sender(Programme programme) {
        return Stream.of(
                        programme.sender().name(),
                        programme.sender().role(),
                        programme.sender().clinic())
                .filter(part -> !part.isEmpty())
                .reduce((one, more) -> texts.of("followed.of", one, more))
                .orElseThrow();
    }

    /** For example: From A. Sample: At the desk, 1 of 3 done. */
    public String card(Programme programme, SetToday set) {
        return texts.of("followed.from", programme.sender().name(), set(set));
    }

    /** For example: At the desk, 1 of 3 done. */
    public String set(SetToday set) {
        return set.meant()
                ? texts.of("followed.set", set.set().title(), set.done(), set.times())
                : texts.of("followed.set.not-today", set.set().title());
    }

    /** When the set’s next turn is; empty on a day it is not meant for. */
    public String turn(SetToday set, Instant now) {
        if (!set.meant()) {
            return "";
        }
        Instant next = set.next();
        if (next == null) {
            return texts.of("followed.set.no-more");
        }
        if (!set.dueAt(now)) {
            return texts.of("followed.set.next", new TimeWords(texts, zone).clock(next));
        }
        return texts.of(set.suggested().isEmpty() ? "followed.set.any" : "followed.set.due");
    }

    /** The phase and its day, for example: Days 1 to 3, day 2 of 3. */
    public String phase(PhaseNow now, LocalDate day) {
        int number = now.number(day);
        return number > now.phase().lastsDays()
                ? texts.of("followed.phase.longer", now.phase().title(), number)
                : texts.of(
                        "followed.phase",
                        now.phase().title(),
                        number,
                        now.phase().lastsDays());
    }

    /** What to ask at a phase’s end, in the therapist’s words; empty while there is nothing to ask. */
    public Optional<String> question(PhaseNow now) {
        Phase next = now.asks();
        if (next == null) {
            return Optional.empty();
        }
        String when = next.moveOnWhen().isEmpty() ? now.phase().moveOnWhen() : next.moveOnWhen();
        return Optional.of(
                when.isEmpty()
                        ? texts.of("followed.question.plain", next.title())
                        : texts.of("followed.question", when, next.title()));
    }

    /** What is to be said of a day on which nothing is due: it has not begun, its time is over, or when it goes on. */
    public Optional<String> nothingDue(Programme programme, LocalDate firstDay, Due due) {
        if (due.phase() == null) {
            return Optional.of(texts.of("followed.not-begun", day(firstDay)));
        }
        if (due.day().isAfter(programme.valid().to())) {
            return Optional.of(texts.of(
                    "followed.over",
                    day(programme.valid().to()),
                    programme.sender().name()));
        }
        return due.times() == 0 && due.nextDay() != null
                ? Optional.of(texts.of("followed.next-day", day(due.nextDay())))
                : Optional.empty();
    }

    // texts: followed.left-out.*
    /** An item that is left out, with the reason. */
    public String leftOut(LeftOut left, Programme programme) {
        return texts.of(
                "followed.left-out." + left.why().word(),
                left.item().name(),
                programme.sender().name(),
                left.limit());
    }

    /** An item that the catalogue here does not know. */
    public String unknown(Item item, Programme programme) {
        return texts.of("followed.unknown", item.name(), programme.sender().name());
    }

    /** What the first phase asks for, a line for each set, for example: 3 exercises, about 5 minutes, 3 times a day on working days. */
    public List<String> summary(Programme programme) {
        LocalDate to = programme.valid().to();
        LocalDate made = LocalDate.ofInstant(programme.head().made(), zone);
        boolean near = !to.isBefore(made) && to.isBefore(made.plusDays(NEAR_DAYS));
        return summary(programme.phases().getFirst(), near ? day(to) : dayAndYear(to));
    }

    /** The same of a phase, up to a day. */
    public List<String> summary(Phase phase, LocalDate to) {
        return summary(phase, day(to));
    }

    private List<String> summary(Phase phase, String to) {
        List<ProgrammeSet> sets = phase.sets();
        List<String> lines = new ArrayList<>();
        for (ProgrammeSet set : sets) {
            String what = texts.of(
                    "followed.summary",
                    texts.counted("followed.exercises", set.items().size()),
                    minutes(ItemLength.of(set)),
                    texts.counted("followed.times", set.timesADay()),
                    days(set.days()));
            lines.add(sets.size() == 1 ? what : texts.of("followed.summary.set", set.title(), what));
        }
        lines.add(texts.of("followed.until", to));
        return lines;
    }

    /** How often a set is meant, for example: 3 times a day on working days. */
    public String often(ProgrammeSet set) {
        return texts.of("followed.often", texts.counted("followed.times", set.timesADay()), days(set.days()));
    }

    /** About how long a set takes. */
    public String minutes(Duration length) {
        return texts.counted("followed.minutes", Math.max(1, (length.toSeconds() + 30) / 60));
    }

    private String days(List<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return texts.of("followed.days.all");
        }
        return days.equals(WORKING)
                ? texts.of("followed.days.working")
                : texts.of(
                        "followed.days.some",
                        days.stream()
                                .map(day -> day.getDisplayName(TextStyle.SHORT, texts.locale()))
                                .collect(Collectors.joining(", ")));
    }

    private String dayAndYear(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(day);
    }

    private String day(LocalDate day) {
        return DayWords.day(texts.locale()).format(day);
    }

    // texts: followed.sender.*
    /** What the person is to be told of whoever signed it. */
    public String sender(SenderCase which) {
        return texts.of("followed.sender." + Worded.wordOf(which));
    }

    /** The sender’s number, as on their paper. */
    public String number(String number) {
        return texts.of("followed.sender.number", number);
    }

    // texts: followed.diff.*
    /** What is other in the newer revision, a line each. */
    public List<String> changes(Diff diff, Programme before, Programme after) {
        List<String> lines = new ArrayList<>();
        for (Diff.Change change : diff.changes()) {
            lines.add(texts.of(
                    "followed.diff." + change.what().word(),
                    name(after, change.where())
                            .or(() -> name(before, change.where()))
                            .orElse("")));
        }
        return lines;
    }

    private static Optional<String> name(Programme programme, ItemPath where) {
        Optional<Phase> phase = programme.phase(where.phase());
        if (where.set().isEmpty()) {
            return phase.map(Phase::title);
        }
        Optional<ProgrammeSet> set = phase.stream()
                .flatMap(each -> each.sets().stream())
                .filter(each -> each.id().equals(where.set()))
                .findFirst();
        if (where.item().isEmpty()) {
            return set.map(ProgrammeSet::title);
        }
        return set.stream()
                .flatMap(each -> each.items().stream())
                .filter(each -> each.id().equals(where.item()))
                .map(Item::name)
                .findFirst();
    }
}
