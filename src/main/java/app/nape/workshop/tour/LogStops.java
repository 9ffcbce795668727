package app.nape.workshop.tour;

import app.nape.care.BodySide;
import app.nape.care.PainSite;
import app.nape.ui.Place;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** The route's stops where the log asks something in the middle of an entry. */
final class LogStops {
    private LogStops() {}

    static List<TourStop> all() {
        return List.of(
                stop("log-still-the-same", LogStops::same),
                stop("log-warning-signs", LogStops::signs),
                stop("log-spasm", (window, agent) -> press(window, agent, null, "#spasm")),
                stop("log-massage", (window, agent) -> press(window, agent, "remedy:massage-self", "")));
    }

    private static TourStop stop(String name, BiConsumer<TourWindow, SampleAgentLine> doing) {
        return new TourStop(name, 1180, 860, UnaryOperator.identity(), SampleDay::workInPain, doing);
    }

    private static void same(TourWindow window, SampleAgentLine agent) {
        window.writePain(new PainSite("neck-side", BodySide.RIGHT));
        press(window, agent, "pain", "#save-pain");
    }

    private static void signs(TourWindow window, SampleAgentLine agent) {
        press(window, agent, "pain", "#any-of-these .fold-line");
        window.press("#an-injury");
    }

    private static void press(
            TourWindow window,
            SampleAgentLine agent,
            @org.jspecify.annotations.Nullable String argument,
            String selector) {
        agent.say(SampleStatus.quiet(TourWindow.NOW, TourWindow.DAY));
        window.shell().open(Place.LOG, argument);
        if (!selector.isEmpty()) {
            window.press(selector);
        }
    }
}
