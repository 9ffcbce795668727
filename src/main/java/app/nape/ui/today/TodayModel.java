package app.nape.ui.today;

import app.nape.care.remedy.Remedies;
import app.nape.journal.CareNow;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.time.DayRollover;
import app.nape.ui.PageContext;
import app.nape.ui.episode.EpisodeStory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What Today shows of the journal. Read again whenever somebody has written, while the page is open. */
final class TodayModel {
    /**
     * What one reading of the journal found.
     *
     * @param open the open episodes, the one that hurts most first
     */
    record Found(LocalDate day, List<OpenEpisode> open, List<JournalEntry> today, boolean everWritten) {
        Found {
            open = List.copyOf(open);
            today = List.copyOf(today);
        }
    }

    private final PageContext context;
    private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>(this, "found", null);
    private boolean visible;
    private boolean ahead;

    TodayModel(PageContext context) {
        this.context = context;
        context.journal().version().addListener((_, _, _) -> {
            if (visible || ahead) {
                refresh();
            }
        });
    }

    /** What was last read; null before the first answer. */
    ReadOnlyObjectProperty<@Nullable Found> found() {
        return found.getReadOnlyProperty();
    }

    void setVisible(boolean now) {
        visible = now;
        if (now && !ahead) {
            refresh();
        }
        ahead = false;
    }

    /** Reads for a page that is about to be opened, and then does not ask again. */
    void readAhead() {
        ahead = true;
        refresh();
    }

    void refresh() {
        Instant now = context.clocks().now().wall();
        DayRollover rollover = context.days();
        LocalDate day = rollover.dayOf(now, context.clocks().zone());
        Instant from = rollover.startOf(day, context.clocks().zone());
        Instant to = rollover.endAfter(now, context.clocks().zone());
        Remedies remedies = context.care().remedies();
        context.journal()
                .ask(
                        journal -> new Found(
                                day,
                                open(journal, remedies, now),
                                journal.between(from, to, Set.of()),
                                !journal.latest(to, 1, Set.of()).isEmpty()),
                        found::set);
    }

    private static List<OpenEpisode> open(Journal journal, Remedies remedies, Instant now) {
        return CareNow.read(journal, remedies, now).open().stream()
                .map(open -> new OpenEpisode(EpisodeStory.read(journal, open.episode(), now)))
                .toList();
    }
}
