package app.nape.cli;

import app.nape.care.BodySide;
import app.nape.care.BodySite;
import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainFields;
import app.nape.care.PainSite;
import app.nape.journal.JournalEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nape log pain}: begins an episode with its first score, or adds to one that is open. */
@Command(name = "pain", mixinStandardHelpOptions = true)
final class LogPainCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--score", paramLabel = "0..10", descriptionKey = "cli.option.score")
    private @Nullable Integer score;

    @Option(names = "--site", paramLabel = "ID[:SIDE]", descriptionKey = "cli.option.site")
    private List<String> sites = new ArrayList<>();

    @Option(names = "--side", paramLabel = "SIDE", descriptionKey = "cli.option.side")
    private @Nullable String side;

    @Option(names = "--add-to", paramLabel = "EPISODE", descriptionKey = "cli.option.add-to")
    private @Nullable String addTo;

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
        Nprs given = Known.score(surroundings, score);
        List<PainSite> places = places();
        triggers.forEach(trigger -> Words.trigger(surroundings, trigger));
        symptoms.forEach(symptom -> Words.symptom(surroundings, symptom));
        Instant when = new TimeWords(surroundings).past(at);
        return addTo == null ? begin(places, given, when) : add(addTo, places, given, when);
    }

    private int begin(List<PainSite> places, @Nullable Nprs given, Instant when) {
        if (given == null || places.isEmpty()) {
            throw new Refusal(2, surroundings.texts().of("cli.log.pain-needs"));
        }
        UUID episode = surroundings.newId();
        Optional<PainEpisode> same = surroundings.journal().openEpisodes().stream()
                .filter(open -> open.hurtsAt(places))
                .findFirst();
        JournalEntry pain = new JournalEntry.Pain(new PainEpisode(
                episode, when, null, said(places).withNote(note == null ? "" : note), EpisodeSafety.NONE));
        JournalEntry reading = new JournalEntry.Reading(surroundings.newId(), episode, when, given, null);
        return Logged.savePain(
                surroundings,
                output,
                episode,
                List.of(pain, reading),
                same.map(open -> surroundings.texts().of("cli.log.same-place", name(open, places), open.id())).stream()
                        .toList());
    }

    /** Adds to an open episode; the score becomes a reading of it, and the words go with the score or else with the episode. */
    private int add(String words, List<PainSite> places, @Nullable Nprs given, Instant when) {
        PainEpisode episode = Words.episode(surroundings, words);
        if (!episode.open()) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.log.add-to-ended", episode.id()));
        }
        if (given == null && at != null) {
            throw new Refusal(2, surroundings.texts().of("cli.log.add-at"));
        }
        if (given == null && said(places).nothing() && note == null) {
            throw new Refusal(2, surroundings.texts().of("cli.log.add-nothing"));
        }
        List<JournalEntry> entries = new ArrayList<>();
        PainEpisode more = episode.with(said(places));
        if (given == null && note != null) {
            String before = more.note();
            more = more.withNote(before == null ? note : before + "\n" + note);
        }
        if (!more.equals(episode)) {
            entries.add(new JournalEntry.Pain(more));
        }
        if (given != null) {
            entries.add(new JournalEntry.Reading(surroundings.newId(), episode.id(), when, given, note));
        }
        if (entries.isEmpty()) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.log.add-known", episode.id()));
        }
        return Logged.savePain(surroundings, output, episode.id(), entries);
    }

    /** What was said beside the person's own words. */
    private PainFields said(List<PainSite> places) {
        return PainFields.of(places, triggers, symptoms, List.of(), "");
    }

    /** Each site with its own side, or else with the one that was given for all. */
    private List<PainSite> places() {
        BodySide forAll = Known.side(surroundings, side);
        if (forAll != null && sites.isEmpty()) {
            throw new Refusal(2, surroundings.texts().of("cli.log.side-alone"));
        }
        return sites.stream()
                .map(words -> {
                    int colon = words.indexOf(':');
                    String id = colon < 0 ? words : words.substring(0, colon);
                    BodySide own = colon < 0 ? forAll : Known.side(surroundings, words.substring(colon + 1));
                    Words.site(surroundings, id, own);
                    return new PainSite(id, own);
                })
                .distinct()
                .toList();
    }

    /** The first of the places that an open episode has too, by its name. */
    private String name(PainEpisode open, List<PainSite> places) {
        String id = places.stream()
                .filter(place -> open.hurtsAt(List.of(place)))
                .findFirst()
                .orElseThrow()
                .siteId();
        return surroundings.care().site(id).map(BodySite::label).orElse(id);
    }
}
