package app.nape.ui.insights;

import app.nape.exchange.plan.ProgrammeDays;
import app.nape.journal.Findings;
import app.nape.journal.Journal;
import app.nape.time.DayRollover;
import app.nape.ui.PageContext;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the journal tells over a span that the person chooses. */
final class InsightsModel {
    private static final int LEAST_DAYS = 14;

    private final PageContext context;
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.THREE_MONTHS);
    private final ReadOnlyObjectWrapper<Findings> found;
    private int asked;

    InsightsModel(PageContext context) {
        this.context = context;
        found = new ReadOnlyObjectWrapper<>(Findings.none(today()));
        span.addListener((_, _, _) -> reload());
    }

    /** How far back. */
    ObjectProperty<Span> span() {
        return span;
    }

    /** What was found; nothing before {@link #reload}. */
    ReadOnlyObjectProperty<Findings> found() {
        return found.getReadOnlyProperty();
    }

    /** Reads it again. */
    void reload() {
        asked++;
        int mine = asked;
        LocalDate today = today();
        LocalDate from = span.get().from(today).orElse(null);
        ZoneId zone = context.clocks().zone();
        DayRollover rollover = context.days();
        context.journal()
                .ask(
                        journal -> {
                            Findings read = Findings.read(journal, from(journal, from, today), today, zone, rollover);
                            return read.with(ProgrammeDays.together(
                                    ProgrammeDays.read(journal, read.from(), today, zone, rollover)));
                        },
                        findings -> {
                            if (mine == asked && !findings.equals(found.get())) {
                                found.set(findings);
                            }
                        });
    }

    /** Not from before the first record, or most of every chart would be empty; but two weeks at least. */
    private @Nullable LocalDate from(Journal journal, @Nullable LocalDate wanted, LocalDate today) {
        if (wanted == null) {
            return null;
        }
        LocalDate latest = today.minusDays(LEAST_DAYS - 1L);
        LocalDate first =
                journal.firstDay(context.clocks().zone(), context.days()).orElse(wanted);
        LocalDate from = first.isAfter(latest) ? latest : first;
        return from.isAfter(wanted) ? from : wanted;
    }

    /** The first day of the span; null for everything there is. */
    @Nullable
    LocalDate since() {
        return span.get().from(today()).orElse(null);
    }

    /** Whether what was found begins later than the span does, for there is no record of the days before. */
    boolean cut() {
        return span.get().from(today()).filter(found.get().from()::isAfter).isPresent();
    }

    private LocalDate today() {
        return context.days()
                .dayOf(context.clocks().now().wall(), context.clocks().zone());
    }
}
