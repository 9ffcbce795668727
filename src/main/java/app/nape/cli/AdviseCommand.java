package app.nape.cli;

import app.nape.care.PainEpisode;
import app.nape.care.PublicSource;
import app.nape.care.remedy.RemedyAdvice;
import app.nape.care.remedy.RemedyAdvisor;
import app.nape.care.remedy.RemedyKind;
import app.nape.care.remedy.RemedyPace;
import app.nape.care.remedy.RemedyPreference;
import app.nape.care.standing.Answer;
import app.nape.care.standing.Known;
import app.nape.care.standing.Relief;
import app.nape.care.standing.SignQuestion;
import app.nape.care.standing.Standing;
import app.nape.code.Worded;
import app.nape.content.CareCatalogue;
import app.nape.exercise.Routine;
import app.nape.words.Texts;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nape advise}: ice or heat now, with the reasons; the gentle set; when to see someone. */
@Command(name = "advise", mixinStandardHelpOptions = true)
final class AdviseCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--before-activity", descriptionKey = "cli.option.before-activity")
    private boolean beforeActivity;

    @Option(names = "--prefer", paramLabel = "ice|heat", descriptionKey = "cli.option.prefer")
    private @Nullable String prefer;

    @Option(names = "--answer", paramLabel = "yes|no|not-sure", descriptionKey = "cli.option.answer")
    private @Nullable String answer;

    @Option(names = "--advised", descriptionKey = "cli.option.advised")
    private boolean advised;

    @Mixin
    private Output output = new Output();

    AdviseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    record Advice(
            StandingListing standing,
            @Nullable String remedy,
            @Nullable String label,
            List<Reason> reasons,
            @Nullable String pace,
            @Nullable Instant earliest,
            List<Caution> cautions,
            @Nullable UUID episode,
            @Nullable String routine,
            boolean exercisesHeld,
            List<String> askFirst,
            List<String> gentler,
            List<PublicSource> sources) {}

    record Reason(String id, String text) {}

    record Caution(
            String text,
            List<PublicSource> sources,
            @Nullable String own) {}

    @Override
    public Integer call() {
        if (prefer != null && surroundings.care().remedies().paired(prefer).isEmpty()) {
            throw new Refusal(2, surroundings.texts().of("cli.advise.prefer", prefer));
        }
        if (answer != null || advised) {
            save(StandingNow.read(surroundings));
        }
        StandingNow now = StandingNow.read(surroundings);
        Advice advice = advice(now);
        if (output.json) {
            surroundings.out().println(Json.of(advice, surroundings.clocks().zone()));
        } else {
            say(now, advice);
        }
        return 0;
    }

    /** Keeps an answer to the one question, or that somebody has advised the person. */
    private void save(StandingNow now) {
        Known known = now.care().known(surroundings.choices().stretching().ticked());
        Standing.Said said;
        if (advised) {
            if (now.standing().signs().isEmpty()) {
                throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.advise.nothing-stands"));
            }
            said = now.standing().advised(known, surroundings.clocks().now().wall());
        } else {
            SignQuestion question = now.standing().question();
            Answer given = Worded.fromWord(Answer.class, String.valueOf(answer))
                    .orElseThrow(
                            () -> new Refusal(2, surroundings.texts().of("cli.advise.answer", String.valueOf(answer))));
            if (question == null) {
                throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.advise.no-question"));
            }
            said = Standing.answered(known, question, given);
        }
        surroundings.journal().keepSafety(said.episodes(), said.card());
        Logged.changed(surroundings);
    }

    private Advice advice(StandingNow now) {
        CareCatalogue care = surroundings.care();
        Texts texts = surroundings.texts();
        Standing standing = now.standing();
        RemedyAdvice remedy = new RemedyAdvisor(care.remedies(), care.triggers(), care.cautions())
                .advise(now.care().remedy(beforeActivity, preferred(), standing));
        RemedyKind kind = remedy.remedy();
        PainEpisode episode = now.care().episode();
        return new Advice(
                now.listing(),
                kind == null ? null : kind.id(),
                kind == null ? null : kind.label(),
                remedy.reasons().stream()
                        .map(reason -> new Reason(Worded.wordOf(reason), texts.of(reason.textKey())))
                        .toList(),
                kind == null ? null : Worded.wordOf(remedy.pace()),
                remedy.earliest(),
                remedy.cautions().stream()
                        .map(caution -> new Caution(caution.text(), care.sources(caution.sources()), caution.own()))
                        .toList(),
                episode == null ? null : episode.id(),
                GentleSet.of(now, surroundings).map(Routine::id).orElse(null),
                !standing.mayStart(Relief.EXERCISES),
                Stream.of(Relief.ICE, Relief.HEAT, Relief.MASSAGE)
                        .flatMap(relief -> now.words().askFirst(standing, relief).stream())
                        .toList(),
                kind == null
                        ? List.of()
                        : kind.relief().flatMap(relief -> now.words().gentler(standing, relief)).stream()
                                .toList(),
                kind == null ? List.of() : care.remedySources(kind));
    }

    /** What was asked for just now, else what the person has chosen in the window. */
    private @Nullable String preferred() {
        return prefer != null
                ? prefer
                : RemedyPreference.in(
                        surroundings.care().remedies(),
                        surroundings.choices().stretching().ticked());
    }

    private void say(StandingNow now, Advice advice) {
        Texts texts = surroundings.texts();
        var out = surroundings.out();
        // Warning signs come before everything else: advice on heat must not stand between a person and help.
        now.say(surroundings);
        if (now.standing().level().urgent()) {
            Stream.of(Relief.values())
                    .flatMap(relief -> now.words().held(now.standing(), relief).stream())
                    .forEach(out::println);
            out.println(texts.of("cli.standing.how-advised"));
        } else {
            remedy(advice);
        }
        out.println(texts.of("cli.advise.redflags"));
    }

    private void remedy(Advice advice) {
        Texts texts = surroundings.texts();
        var out = surroundings.out();
        advice.askFirst().forEach(out::println);
        if (advice.label() == null) {
            advice.reasons().forEach(reason -> out.println(reason.text()));
        } else {
            out.println(texts.of(
                    advice.episode() == null ? "cli.advise.remedy-any-time" : "cli.advise.remedy", advice.label()));
            advice.reasons().forEach(reason -> out.println("  " + reason.text()));
            Instant earliest = advice.earliest();
            if (earliest != null && advice.pace() != null) {
                out.println("  "
                        + texts.of(Worded.fromWord(RemedyPace.class, advice.pace())
                                .orElseThrow()
                                .textKey()));
                out.println("  "
                        + texts.of(
                                "cli.advise.earliest",
                                DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                                        .format(earliest.atZone(
                                                surroundings.clocks().zone()))));
            }
            advice.gentler().forEach(sentence -> out.println("  " + sentence));
            advice.cautions().forEach(caution -> out.println("  • " + caution.text() + "."));
        }
        if (advice.routine() != null) {
            out.println(texts.of("cli.advise.gentle", advice.routine()));
        }
    }
}
