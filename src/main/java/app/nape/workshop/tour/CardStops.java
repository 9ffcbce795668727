package app.nape.workshop.tour;

import app.nape.ui.Place;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** The cards that lie over any page. */
final class CardStops {
    private CardStops() {}

    static List<TourStop> all() {
        return List.of(
                stop("find", 1180, 780, 100, "find"),
                stop("find-narrow", 720, 560, 200, "find"),
                stop("keys", 1180, 780, 100, "keys"),
                stop("keys-narrow", 720, 560, 200, "keys"),
                stop("about", 1180, 780, 100, "about"),
                stop("about-narrow", 720, 560, 200, "about"),
                stop("quit", 1180, 780, 100, "quit"),
                new TourStop("goes-on", 1180, 780, UnaryOperator.identity(), SampleDay::work, over(CardStops::close)));
    }

    private static TourStop stop(String name, int width, int height, int percent, String command) {
        return new TourStop(
                name,
                width,
                height,
                now -> now.withLooks(it -> it.withTextPercent(percent)),
                SampleDay::work,
                over((window, _) -> window.shell().run(command)));
    }

    private static void close(TourWindow window, SampleAgentLine agent) {
        boolean _ = window.shell().mayClose();
    }

    private static BiConsumer<TourWindow, SampleAgentLine> over(BiConsumer<TourWindow, SampleAgentLine> card) {
        return (window, agent) -> {
            agent.say(SampleStatus.quiet(TourWindow.NOW, TourWindow.DAY));
            window.shell().open(Place.TODAY, null);
            card.accept(window, agent);
        };
    }
}
