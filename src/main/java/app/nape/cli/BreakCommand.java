package app.nape.cli;

import app.nape.breaks.BreakKind;
import app.nape.breaks.Posture;
import app.nape.breaks.ScheduleBounds;
import app.nape.breaks.ScheduleBounds.Bound;
import app.nape.code.Worded;
import app.nape.link.Request;
import app.nape.words.LengthWords;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code nape break now|begin|short|skip|postpone|leave|back|pause|resume|reading|taken|moved|sitting|standing}: says the same to the agent as the prompt's buttons do. */
@Command(name = "break", mixinStandardHelpOptions = true)
final class BreakCommand implements Runnable {
    private static final String UNTIL_TOMORROW = "tomorrow";

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    BreakCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                surroundings
                        .texts()
                        .of(
                                "cli.missing.one-of",
                                "now, begin, short, skip, postpone, leave, back, pause, resume, reading, taken, moved,"
                                        + " sitting, standing"));
    }

    @Command(name = "now", mixinStandardHelpOptions = true)
    int now(@Option(names = "--kind", paramLabel = "ID", descriptionKey = "cli.option.kind") @Nullable String kind) {
        return done(new Request.BreakNow(kind(kind)), "cli.break.now");
    }

    @Command(name = "begin", mixinStandardHelpOptions = true)
    int begin() {
        return done(new Request.BeginBreak(), "cli.break.begun");
    }

    @Command(name = "short", mixinStandardHelpOptions = true)
    int shorter() {
        return done(new Request.ShorterBreak(), "cli.break.shorter");
    }

    @Command(name = "leave", mixinStandardHelpOptions = true)
    int leave() {
        return done(new Request.EndBreak(), "cli.break.left");
    }

    @Command(name = "back", mixinStandardHelpOptions = true)
    int back() {
        return done(new Request.CameBack(), "cli.break.back");
    }

    @Command(name = "reading", mixinStandardHelpOptions = true)
    int reading(@Parameters(paramLabel = "on|off") String word) {
        return switch (word) {
            case "on" -> done(new Request.SetReading(true), "cli.break.reading-on");
            case "off" -> done(new Request.SetReading(false), "cli.break.reading-off");
            default ->
                throw new ParameterException(
                        spec.commandLine(), surroundings.texts().of("cli.missing.on-or-off"));
        };
    }

    @Command(name = "skip", mixinStandardHelpOptions = true)
    int skip() {
        return done(new Request.SkipBreak(), "cli.break.skipped");
    }

    @Command(name = "postpone", mixinStandardHelpOptions = true)
    int postpone(@Parameters(arity = "0..1", paramLabel = "DURATION") @Nullable Duration by) {
        if (by != null) {
            bounded(by, ScheduleBounds.POSTPONEMENT);
        }
        return done(new Request.PostponeBreak(by), "cli.break.postponed");
    }

    @Command(name = "pause", mixinStandardHelpOptions = true)
    int pause(@Parameters(paramLabel = "DURATION|tomorrow") String words) {
        if (words.equals(UNTIL_TOMORROW)) {
            return done(new Request.PauseUntilTomorrow(), "cli.break.paused");
        }
        Duration length = length(words);
        bounded(length, ScheduleBounds.PAUSE);
        return done(new Request.Pause(length), "cli.break.paused");
    }

    @Command(name = "resume", mixinStandardHelpOptions = true)
    int resume() {
        return done(new Request.Resume(), "cli.break.resumed");
    }

    @Command(name = "taken", mixinStandardHelpOptions = true)
    int taken(
            @Option(names = "--kind", paramLabel = "ID", descriptionKey = "cli.option.kind") @Nullable String kind,
            @Option(names = "--at", paramLabel = "T", descriptionKey = "cli.option.at") @Nullable String at) {
        TimeWords times = new TimeWords(surroundings);
        return done(new Request.BreakTaken(kind(kind), at == null ? null : times.past(at)), "cli.break.taken");
    }

    @Command(name = "moved", mixinStandardHelpOptions = true)
    int moved() {
        return done(new Request.ChangePosition(null), "cli.break.moved");
    }

    @Command(name = "sitting", mixinStandardHelpOptions = true)
    int sitting() {
        return done(new Request.ChangePosition(Posture.SITTING), "cli.break.sitting");
    }

    @Command(name = "standing", mixinStandardHelpOptions = true)
    int standing() {
        return done(new Request.ChangePosition(Posture.STANDING), "cli.break.standing");
    }

    private Duration length(String words) {
        try {
            return DurationWords.read(surroundings, words);
        } catch (TypeConversionException problem) {
            throw new ParameterException(spec.commandLine(), String.valueOf(problem.getMessage()));
        }
    }

    // texts: cli.break.*
    private int done(Request request, String key) {
        Asking.done(surroundings, request);
        surroundings.out().println(surroundings.texts().of(key));
        return 0;
    }

    private void bounded(Duration length, Bound<Duration> bound) {
        if (length.compareTo(bound.least()) < 0 || length.compareTo(bound.most()) > 0) {
            LengthWords lengths = new LengthWords(surroundings.texts());
            throw new ParameterException(
                    spec.commandLine(),
                    surroundings
                            .texts()
                            .of("cli.length.bounds", lengths.exactly(bound.least()), lengths.exactly(bound.most())));
        }
    }

    private @Nullable BreakKind kind(@Nullable String word) {
        if (word == null) {
            return null;
        }
        return Worded.fromWord(BreakKind.class, word)
                .orElseThrow(() -> new Refusal(
                        Refusal.NOT_FOUND,
                        surroundings
                                .texts()
                                .of(
                                        "cli.break.no-kind",
                                        word,
                                        Arrays.stream(BreakKind.values())
                                                .map(BreakKind::word)
                                                .collect(Collectors.joining(", ")))));
    }
}
