package app.nape.ui.shell;

import app.nape.ui.DataDesk;
import app.nape.ui.DraftDesk;
import app.nape.ui.Page;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.PracticeDesk;
import app.nape.ui.Voice;
import app.nape.ui.guide.GuidePage;
import app.nape.ui.insights.InsightsPage;
import app.nape.ui.log.LogPage;
import app.nape.ui.player.PlayerPage;
import app.nape.ui.practice.PracticePage;
import app.nape.ui.programme.ProgrammePage;
import app.nape.ui.settings.SettingsPage;
import app.nape.ui.stretch.StretchPage;
import app.nape.ui.today.TodayPage;
import java.util.random.RandomGenerator;

/**
 * Makes the page of each place: the one list of what the window is made of.
 *
 * @param voice where the player's cues and sounds go
 * @param random makes the ids of entries
 * @param drafts keeps what is half written
 * @param data what may be done with all data at once
 * @param practice where programmes for others are kept, and the card of whoever makes them
 */
public record PageFactory(Voice voice, RandomGenerator random, DraftDesk drafts, DataDesk data, PracticeDesk practice) {
    /** A new page for a place of the rail. */
    Page page(Place place, PageContext context) {
        return switch (place) {
            case TODAY -> new TodayPage(context, random);
            case LOG -> new LogPage(context, random, drafts);
            case SETTINGS -> new SettingsPage(context, voice, data, practice);
            case STRETCH -> new StretchPage(context);
            case INSIGHTS -> new InsightsPage(context, random, drafts);
            case PROGRAMME -> new ProgrammePage(context);
            case PRACTICE -> new PracticePage(context, practice, random, drafts);
        };
    }

    /** What is good to know. {@code leave} goes back to where the person was. */
    GuidePage guide(PageContext context, Runnable leave) {
        return new GuidePage(context, leave);
    }

    /** A new player; {@link Page#shown} is given the routine or exercise. {@code leave} goes back to where the person was. */
    PlayerPage player(PageContext context, Runnable leave) {
        return new PlayerPage(context, voice, random, leave);
    }
}
