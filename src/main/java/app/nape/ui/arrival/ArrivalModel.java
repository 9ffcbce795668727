package app.nape.ui.arrival;

import app.nape.care.plan.LocalNow;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Programmes;
import app.nape.code.Sentence;
import app.nape.exchange.plan.Arrival;
import app.nape.exchange.plan.PlanRefused;
import app.nape.journal.Journal;
import app.nape.ui.PageContext;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A programme’s file as it is held against what the person has, and the ways in which they can begin with it. */
public final class ArrivalModel {
    private final PageContext context;
    private final byte[] file;

    /** @param file the whole file */
    public ArrivalModel(PageContext context, byte[] file) {
        this.context = context;
        this.file = file.clone();
    }

    private record Read(@Nullable Arrival arrival, @Nullable Sentence refused) {}

    /** Reads it on the journal’s thread; {@code refused} is told in one sentence why it is no programme, or was changed. */
    public void read(Consumer<Arrival> read, Consumer<Sentence> refused) {
        context.journal().ask(this::arrival, done -> {
            if (done.arrival() != null) {
                read.accept(done.arrival());
            } else if (done.refused() != null) {
                refused.accept(done.refused());
            }
        });
    }

    private Read arrival(Journal journal) {
        try {
            return new Read(Arrival.of(file, journal.programmes()), null);
        } catch (PlanRefused why) {
            return new Read(null, why.sentence());
        }
    }

    /** Begins with it now; {@code instead} ends then, null for none. */
    void begin(Arrival arrival, @Nullable Programme instead, Runnable done) {
        LocalNow now =
                new LocalNow(context.clocks().now().wall(), context.clocks().zone(), context.days());
        context.journal()
                .change(
                        journal -> {
                            Programmes programmes = journal.programmes();
                            arrival.keep(programmes, now.at());
                            programmes.accept(
                                    arrival.programme().id(),
                                    arrival.programme().revision(),
                                    now.at(),
                                    now.day());
                            if (instead != null) {
                                programmes.end(instead.id(), now.at());
                            }
                            return arrival;
                        },
                        _ -> done.run());
    }

    /** Keeps it for later: what was looked at is not lost. */
    public void keep(Arrival arrival) {
        context.journal()
                .change(
                        journal -> {
                            arrival.keep(
                                    journal.programmes(), context.clocks().now().wall());
                            return arrival;
                        },
                        _ -> {});
    }
}
