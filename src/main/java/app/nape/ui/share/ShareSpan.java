package app.nape.ui.share;

import app.nape.code.Worded;
import app.nape.exchange.share.Period;
import app.nape.ui.PageContext;
import java.time.LocalDate;

/** How many of the person's days, today the last. */
enum ShareSpan implements Worded {
    WEEK(7),
    MONTH(28),
    QUARTER(91),
    ALL(0);

    private final int days;

    ShareSpan(int days) {
        this.days = days;
    }

    /** As it is now. */
    Period period(PageContext context) {
        LocalDate today = context.days()
                .dayOf(context.clocks().now().wall(), context.clocks().zone());
        return new Period(
                days == 0 ? null : today.minusDays(days - 1L),
                today,
                context.clocks().zone(),
                context.days());
    }
}
