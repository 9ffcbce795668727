package app.nape.ui.log.entry;

import app.nape.care.EditDraft;
import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.care.PainDraft;
import app.nape.care.PainEpisode;
import app.nape.care.PainFields;
import app.nape.care.PainSite;
import app.nape.journal.EntryIds;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.time.Clocks;
import app.nape.ui.DraftDesk;
import app.nape.ui.JournalDesk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import org.jspecify.annotations.Nullable;

/**
 * A pain episode while it is being written down: a new one, or one that is mended. A place and a score are enough. A new one is kept
 * as a draft with every touch, until it is saved or thrown away.
 */
public final class PainEntryModel {
    private static final int USUAL_TRIGGERS = 6;

    private final JournalDesk journal;
    private final Clocks clocks;
    private final RandomGenerator random;
    private final DraftDesk drafts;
    private final PainFieldsModel fields = new PainFieldsModel(this::touch);
    private final ObjectProperty<@Nullable Nprs> score = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Instant> began = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Instant> ended = new SimpleObjectProperty<>();
    private final ReadOnlyListWrapper<String> usual = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ObjectProperty<@Nullable PainSite> lastSite = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable PainEpisode> mended = new SimpleObjectProperty<>();
    private final BooleanBinding ready =
            Bindings.createBooleanBinding(this::complete, fields.sites(), score, mended, began, ended);
    private @Nullable UUID episodeId;
    private @Nullable UUID readingId;
    private @Nullable Instant begun;
    private boolean filling;

    /** An empty entry that will be kept in {@code journal}. */
    public PainEntryModel(JournalDesk journal, Clocks clocks, RandomGenerator random, DraftDesk drafts) {
        this.journal = journal;
        this.clocks = clocks;
        this.random = random;
        this.drafts = drafts;
        score.addListener((_, _, _) -> touch());
        began.addListener((_, _, _) -> touch());
        ended.addListener((_, _, _) -> touch());
        drafts.draft().addListener((_, _, now) -> {
            // Thrown away from elsewhere in the window.
            if (now == null && mended.get() == null) {
                empty();
            }
        });
    }

    private void touch() {
        PainEpisode before = mended.get();
        if (filling) {
            return;
        }
        if (before != null) {
            touchChange(before);
        } else if (touched()) {
            drafts.keep(draft());
        } else {
            drafts.forget();
        }
    }

    /** A change to a kept episode is kept while it differs from what it changes. */
    private void touchChange(PainEpisode before) {
        Instant first = begun == null ? clocks.now().wall() : begun;
        begun = first;
        EditDraft now = change(before.id(), first);
        if (now.says(EditDraft.of(before, first))) {
            drafts.forgetEdit();
        } else {
            drafts.keepEdit(now);
        }
    }

    private EditDraft change(UUID id, Instant first) {
        return new EditDraft(id, first, fields.now(), began.get(), ended.get(), null, score.get(), null);
    }

    /** Takes up what was half written, and asks the journal for what makes the entry quick: usual triggers, last place. */
    public void prepare() {
        if (mended.get() != null) {
            empty();
        }
        takeUp();
        journal.ask(kept -> kept.usualTriggers(USUAL_TRIGGERS), usual::setAll);
        journal.ask(
                kept -> kept.latest(clocks.now().wall().plusSeconds(1), 1, Set.of("pain")),
                newest -> newest.stream()
                        .findFirst()
                        .map(JournalEntry.Pain.class::cast)
                        .ifPresent(pain -> lastSite.set(pain.episode().sites().getFirst())));
    }

    /** The same for something that was then; null for now. What is half written stays as it is. */
    public void prepare(@Nullable Instant at) {
        prepare();
        if (!touched()) {
            // A day that was meant before, and left, is not meant now.
            began.set(at);
        }
    }

    /** Takes up an episode that was kept, to mend it; as it was half mended, if it was. */
    public void mend(PainEpisode episode) {
        empty();
        mended.set(episode);
        EditDraft half = drafts.edit().get();
        EditDraft shown = half != null && half.entry().equals(episode.id())
                ? half
                : EditDraft.of(episode, clocks.now().wall());
        filling = true;
        episodeId = episode.id();
        begun = shown.begun();
        fields.show(shown.fields());
        score.set(shown.first());
        began.set(shown.at());
        ended.set(shown.ended());
        filling = false;
    }

    /** Leaves an episode that was mended as it was kept, and forgets what was changed; a new entry stays as it is. */
    public void leaveMending() {
        if (mended.get() != null) {
            drafts.forgetEdit();
            empty();
            takeUp();
        }
    }

    /** Throws a new entry away. */
    public void discard() {
        drafts.forget();
        empty();
    }

    /** Fills in the draft, unless something stands here already or it was saved before the process ended. */
    private void takeUp() {
        PainDraft draft = drafts.draft().get();
        if (draft == null || touched()) {
            return;
        }
        filling = true;
        episodeId = draft.episodeId();
        readingId = draft.readingId();
        begun = draft.begun();
        fields.show(draft.fields());
        score.set(draft.score());
        began.set(draft.started() == null ? draft.begun() : draft.started());
        filling = false;
        journal.ask(kept -> saved(kept, draft), saved -> {
            if (saved && draft.episodeId().equals(episodeId)) {
                discard();
            }
        });
    }

    /** Whether it was kept before the process ended: as an episode, or as one more score of another. */
    private static boolean saved(Journal kept, PainDraft draft) {
        return kept.find(draft.episodeId()).isPresent()
                || kept.find(draft.readingId()).isPresent();
    }

    private PainDraft draft() {
        Instant now = clocks.now().wall();
        giveIds(now);
        Instant first = begun == null ? now : begun;
        begun = first;
        return new PainDraft(
                Objects.requireNonNull(episodeId),
                Objects.requireNonNull(readingId),
                first,
                fields.now(),
                score.get(),
                began.get());
    }

    /** Ids are given once: an entry that is saved twice, by a hasty hand or after a crash, is still one entry. */
    private void giveIds(Instant now) {
        episodeId = episodeId == null ? EntryIds.at(now, random) : episodeId;
        readingId = readingId == null ? EntryIds.at(now, random) : readingId;
    }

    private void empty() {
        filling = true;
        mended.set(null);
        episodeId = null;
        readingId = null;
        begun = null;
        fields.show(PainFields.NOTHING);
        score.set(null);
        began.set(null);
        ended.set(null);
        filling = false;
    }

    /** Whether anything was put in that would be lost by leaving. */
    public boolean touched() {
        return mended.get() == null && (score.get() != null || !fields.now().nothing());
    }

    /**
     * Keeps the entry, once even when it is asked for twice, and then empties it. Does nothing before it is {@link #ready}.
     *
     * @param done is told the episode once it is durable
     */
    public void save(Consumer<PainEpisode> done) {
        if (!complete()) {
            return;
        }
        List<JournalEntry> entries = entries();
        PainEpisode episode = ((JournalEntry.Pain) entries.getFirst()).episode();
        journal.change(
                kept -> {
                    kept.saveAll(entries);
                    return episode;
                },
                kept -> {
                    if (mended.get() == null) {
                        discard();
                    } else {
                        leaveMending();
                    }
                    done.accept(kept);
                });
    }

    /** The id of its first score, given once. */
    UUID readingId() {
        giveIds(clocks.now().wall());
        return Objects.requireNonNull(readingId);
    }

    private List<JournalEntry> entries() {
        Instant now = clocks.now().wall();
        Instant from = began.get();
        Instant start = from == null || from.isAfter(now) ? now : from;
        PainEpisode before = mended.get();
        giveIds(now);
        PainEpisode episode = new PainEpisode(
                Objects.requireNonNull(episodeId),
                start,
                ended.get(),
                fields.now().tidy(),
                before == null ? EpisodeSafety.NONE : before.safety());
        List<JournalEntry> entries = new ArrayList<>();
        entries.add(new JournalEntry.Pain(episode));
        Nprs first = score.get();
        if (first != null) {
            Instant at = before == null ? start : now;
            entries.add(new JournalEntry.Reading(Objects.requireNonNull(readingId), episode.id(), at, first, null));
        }
        return entries;
    }

    private boolean complete() {
        return !fields.sites().isEmpty() && (score.get() != null || mended.get() != null) && !endsBeforeItBegan();
    }

    /** Whether the end that was put in lies before the beginning. */
    boolean endsBeforeItBegan() {
        Instant from = began.get();
        Instant to = ended.get();
        return from != null && to != null && to.isBefore(from);
    }

    /** Whether a place and a score are given, and an end is not before the beginning. */
    public BooleanBinding ready() {
        return ready;
    }

    /** What is said of it beside when and how much. */
    public PainFieldsModel fields() {
        return fields;
    }

    /** How much, or null while it was not said. */
    public ObjectProperty<@Nullable Nprs> score() {
        return score;
    }

    /** When it began; null for now. */
    public ObjectProperty<@Nullable Instant> began() {
        return began;
    }

    /** When it was over; null while it is open. Only an episode that is mended has one. */
    public ObjectProperty<@Nullable Instant> ended() {
        return ended;
    }

    /** The triggers most often named, most used first. */
    public ReadOnlyListProperty<String> usual() {
        return usual.getReadOnlyProperty();
    }

    /** The place of the newest episode, where the map begins; or null. */
    public ObjectProperty<@Nullable PainSite> lastSite() {
        return lastSite;
    }

    /** The episode that is mended, or null for a new one. */
    public ObjectProperty<@Nullable PainEpisode> mended() {
        return mended;
    }
}
