package app.nape.ui.insights;

import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.control.OnClipboard;

/** What leads on from a chart of these pages: its figures to the clipboard, which is said, and a point that is a day to the log. */
final class ChartWays {
    private ChartWays() {}

    /** Gives them to a card; the same card. */
    static ChartCard on(ChartCard card, PageContext context) {
        return card.opening(day -> context.navigator().open(Place.LOG, "day:" + day))
                .copied(figures -> {
                    OnClipboard.put(figures);
                    context.navigator().tell(context.texts().of("insights.copied"), null);
                });
    }
}
