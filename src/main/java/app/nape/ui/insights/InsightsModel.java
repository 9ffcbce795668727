package app.nape.ui.insights;

import app.nape.journal.Findings;
import app.nape.time.DayRollover;
import app.nape.ui.PageContext;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What the journal tells over a span that the person chooses. */
final class InsightsModel {
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
        context.journal().ask(journal -> Findings.read(journal, from, today, zone, rollover), findings -> {
            if (mine == asked && !findings.equals(found.get())) {
                found.set(findings);
            }
        });
    }

    private LocalDate today() {
        return context.days()
                .dayOf(context.clocks().now().wall(), context.clocks().zone());
    }
}
