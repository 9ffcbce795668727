package app.nape.cli;

import app.nape.care.BodySide;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.journal.JournalEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nape log pain}: begins an episode with its first score. */
@Command(name = "pain", mixinStandardHelpOptions = true)
final class LogPainCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--score", paramLabel = "0..10", required = true, descriptionKey = "cli.option.score")
    private int score;

    @Option(names = "--site", paramLabel = "ID", required = true, descriptionKey = "cli.option.site")
    private String site = "";

    @Option(names = "--side", paramLabel = "SIDE", descriptionKey = "cli.option.side")
    private @Nullable String side;

    @Option(names = "--trigger", paramLabel = "ID", descriptionKey = "cli.option.trigger")
    private List<String> triggers = new ArrayList<>();

    @Option(names = "--symptom", paramLabel = "ID", descriptionKey = "cli.option.symptom")
    private List<String> symptoms = new ArrayList<>();

    @Option(names = "--at", paramLabel = "T", descriptionKey = "cli.option.at")
    private @Nullable String at;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.note")
    private @Nullable String note;

    @Mixin
    private Output output = new Output();

    LogPainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Nprs given = Known.nprs(score);
        BodySide onSide = Known.side(side);
        Words.site(surroundings, site, onSide);
        triggers.forEach(trigger -> Words.trigger(surroundings, trigger));
        symptoms.forEach(symptom -> Words.symptom(surroundings, symptom));
        Instant when = new TimeWords(surroundings.clocks()).past(at);
        UUID episode = surroundings.newId();
        JournalEntry pain = new JournalEntry.Pain(new PainEpisode(
                episode, when, null, List.of(new PainSite(site, onSide)), triggers, symptoms, List.of(), note));
        JournalEntry reading = new JournalEntry.Reading(surroundings.newId(), episode, when, given, null);
        return Logged.savePain(surroundings, output, episode, List.of(pain, reading));
    }
}
