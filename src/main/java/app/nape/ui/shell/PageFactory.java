package app.nape.ui.shell;

import app.nape.ui.Page;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.today.TodayPage;
import java.util.Locale;

/** Makes the page of each place: the one list of what the window is made of. */
public interface PageFactory {
    /** A new page for a place of the rail. */
    Page page(Place place, PageContext context);

    /** A new player; {@link Page#shown} is given the routine or exercise. */
    Page player(PageContext context);

    /** Nape's own pages. */
    static PageFactory shipped() {
        return new PageFactory() {
            @Override
            public Page page(Place place, PageContext context) {
                return switch (place) {
                    case TODAY -> new TodayPage(context);
                    case STRETCH, LOG, INSIGHTS, PROGRAMME, SETTINGS -> placeholder(place, context);
                };
            }

            @Override
            public Page player(PageContext context) {
                return placeholder(Place.STRETCH, context);
            }
        };
    }

    private static Page placeholder(Place place, PageContext context) {
        return new PlaceholderPage(
                context.texts().of("shell.place." + place.name().toLowerCase(Locale.ROOT)));
    }
}
