package app.nape.workshop.tour;

import app.nape.ui.Place;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** The route's stops where a warning sign stands, or something applies to the person. */
final class WarningStops {
    private WarningStops() {}

    static List<TourStop> all() {
        return List.of(
                stop("warning-today", SampleDay::fever, 1180, 780, 100, open(Place.TODAY, null)),
                stop("warning-emergency", SampleDay::stiffWithFever, 1180, 780, 100, open(Place.TODAY, null)),
                stop("warning-log", SampleDay::fever, 1180, 780, 100, open(Place.LOG, null)),
                stop("warning-remedy", SampleDay::fever, 1180, 780, 100, open(Place.LOG, "remedy:ice")),
                stop("warning-stretch", SampleDay::fever, 1180, 780, 100, open(Place.STRETCH, null)),
                stop(
                        "warning-player",
                        SampleDay::fever,
                        1180,
                        780,
                        100,
                        (window, _) -> window.shell().startSession("desk-5")),
                stop("warning-soon", SampleDay::forAWeek, 1180, 780, 100, open(Place.TODAY, null)),
                stop("warning-narrow", SampleDay::stiffWithFever, 720, 560, 100, open(Place.TODAY, null)),
                stop("warning-large-text", SampleDay::fever, 1180, 900, 200, open(Place.TODAY, null)),
                new TourStop(
                        "remedy-ask-first",
                        1180,
                        900,
                        now -> now.withStretching(it -> it.withTicked(Set.of("circulation", "raynaud"))),
                        SampleDay::workInPain,
                        open(Place.LOG, "remedy:heat")));
    }

    private static TourStop stop(
            String name,
            java.util.function.Consumer<SampleDay> past,
            int width,
            int height,
            int percent,
            BiConsumer<TourWindow, SampleAgentLine> doing) {
        return new TourStop(
                name,
                width,
                height,
                percent == 100 ? UnaryOperator.identity() : now -> now.withLooks(it -> it.withTextPercent(percent)),
                past,
                doing);
    }

    private static BiConsumer<TourWindow, SampleAgentLine> open(
            Place place, @org.jspecify.annotations.Nullable String argument) {
        return (window, agent) -> {
            agent.say(SampleStatus.quiet(TourWindow.NOW, TourWindow.DAY));
            window.shell().open(place, argument);
        };
    }
}
