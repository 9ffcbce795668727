package app.nape.workshop.tour;

import app.nape.ui.Place;
import app.nape.ui.breaks.BreakPictures;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** What somebody sees who has followed a programme for some weeks. */
final class FollowedStops {
    private static final int WIDE = 1180;

    private FollowedStops() {}

    static List<TourStop> all() {
        return List.of(
                stop("insights-programme", WIDE, 3300, 100, FollowedStops::insights),
                stop("insights-programme-narrow", 720, 560, 100, FollowedStops::insights),
                stop("insights-programme-large", 720, 1400, 200, FollowedStops::insights),
                stop("programme-changing", WIDE, 2400, 100, FollowedStops::changing),
                stop("programme-changing-narrow", 720, 3200, 200, FollowedStops::changing),
                new TourStop("prompt-set", WIDE, 780, UnaryOperator.identity(), SampleDay::work, (window, agent) -> {
                    agent.say(SampleStatus.setWaits(TourWindow.NOW, TourWindow.DAY));
                    window.look((context, theme) -> BreakPictures.prompt(context, theme, SampleStatus.waiting()));
                }));
    }

    private static TourStop stop(
            String name, int width, int height, int percent, BiConsumer<TourWindow, SampleAgentLine> doing) {
        return new TourStop(
                name,
                width,
                height,
                now -> now.withLooks(it -> it.withTextPercent(percent)),
                SampleDay::followedForWeeks,
                (window, agent) -> {
                    agent.say(SampleStatus.setWaits(TourWindow.NOW, TourWindow.DAY));
                    doing.accept(window, agent);
                });
    }

    private static void insights(TourWindow window, SampleAgentLine agent) {
        window.shell().open(Place.INSIGHTS, null);
    }

    private static void changing(TourWindow window, SampleAgentLine agent) {
        window.shell().open(Place.PROGRAMME, null);
        window.press("#followed-edit-" + new UUID(SampleDay.SET_ENTRIES, 0));
    }
}
