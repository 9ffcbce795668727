package app.nape.ui.redflags;

import app.nape.care.EpisodeSafety;
import app.nape.care.PainEpisode;
import app.nape.care.RedFlag;
import app.nape.care.standing.Known;
import app.nape.care.standing.OpenCase;
import app.nape.care.standing.Standing;
import app.nape.journal.CareNow;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What is ticked on the card: kept with the open episode it is shown for, and apart from any when there is none.
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
    private boolean anybody;
    private int opened;
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(new Said(null, EpisodeSafety.NONE));

    /** About nobody yet. */
    RedFlagModel(PageContext context) {
        this.context = context;
    }

    /** From now on about an episode, else apart from any, or about nobody. That the card was looked at is kept. */
    void begin(RedFlagSheet.About about) {
        int now = ++opened;
        anybody = about.anybody();
        said.set(new Said(null, EpisodeSafety.NONE));
        if (anybody) {
            context.journal().ask(journal -> find(journal, about.episode()), found -> {
                if (now == opened) {
                    take(found);
                }
            });
        }
    }

    private static Said find(Journal journal, @Nullable UUID wanted) {
        Optional<PainEpisode> episode = wanted == null
                ? journal.openEpisodes().stream().findFirst()
                : journal.find(wanted)
                        .filter(JournalEntry.Pain.class::isInstance)
                        .map(entry -> ((JournalEntry.Pain) entry).episode());
        return episode.map(found -> new Said(found, found.safety()))
                .orElseGet(() -> new Said(null, journal.cardSafety()));
    }

    private void take(Said found) {
        said.set(found);
        keep(found.safety().seenAt(context.clocks().now().wall()));
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

    /** What stands with what is said on this card, whether or not it has been saved yet. */
    Standing standing() {
        CareNow care = context.standing().now().get().care();
        PainEpisode about = said.get().episode();
        List<OpenCase> open = care.open().stream()
                .map(each -> about != null && each.episode().id().equals(about.id())
                        ? new OpenCase(each.episode().withSafety(said.get().safety()), each.scores())
                        : each)
                .toList();
        EpisodeSafety card = about == null ? said.get().safety() : care.card();
        Set<String> applies =
                anybody ? context.settings().settings().get().stretching().ticked() : Set.of();
        return Standing.of(
                context.care().standing(),
                new Known(
                        anybody ? open : List.of(),
                        card,
                        applies,
                        care.episodesIn30Days(),
                        context.clocks().now().wall()));
    }

    /** The person says that somebody has advised them about what stands. */
    void advised() {
        List<String> about = standing().signs().stream()
                .map(sign -> sign.flag().id() + ":" + sign.level().word())
                .toList();
        context.standing().advised();
        Said before = said.get();
        said.set(new Said(
                before.episode(), before.safety().advised(context.clocks().now().wall(), about)));
    }

    /** The person takes back that they were advised. */
    void notAdvised() {
        keep(said.get().safety().notAdvised());
    }

    private void keep(EpisodeSafety safety) {
        Said before = said.get();
        if (safety.equals(before.safety())) {
            return;
        }
        PainEpisode episode = before.episode();
        said.set(new Said(episode, safety));
        if (anybody) {
            context.journal()
                    .change(
                            journal -> {
                                if (episode == null) {
                                    journal.keepSafety(Map.of(), safety);
                                } else {
                                    journal.keepSafety(episode.id(), safety);
                                }
                                return Boolean.TRUE;
                            },
                            _ -> {});
        }
    }
}
