package app.nape.ui.episode;

import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.remedy.RemedyKind;
import app.nape.journal.EntryIds;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.time.DayRollover;
import app.nape.ui.PageContext;
import app.nape.ui.StandingDesk;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;
import org.jspecify.annotations.Nullable;

/** The episodes that are open, and what can be said of them. */
public final class EpisodeModel {
    /** After so long without a word the person is asked whether it is over (clinical.md, 2). */
    private static final Duration QUIET = Duration.ofHours(24);

    private static final int NOON = 12;

    private final PageContext context;
    private final RandomGenerator random;
    private final ReadOnlyListWrapper<EpisodeStory> open =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    /** Empty until {@link #reload}. */
    public EpisodeModel(PageContext context, RandomGenerator random) {
        this.context = context;
        this.random = random;
    }

    /** The open episodes, newest first. */
    public ReadOnlyListProperty<EpisodeStory> open() {
        return open.getReadOnlyProperty();
    }

    /** Reads them again. */
    public void reload() {
        Instant now = now();
        context.journal()
                .ask(
                        journal -> journal.openEpisodes().stream()
                                .map(episode -> EpisodeStory.read(journal, episode, now))
                                .toList(),
                        open::setAll);
    }

    /** Whether the card is opened at once after saving: something urgent stands now. */
    public boolean opensCard() {
        return context.standing().now().get().standing().level().urgent();
    }

    /** Whether this remedy is offered beside an episode: the warning signs are known, none is urgent, and none holds it. */
    boolean offers(RemedyKind kind) {
        StandingDesk.View view = context.standing().now().get();
        return view.read() && !view.standing().level().urgent() && kind.mayStart(view.standing());
    }

    /** Whether it is a new morning since anything was last said of it. */
    boolean morning(EpisodeStory story) {
        DayRollover days = context.days();
        ZoneId zone = context.clocks().zone();
        boolean today = days.dayOf(story.lastHeard(), zone).equals(days.dayOf(now(), zone));
        return !today && now().atZone(zone).getHour() < NOON;
    }

    /** Whether it is time to ask if it is over: a day without a word. */
    boolean quiet(EpisodeStory story) {
        return Duration.between(story.lastHeard(), now()).compareTo(QUIET) >= 0;
    }

    /** Keeps how it is now. */
    public void addReading(PainEpisode episode, Nprs score) {
        Instant now = now();
        JournalEntry.Reading reading =
                new JournalEntry.Reading(EntryIds.at(now, random), episode.id(), now, score, null);
        change("log.told.reading", journal -> journal.save(reading), score.score());
    }

    /** Keeps a single spasm that was just now; its length and score may be unknown. */
    void addSpasm(PainEpisode episode, Duration length, @Nullable Nprs worst) {
        Instant now = now();
        Instant began = now.minus(length);
        JournalEntry.Spasm spasm = new JournalEntry.Spasm(
                EntryIds.at(now, random),
                episode.id(),
                began.isBefore(episode.started()) ? episode.started() : began,
                length,
                worst,
                null);
        change("log.told.spasm", journal -> journal.save(spasm));
    }

    /** Ends it now: with a last score of none when it had another. */
    public void end(EpisodeStory story) {
        Instant now = now();
        PainEpisode over = story.episode().withEnded(now);
        change("log.told.over", journal -> journal.save(new JournalEntry.Pain(over)));
    }

    private void change(String sentence, java.util.function.Consumer<Journal> does, Object... arguments) {
        context.journal()
                .change(
                        journal -> {
                            does.accept(journal);
                            return Boolean.TRUE;
                        },
                        _ -> context.navigator().tell(context.texts().of(sentence, arguments), this::undo));
    }

    private void undo() {
        context.journal().change(Journal::undo, _ -> {});
    }

    private Instant now() {
        return context.clocks().now().wall();
    }
}
