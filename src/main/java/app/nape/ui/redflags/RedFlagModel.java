package app.nape.ui.redflags;

import app.nape.care.EpisodeSafety;
import app.nape.care.PainEpisode;
import app.nape.care.RedFlag;
import app.nape.care.RedFlagAdvice;
import app.nape.care.Triage;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What is ticked on the card: kept with the open episode it is shown for, and only as long as the card is open when there is none.
 * Lives on the FX thread.
 */
final class RedFlagModel {
    /**
     * What was said so far.
     *
     * @param episode the episode it is about, or null
     * @param safety what was ticked and said
     */
    record Said(@Nullable PainEpisode episode, EpisodeSafety safety) {}

    private final PageContext context;
    private final Triage triage;
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(new Said(null, EpisodeSafety.NONE));

    /** About an episode or nobody. That the card was looked at is kept with the episode. */
    RedFlagModel(PageContext context, RedFlagSheet.About about) {
        this.context = context;
        this.triage = new Triage(
                context.care().redFlags(),
                context.care().triggers(),
                context.care().symptoms());
        if (about.anybody()) {
            context.journal().ask(journal -> find(journal, about.episode()), found -> found.ifPresent(this::take));
        }
    }

    private static Optional<PainEpisode> find(Journal journal, @Nullable UUID wanted) {
        return wanted == null
                ? journal.openEpisodes().stream().findFirst()
                : journal.find(wanted)
                        .filter(JournalEntry.Pain.class::isInstance)
                        .map(entry -> ((JournalEntry.Pain) entry).episode());
    }

    private void take(PainEpisode episode) {
        said.set(new Said(episode, episode.safety()));
        keep(episode.safety().seenAt(context.clocks().now().wall()));
    }

    /** What was said so far. */
    ReadOnlyObjectProperty<Said> said() {
        return said.getReadOnlyProperty();
    }

    boolean ticked(RedFlag flag) {
        return said.get().safety().signs().contains(flag.id());
    }

    void tick(RedFlag flag, boolean on) {
        Set<String> ticked = new LinkedHashSet<>(said.get().safety().signs());
        if (on) {
            ticked.add(flag.id());
        } else {
            ticked.remove(flag.id());
        }
        List<String> inOrder = context.care().redFlags().flags().stream()
                .map(RedFlag::id)
                .filter(ticked::contains)
                .toList();
        keep(said.get().safety().ticked(inOrder));
    }

    /** The person says that somebody has advised them, or takes that back. */
    void advised(boolean yes) {
        keep(said.get().safety().advisedAt(yes ? context.clocks().now().wall() : null));
    }

    /** The fixed advice for what is ticked, and for an injury that the person has named: that of the most urgent sign. */
    Optional<RedFlagAdvice> advice() {
        Set<String> signs = new LinkedHashSet<>(said.get().safety().signs());
        PainEpisode episode = said.get().episode();
        if (episode != null) {
            signs.addAll(triage.signsOf(episode.triggers()));
        }
        return triage.advice(signs);
    }

    /** Whether exercises wait until the person has been advised. */
    boolean holds() {
        PainEpisode episode = said.get().episode();
        return episode != null
                && triage.holdsExercises(episode.withSafety(said.get().safety()));
    }

    private void keep(EpisodeSafety safety) {
        Said before = said.get();
        if (safety.equals(before.safety())) {
            return;
        }
        PainEpisode episode = before.episode();
        said.set(new Said(episode, safety));
        if (episode != null) {
            context.journal()
                    .change(
                            journal -> {
                                journal.keepSafety(episode.id(), safety);
                                return Boolean.TRUE;
                            },
                            _ -> {});
        }
    }
}
