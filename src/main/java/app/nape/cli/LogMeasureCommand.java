package app.nape.cli;

import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeMeasure;
import app.nape.code.Worded;
import app.nape.journal.JournalEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nape log measure nprs|psfs|peg VALUE...}: the answers to an outcome measure, in the order of its questions. */
@Command(name = "measure", mixinStandardHelpOptions = true)
final class LogMeasureCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "nprs|psfs|peg")
    private String measure = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "VALUE", descriptionKey = "cli.option.measure-value")
    private List<String> values = new ArrayList<>();

    @Option(names = "--at", paramLabel = "T", descriptionKey = "cli.option.at")
    private @Nullable String at;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.note")
    private @Nullable String note;

    @Mixin
    private Output output = new Output();

    LogMeasureCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        OutcomeMeasure asked = Worded.fromWord(OutcomeMeasure.class, measure.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> refuse("cli.log.measure-unknown", measure));
        if (values.size() < asked.least() || values.size() > asked.most()) {
            throw asked.ownActivities()
                    ? refuse("cli.log.measure-activities", asked.word(), asked.least(), asked.most())
                    : new Refusal(
                            2, surroundings.texts().counted("cli.log.measure-count", asked.least(), asked.word()));
        }
        List<OutcomeAnswer> answers = new ArrayList<>();
        List<String> activities = asked.ownActivities() ? lastActivities(asked) : List.of();
        for (int place = 0; place < values.size(); place++) {
            answers.add(answer(asked, values.get(place), place, activities));
        }
        Instant when = new TimeWords(surroundings).past(at);
        UUID id = surroundings.newId();
        return Logged.save(surroundings, output, id, List.of(new JournalEntry.Measure(id, when, asked, answers, note)));
    }

    /** A score, with the activity before it where the person names their own; a bare one is about the same activity as last time. */
    private OutcomeAnswer answer(OutcomeMeasure asked, String value, int place, List<String> activities) {
        int sign = value.lastIndexOf('=');
        String activity = sign < 0 ? null : value.substring(0, sign).strip();
        if (activity != null && !asked.ownActivities()) {
            throw refuse("cli.log.measure-number", value, asked.word());
        }
        if (activity == null && asked.ownActivities()) {
            if (activities.size() != values.size()) {
                throw refuse("cli.log.measure-activities", asked.word(), asked.least(), asked.most());
            }
            activity = activities.get(place);
        }
        try {
            return new OutcomeAnswer(
                    activity, Integer.parseInt(value.substring(sign + 1).strip()));
        } catch (IllegalArgumentException unfit) {
            throw refuse("cli.log.measure-number", value, asked.word());
        }
    }

    /** What the last answer to it was about, in order; empty when there was none. */
    private List<String> lastActivities(OutcomeMeasure asked) {
        return surroundings.journal().latest(Instant.MAX, Integer.MAX_VALUE, Set.of("measure")).stream()
                .map(JournalEntry.Measure.class::cast)
                .filter(each -> each.measure() == asked)
                .findFirst()
                .map(each -> each.answers().stream()
                        .map(OutcomeAnswer::activity)
                        .map(activity -> activity == null ? "" : activity)
                        .toList())
                .orElse(List.of());
    }

    private Refusal refuse(String key, Object... arguments) {
        // texts: cli.log.measure-*
        return new Refusal(2, surroundings.texts().of(key, arguments));
    }
}
