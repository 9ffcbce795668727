package app.nape.care.practice;

import app.nape.care.plan.Ask;
import app.nape.care.plan.Bounds;
import app.nape.care.plan.BreakOffer;
import app.nape.care.plan.Goal;
import app.nape.care.plan.MeasureEvery;
import app.nape.care.plan.OutOfBounds;
import app.nape.care.plan.OutcomeKind;
import app.nape.care.plan.PlanRemedy;
import app.nape.care.plan.RemedyOffer;
import app.nape.care.plan.Review;
import app.nape.code.Sentence;
import app.nape.code.Worded;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a programme says beside its exercises, as it is typed: a word, a colon and what it is. {@code goal: text}, {@code goal 1: 4>8} for
 * scores, or {@code 4>8} alone for those of the first goal with a measure, {@code stop: text}, {@code note: text}, {@code when: text}
 * before the next phase, {@code days: 42} of the phase, {@code pain: 4 2 after}, {@code breaks: standard}, {@code nprs: 7} days,
 * {@code heat: 15 3h 2/d; note}, {@code review: 21 17:00} days after the first, or {@code review: 2026-12-16}, {@code language: pt-BR}.
 * With nothing after the colon it is taken out.
 */
public final class WordLine {
    private static final Pattern LINE = Pattern.compile("([a-z-]{3,12})(?: (\\d))?:(.*)");
    private static final Pattern SCORES = Pattern.compile("(\\d{1,2})\\s*[>→]\\s*(\\d{1,2})");
    private static final Pattern BOUNDS = Pattern.compile("(\\d{1,2})\\s+(\\d{1,2})(?:\\s+(\\S+))?");
    private static final Pattern REMEDY =
            Pattern.compile("(\\d{1,3})(?:min)?(?:\\s+(\\d{1,2})h)?(?:\\s+(\\d{1,2})/d)?\\s*(?:;(.*))?");
    private static final Pattern REVIEW = Pattern.compile(
            "(?:(?:(\\d{4}-\\d{2}-\\d{2})|(\\d{1,3}))(?=\\s|;|$))?\\s*(\\d{1,2}:\\d{2})?\\s*(?:;(.*))?");

    /** What a line does. */
    public sealed interface Line {
        /** It is none: what was typed is something else. */
        record None() implements Line {}

        /** It is one that cannot be taken. */
        record Refused(Sentence why) implements Line {}

        /** The draft with what it says. */
        record Read(ProgrammeDraft draft) implements Line {}
    }

    private final ProgrammeDraft draft;
    private final Beside beside;

    private WordLine(ProgrammeDraft draft) {
        this.draft = draft;
        this.beside = draft.beside();
    }

    /** Reads a line for a draft. */
    public static Line read(String typed, ProgrammeDraft draft) {
        Matcher line = LINE.matcher(typed.strip());
        boolean scores = SCORES.matcher(typed.strip()).matches();
        if (!line.matches() && !scores) {
            return new Line.None();
        }
        try {
            WordLine reading = new WordLine(draft);
            @Nullable
            ProgrammeDraft changed = scores
                    ? reading.scores(reading.measured(), typed.strip())
                    : reading.said(line.group(1), line.group(2), line.group(3).strip());
            return changed == null
                    ? new Line.Refused(Sentence.of("practice.word.odd", typed.strip()))
                    : new Line.Read(changed);
        } catch (OutOfBounds beyond) {
            return new Line.Refused(Refusals.of(beyond));
        }
    }

    /** The draft with it; null when the word, or what stands after it, is not known. */
    private @Nullable ProgrammeDraft said(String word, @Nullable String number, String text) {
        return switch (word) {
            case "goal" -> number == null ? goal(text) : scores(Integer.parseInt(number) - 1, text);
            case "stop" -> draft.with(beside.withStop(text.isEmpty() ? List.of() : more(beside.stop(), text)));
            case "note" -> draft.with(beside.withNote(text));
            case "when" -> draft.movingOnWhen(text);
            case "days" -> text.matches("\\d{1,4}") ? draft.lasting(Integer.parseInt(text)) : null;
            case "pain" -> pain(text);
            case "review" -> review(text);
            case "language" -> text.isEmpty() ? null : draft.in(text);
            case "breaks" ->
                draft.with(
                        beside.withBreaks(text.isEmpty() ? null : new BreakOffer(text.toLowerCase(Locale.ROOT), "")));
            default -> kind(word, text);
        };
    }

    private @Nullable ProgrammeDraft kind(String word, String text) {
        Optional<OutcomeKind> measure = Worded.fromWord(OutcomeKind.class, word);
        if (measure.isPresent()) {
            return measure(measure.get(), text);
        }
        return Worded.fromWord(PlanRemedy.class, word)
                .map(remedy -> remedy(remedy, text))
                .orElse(null);
    }

    private ProgrammeDraft goal(String text) {
        List<Goal> goals = text.isEmpty() ? List.of() : more(beside.goals(), new Goal(text, null, "", null, null));
        return draft.with(beside.withGoals(goals));
    }

    /** The first goal that is told by a measure; the first of all where none is. */
    private int measured() {
        return IntStream.range(0, beside.goals().size())
                .filter(place -> beside.goals().get(place).measure() != null)
                .findFirst()
                .orElse(0);
    }

    private @Nullable ProgrammeDraft review(String text) {
        if (text.isEmpty()) {
            return draft.reviewed(null);
        }
        Matcher said = REVIEW.matcher(text);
        if (!said.matches()) {
            return null;
        }
        Review before = draft.review();
        String day = said.group(1);
        String days = said.group(2);
        String at = said.group(3);
        String note = said.group(4);
        try {
            LocalDate usual = before == null ? draft.from().plusDays(ProgrammeDraft.REVIEW_DAYS) : before.on();
            LocalDate on = day != null
                    ? LocalDate.parse(day)
                    : days != null ? draft.from().plusDays(Integer.parseInt(days)) : usual;
            LocalTime then = at != null
                    ? LocalTime.parse(at.length() < "00:00".length() ? "0" + at : at)
                    : before == null ? null : before.at();
            return draft.reviewed(
                    new Review(on, then, note != null ? note.strip() : before == null ? "" : before.note()));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private @Nullable ProgrammeDraft scores(int place, String text) {
        Matcher scores = SCORES.matcher(text);
        if (!scores.matches() || place < 0 || place >= beside.goals().size()) {
            return null;
        }
        List<Goal> all = new ArrayList<>(beside.goals());
        Goal goal = all.get(place);
        all.set(
                place,
                new Goal(
                        goal.text(),
                        goal.measure(),
                        goal.activity(),
                        Integer.valueOf(scores.group(1)),
                        Integer.valueOf(scores.group(2))));
        return draft.with(beside.withGoals(all));
    }

    private @Nullable ProgrammeDraft pain(String text) {
        Matcher bounds = BOUNDS.matcher(text);
        if (!bounds.matches()) {
            return null;
        }
        String asked = bounds.group(3);
        Ask ask = asked == null
                ? beside.pain().ask()
                : Worded.fromWord(Ask.class, asked).orElse(null);
        return ask == null
                ? null
                : draft.with(beside.withPain(
                        new Bounds(Integer.parseInt(bounds.group(1)), Integer.parseInt(bounds.group(2)), ask)));
    }

    private @Nullable ProgrammeDraft measure(OutcomeKind kind, String text) {
        if (text.isEmpty()) {
            return draft.with(beside.with(kind, null));
        }
        return text.matches("\\d{1,4}")
                ? draft.with(beside.with(kind, new MeasureEvery(kind, Integer.parseInt(text))))
                : null;
    }

    private @Nullable ProgrammeDraft remedy(PlanRemedy kind, String text) {
        if (text.isEmpty()) {
            return draft.with(beside.with(kind, null));
        }
        Matcher said = REMEDY.matcher(text);
        if (!said.matches()) {
            return null;
        }
        String note = said.group(4);
        return draft.with(beside.with(
                kind,
                new RemedyOffer(
                        kind,
                        Duration.ofMinutes(Integer.parseInt(said.group(1))),
                        said.group(2) == null ? null : Integer.valueOf(said.group(2)),
                        said.group(3) == null ? null : Integer.valueOf(said.group(3)),
                        note == null ? "" : note.strip())));
    }

    private static <T> List<T> more(List<T> all, T one) {
        List<T> longer = new ArrayList<>(all);
        longer.add(one);
        return longer;
    }
}
