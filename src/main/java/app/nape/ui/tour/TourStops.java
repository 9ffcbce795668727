package app.nape.ui.tour;

import app.nape.ui.Place;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** The route of the tour. */
final class TourStops {
    private static final int WIDE = 1180;
    private static final int TALL = 780;
    private static final int INSIGHTS_TALL = 2240;

    private TourStops() {}

    static List<TourStop> all() {
        return List.of(
                stop("today-first-day", SampleDay::nothing, open(Place.TODAY, null)),
                stop("today-quiet-day", SampleDay::work, open(Place.TODAY, null)),
                stop("today-open-episode", SampleDay::workInPain, open(Place.TODAY, null)),
                stop("stretch", SampleDay::work, open(Place.STRETCH, null)),
                stop("stretch-open-episode", SampleDay::workInPain, open(Place.STRETCH, null)),
                stop("stretch-exercise", SampleDay::work, open(Place.STRETCH, "scalene-stretch")),
                stop(
                        "player-before",
                        SampleDay::work,
                        (window, _) -> window.shell().startSession("upper-back")),
                stop("player-running", SampleDay::work, TourStops::startSession),
                stop("log-first-day", SampleDay::nothing, open(Place.LOG, null)),
                stop("log-open-episode", SampleDay::workInPain, open(Place.LOG, null)),
                stop("log-new-entry", SampleDay::workInPain, open(Place.LOG, "pain")),
                stop("log-remedy", SampleDay::workInPain, open(Place.LOG, "remedy:ice")),
                stop("log-list", SampleDay::year, open(Place.LOG, "history")),
                stop("log-month", SampleDay::year, open(Place.LOG, "month")),
                stop("insights-first-day", SampleDay::nothing, open(Place.INSIGHTS, null)),
                new TourStop(
                        "insights",
                        WIDE,
                        INSIGHTS_TALL,
                        UnaryOperator.identity(),
                        SampleDay::year,
                        open(Place.INSIGHTS, null)),
                stop("settings", SampleDay::work, open(Place.SETTINGS, null)),
                stop("settings-machine", SampleDay::work, open(Place.SETTINGS, "capabilities")),
                stop("redflags", SampleDay::work, TourStops::showRedFlags),
                stop(
                        "today-agent-away",
                        SampleDay::work,
                        (window, _) -> window.shell().open(Place.TODAY, null)),
                new TourStop(
                        "today-narrow",
                        720,
                        560,
                        UnaryOperator.identity(),
                        SampleDay::workInPain,
                        open(Place.TODAY, null)));
    }

    private static TourStop stop(String name, Consumer<SampleDay> past, BiConsumer<TourWindow, SampleAgentLine> doing) {
        return new TourStop(name, WIDE, TALL, UnaryOperator.identity(), past, doing);
    }

    private static BiConsumer<TourWindow, SampleAgentLine> open(Place place, @Nullable String argument) {
        return (window, agent) -> {
            agent.say(SampleStatus.quiet(TourWindow.NOW, TourWindow.DAY));
            window.shell().open(place, argument);
        };
    }

    private static void startSession(TourWindow window, SampleAgentLine agent) {
        agent.say(SampleStatus.quiet(TourWindow.NOW, TourWindow.DAY));
        window.shell().startSession("basic-neck-stretch");
        if (window.shell().root().lookup("#player-start") instanceof Button start) {
            start.fire();
        }
    }

    private static void showRedFlags(TourWindow window, SampleAgentLine agent) {
        agent.say(SampleStatus.quiet(TourWindow.NOW, TourWindow.DAY));
        window.shell().open(Place.TODAY, null);
        window.shell().showRedFlags();
    }
}
