package app.nape.ui;

import app.nape.care.standing.Answer;
import app.nape.care.standing.Known;
import app.nape.care.standing.Relief;
import app.nape.care.standing.SignQuestion;
import app.nape.care.standing.Standing;
import app.nape.content.CareCatalogue;
import app.nape.journal.CareNow;
import app.nape.settings.Settings;
import app.nape.time.Clocks;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The standing of warning signs for every page: read once, and again whenever somebody has written to the journal or what applies to
 * the person has changed. Every place asks it before it offers or starts anything. Lives on the FX thread.
 */
public final class StandingDesk {
    /**
     * What stands.
     *
     * @param read whether the journal has been asked; before that nothing may be started
     */
    public record View(boolean read, CareNow care, Standing standing) {
        /** Whether this may be started: the journal is known and nothing holds it. */
        public boolean mayStart(Relief relief) {
            return read && standing.mayStart(relief);
        }
    }

    private final JournalDesk journal;
    private final SettingsDesk settings;
    private final Supplier<CareCatalogue> care;
    private final Clocks clocks;
    private final ReadOnlyObjectWrapper<View> now;
    private boolean asked;

    StandingDesk(JournalDesk journal, SettingsDesk settings, Supplier<CareCatalogue> care, Clocks clocks) {
        this.journal = journal;
        this.settings = settings;
        this.care = care;
        this.clocks = clocks;
        this.now = new ReadOnlyObjectWrapper<>(new View(false, CareNow.nothing(Instant.EPOCH), Standing.NOTHING));
        journal.version().addListener((_, _, _) -> refresh());
        settings.settings().addListener((_, before, after) -> {
            if (!ticked(before).equals(ticked(after))) {
                refresh();
            }
        });
    }

    /** What stands now; asks the journal at the first call. */
    public ReadOnlyObjectProperty<View> now() {
        if (!asked) {
            refresh();
        }
        return now.getReadOnlyProperty();
    }

    /** Reads again; what the time alone changes is seen then. */
    public void refresh() {
        whenRead(() -> {});
    }

    /** Reads again, then runs this. */
    public void whenRead(Runnable then) {
        asked = true;
        Instant at = clocks.now().wall();
        journal.ask(entries -> CareNow.read(entries, care.get().remedies(), at), found -> {
            now.set(new View(true, found, Standing.of(care.get().standing(), known(found))));
            then.run();
        });
    }

    private Known known(CareNow found) {
        return found.known(ticked(settings.settings().get()));
    }

    private static Set<String> ticked(Settings settings) {
        return settings.stretching().ticked();
    }

    /** Saves that the person was advised about every sign that stands. */
    public void advised() {
        View view = now.get();
        save(view.standing().advised(known(view.care()), clocks.now().wall()));
    }

    /** Saves the answer to the one question. */
    public void answer(SignQuestion question, Answer answer) {
        save(Standing.answered(known(now.get().care()), question, answer));
    }

    private void save(Standing.Said said) {
        journal.change(
                entries -> {
                    entries.keepSafety(said.episodes(), said.card());
                    return Boolean.TRUE;
                },
                _ -> {});
    }
}
