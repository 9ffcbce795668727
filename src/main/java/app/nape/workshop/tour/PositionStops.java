package app.nape.workshop.tour;

import app.nape.breaks.Rhythm;
import app.nape.settings.Settings;
import app.nape.ui.GuidePart;
import app.nape.ui.Place;
import app.nape.ui.breaks.BreakPictures;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Stops at what concerns how somebody is at their desk: the nudge, its turns, the picture, the numbers. */
final class PositionStops {
    private static final int WIDE = 1080;

    private PositionStops() {}

    static List<TourStop> all() {
        return List.of(
                today("today-by-turns", WIDE, 1000, 100, false),
                today("today-nudge", WIDE, 1000, 100, true),
                today("today-nudge-narrow", 720, 560, 100, true),
                today("today-nudge-large-text", WIDE, 1500, 200, true),
                stop("settings-rhythm", WIDE, 900, 100, SampleDay::work, PositionStops::settings),
                stop("settings-rhythm-large-text", WIDE, 900, 200, SampleDay::work, PositionStops::settings),
                stop("guide-seat", WIDE, 900, 100, SampleDay::work, PositionStops::seat),
                stop("guide-seat-narrow", 720, 560, 100, SampleDay::work, PositionStops::seat),
                stop("guide-seat-large-text", WIDE, 1400, 200, SampleDay::work, PositionStops::seat),
                stop("insights-positions", WIDE, 3600, 100, SampleDay::yearByTurns, PositionStops::insights),
                stop("insights-positions-large-text", WIDE, 6400, 200, SampleDay::yearByTurns, PositionStops::insights),
                stop(
                        "prompt-nudge",
                        WIDE,
                        780,
                        100,
                        SampleDay::work,
                        (window, _) -> window.look(
                                (context, theme) -> BreakPictures.prompt(context, theme, SampleStatus.nudge()))));
    }

    private static Settings byTurns(Settings now) {
        return now.withSchedule(now.schedule().withRhythm(Rhythm.USUAL));
    }

    private static TourStop stop(
            String name,
            int width,
            int height,
            int percent,
            Consumer<SampleDay> past,
            BiConsumer<TourWindow, SampleAgentLine> doing) {
        return new TourStop(
                name, width, height, now -> byTurns(now).withLooks(it -> it.withTextPercent(percent)), past, doing);
    }

    private static TourStop today(String name, int width, int height, int percent, boolean nudged) {
        return stop(name, width, height, percent, SampleDay::work, (window, agent) -> {
            agent.say(SampleStatus.byTurns(TourWindow.NOW, TourWindow.DAY, nudged));
            window.shell().open(Place.TODAY, null);
        });
    }

    private static void settings(TourWindow window, SampleAgentLine agent) {
        agent.say(SampleStatus.byTurns(TourWindow.NOW, TourWindow.DAY, false));
        window.shell().open(Place.SETTINGS, "rhythm");
    }

    private static void seat(TourWindow window, SampleAgentLine agent) {
        agent.say(SampleStatus.byTurns(TourWindow.NOW, TourWindow.DAY, false));
        window.shell().open(Place.TODAY, null);
        window.shell().showGuide(GuidePart.SEAT);
    }

    private static void insights(TourWindow window, SampleAgentLine agent) {
        agent.say(SampleStatus.byTurns(TourWindow.NOW, TourWindow.DAY, false));
        window.shell().open(Place.INSIGHTS, null);
    }
}
