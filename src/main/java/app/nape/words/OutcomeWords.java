package app.nape.words;

import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeChange;
import app.nape.care.OutcomeFigure;
import app.nape.care.OutcomeMeasure;
import app.nape.journal.JournalEntry;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Outcome measures in words. */
public final class OutcomeWords {
    private final Texts texts;

    /** In this language. */
    public OutcomeWords(Texts texts) {
        this.texts = texts;
    }

    /** The measure's name, with its usual letters. */
    public String name(OutcomeMeasure measure) {
        return texts.of(key(measure, "name"));
    }

    /** How it is asked and scored. */
    public String about(OutcomeMeasure measure) {
        return texts.of(key(measure, "about"));
    }

    /** What a change of it means, in a sentence or two. */
    public String meaning(OutcomeMeasure measure) {
        return texts.of(key(measure, "meaning"));
    }

    /** What was published on a change: the number, in whom and over how long. */
    public String figure(OutcomeFigure figure) {
        // texts: outcome.figure.*
        return texts.of("outcome.figure." + figure.id(), score(figure.points()), percent(figure.percent()));
    }

    /** Where a figure was published. */
    public String source(OutcomeFigure figure) {
        // texts: outcome.source.*
        return texts.of("outcome.source." + figure.source());
    }

    /** All that was published on a change of a measure, each with its source, and where the questions are from. */
    public List<String> sources(OutcomeMeasure measure) {
        return Stream.concat(
                        measure.figures().stream()
                                .map(figure -> texts.of("outcome.sourced", figure(figure), source(figure))),
                        Stream.of(texts.of("outcome.better-only"), texts.of(key(measure, "questions"))))
                .toList();
    }

    /** Why “at least 2 points and 30 % less” is marked before and after a remedy, and who found what. */
    public List<String> markSources() {
        return Stream.concat(
                        Stream.of(texts.of("outcome.mark-own")),
                        OutcomeMeasure.NPRS.figures().stream()
                                .filter(figure -> figure.kind() == OutcomeFigure.Kind.MUCH_BETTER)
                                .map(figure -> texts.of("outcome.sourced", figure(figure), source(figure))))
                .toList();
    }

    /** What 0 means. */
    public String low(OutcomeMeasure measure) {
        return texts.of(key(measure, "low"));
    }

    /** What 10 means. */
    public String high(OutcomeMeasure measure) {
        return texts.of(key(measure, "high"));
    }

    /** The question with a number, from 0. */
    public String question(OutcomeMeasure measure, int number) {
        return texts.of(key(measure, "question-" + (number + 1)));
    }

    /** The measure with its score. */
    public String title(JournalEntry.Measure entry) {
        return texts.of("outcome.title", name(entry.measure()), score(entry.score()));
    }

    /** What the person named, each with its answer; empty where the measure has its own questions. */
    public String answers(JournalEntry.Measure entry) {
        return entry.answers().stream()
                .map(this::answer)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String answer(OutcomeAnswer answer) {
        String activity = answer.activity();
        return activity == null ? "" : texts.of("outcome.answer", activity, answer.score());
    }

    /** What may be said of a change; {@code since} is the day of the first answer. */
    public String change(OutcomeChange change, String since) {
        // texts: outcome.standing.*
        String standing = change.standing().word();
        if (change.named()) {
            standing += change.better() ? "-better" : "-worse";
        }
        return texts.of("outcome.standing." + standing, name(change.measure()), points(change.points()), since);
    }

    /** What is said while there is one answer only. */
    public String once(OutcomeMeasure measure) {
        return texts.of("outcome.once", name(measure));
    }

    /** A score with one decimal. */
    public String score(@Nullable Double score) {
        return score == null ? "–" : String.format(texts.locale(), "%.1f", score);
    }

    private String percent(@Nullable Double percent) {
        return percent == null ? "–" : String.format(texts.locale(), "%.0f", percent);
    }

    private String points(double points) {
        String sign = points < 0 ? "−" : points > 0 ? "+" : "";
        return sign + String.format(texts.locale(), "%.1f", Math.abs(points));
    }

    // texts: outcome.nprs.*
    // texts: outcome.psfs.*
    // texts: outcome.peg.*
    private static String key(OutcomeMeasure measure, String what) {
        return "outcome." + measure.word() + "." + what;
    }
}
