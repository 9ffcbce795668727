package app.nape.exchange.share;

import app.nape.care.EpisodeSafety;
import app.nape.care.PainEpisode;
import app.nape.care.PainFields;
import app.nape.journal.JournalEntry;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the person chose to share. Of an entry nothing else comes out. */
public record Chosen(Set<Topic> topics) {
    /** Everything. */
    public static final Chosen ALL = new Chosen(Set.of(Topic.values()));

    public Chosen {
        topics = Set.copyOf(topics);
    }

    /** Whether this is shared. */
    public boolean has(Topic topic) {
        return topics.contains(topic);
    }

    /** As much of an entry as is shared; empty when it is not. */
    public Optional<JournalEntry> of(JournalEntry entry) {
        return has(topic(entry)) ? Optional.of(trimmed(entry)) : Optional.empty();
    }

    /** What was said about warning signs apart from any episode, as far as it is shared. */
    public EpisodeSafety of(EpisodeSafety said) {
        return has(Topic.SIGNS) ? said : EpisodeSafety.NONE;
    }

    /** What an entry belongs to. */
    public static Topic topic(JournalEntry entry) {
        return switch (entry) {
            case JournalEntry.Pain _, JournalEntry.Reading _, JournalEntry.Spasm _ -> Topic.PAIN;
            case JournalEntry.Remedy _ -> Topic.REMEDIES;
            case JournalEntry.Stretch _ -> Topic.STRETCHES;
            case JournalEntry.Break _ -> Topic.BREAKS;
            case JournalEntry.Measure _ -> Topic.MEASURES;
        };
    }

    private JournalEntry trimmed(JournalEntry entry) {
        boolean pain = has(Topic.PAIN);
        return switch (entry) {
            case JournalEntry.Pain(PainEpisode episode) ->
                new JournalEntry.Pain(episode.withFields(said(episode.fields())).withSafety(of(episode.safety())));
            case JournalEntry.Reading it ->
                new JournalEntry.Reading(it.id(), it.episodeId(), it.at(), it.score(), note(it.note()));
            case JournalEntry.Spasm it ->
                new JournalEntry.Spasm(it.id(), it.episodeId(), it.at(), it.length(), it.worst(), note(it.note()));
            case JournalEntry.Remedy it -> {
                JournalEntry.Remedy plain = new JournalEntry.Remedy(
                        it.id(),
                        it.at(),
                        it.remedyId(),
                        it.length(),
                        it.siteId(),
                        it.episodeId(),
                        it.before(),
                        it.after(),
                        note(it.note()));
                yield pain ? plain : plain.withoutEpisode();
            }
            case JournalEntry.Stretch it -> pain ? it : it.withoutEpisode();
            case JournalEntry.Break it -> it;
            case JournalEntry.Measure it ->
                new JournalEntry.Measure(it.id(), it.at(), it.measure(), it.answers(), note(it.note()));
        };
    }

    private PainFields said(PainFields fields) {
        return has(Topic.NOTES) ? fields : fields.withoutOwnWords();
    }

    private @Nullable String note(@Nullable String words) {
        return has(Topic.NOTES) ? words : null;
    }
}
