package app.nape.cli;

import app.nape.care.RemedyAdvice;
import app.nape.care.RemedyAdvisor;
import app.nape.care.RemedyCaution;
import app.nape.care.RemedyPace;
import app.nape.care.RemedyPreference;
import app.nape.care.Triage;
import app.nape.care.TriagePrompt;
import app.nape.content.CareCatalogue;
import app.nape.content.Texts;
import app.nape.exercise.Routine;
import app.nape.journal.CareNow;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nape advise}: ice or heat now, with the reasons; the gentle set; when to see someone. */
@Command(name = "advise", mixinStandardHelpOptions = true)
final class AdviseCommand implements Callable<Integer> {
    private static final String GENTLE = "acute-spasm";

    private final Surroundings surroundings;

    @Option(names = "--before-activity", descriptionKey = "cli.option.before-activity")
    private boolean beforeActivity;

    @Option(names = "--prefer", paramLabel = "ice|heat", descriptionKey = "cli.option.prefer")
    private @Nullable String prefer;

    @Mixin
    private Output output = new Output();

    AdviseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    record Advice(
            String remedy,
            String label,
            List<Reason> reasons,
            String pace,
            @Nullable Instant earliest,
            List<String> cautions,
            @Nullable UUID episode,
            @Nullable String routine,
            boolean exercisesHeld,
            List<Prompt> redFlags) {}

    record Reason(String id, String text) {}

    record Prompt(String act, String flag, String label, String text) {}

    @Override
    public Integer call() {
        if (prefer != null && !RemedyAdvisor.ON_SKIN.contains(prefer)) {
            throw new Refusal(2, surroundings.texts().of("cli.advise.prefer", prefer));
        }
        Advice advice = advice();
        if (output.json) {
            surroundings.out().println(Json.of(advice, surroundings.clocks().zone()));
        } else {
            say(advice);
        }
        return 0;
    }

    private Advice advice() {
        CareCatalogue care = surroundings.care();
        Texts texts = surroundings.texts();
        CareNow known =
                CareNow.read(surroundings.journal(), surroundings.clocks().now().wall());
        RemedyAdvice remedy = new RemedyAdvisor(care.remedies(), care.triggers(), care.cautions())
                .advise(known.remedy(beforeActivity, preferred()));
        Triage triage = new Triage(care.redFlags(), care.triggers(), care.symptoms());
        boolean held = known.episode() != null && triage.holdsExercises(known.episode());
        List<TriagePrompt> prompts =
                triage.prompts(known.triage(id -> care.site(id).map(site -> site.area())));
        return new Advice(
                remedy.remedy().id(),
                remedy.remedy().label(),
                remedy.reasons().stream()
                        .map(reason -> new Reason(word(reason), texts.of(reason.textKey())))
                        .toList(),
                word(remedy.pace()),
                remedy.earliest(),
                remedy.cautions().stream().map(RemedyCaution::text).toList(),
                known.episode() == null ? null : known.episode().id(),
                known.episode() == null || held ? null : gentle(),
                held,
                prompts.stream()
                        .map(prompt -> new Prompt(
                                word(prompt.act()),
                                prompt.flag().id(),
                                prompt.flag().label(),
                                texts.of(prompt.act().textKey())))
                        .toList());
    }

    /** What was asked for just now, else what the person has chosen in the window. */
    private @Nullable String preferred() {
        return prefer != null
                ? prefer
                : RemedyPreference.in(surroundings.settings().stretching().ticked());
    }

    private void say(Advice advice) {
        Texts texts = surroundings.texts();
        var out = surroundings.out();
        // The card comes before everything else: advice on heat must not stand between a person and help.
        String said = "";
        for (Prompt prompt : advice.redFlags()) {
            if (!prompt.text().equals(said)) {
                said = prompt.text();
                out.println(said);
            }
            out.println("  • " + prompt.label());
        }
        out.println(texts.of("cli.advise.remedy", advice.label()));
        advice.reasons().forEach(reason -> out.println("  " + reason.text()));
        out.println("  "
                + texts.of(RemedyPace.valueOf(
                                advice.pace().toUpperCase(Locale.ROOT).replace('-', '_'))
                        .textKey()));
        Instant earliest = advice.earliest();
        if (earliest != null) {
            out.println("  "
                    + texts.of(
                            "cli.advise.earliest",
                            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                                    .format(earliest.atZone(
                                            surroundings.clocks().zone()))));
        }
        advice.cautions().forEach(caution -> out.println("  • " + caution));
        if (advice.exercisesHeld()) {
            out.println(texts.of("cli.advise.held"));
        }
        if (advice.routine() != null) {
            out.println(texts.of("cli.advise.gentle", advice.routine()));
        }
        out.println(texts.of("cli.advise.redflags"));
    }

    private @Nullable String gentle() {
        return surroundings.exercises().routines().stream()
                .map(Routine::id)
                .filter(GENTLE::equals)
                .findFirst()
                .orElse(null);
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
