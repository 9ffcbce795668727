package app.nape.workshop.tour;

import app.nape.settings.Settings;
import app.nape.ui.GuidePart;
import app.nape.ui.Place;
import app.nape.ui.stretch.StretchPage;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** The route of the tour. */
final class TourStops {
    private static final int WIDE = 1180;
    private static final int TALL = 780;
    private static final int INSIGHTS_TALL = 3300;

    private TourStops() {}

    static List<TourStop> all() {
        return Stream.of(
                        places(),
                        CardStops.all(),
                        WarningStops.all(),
                        BreakStops.all(),
                        LogStops.all(),
                        PositionStops.all(),
                        PracticeStops.all(),
                        FollowedStops.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<TourStop> places() {
        return List.of(
                stop("today-first-day", SampleDay::nothing, open(Place.TODAY, null)),
                stop("today-quiet-day", SampleDay::work, open(Place.TODAY, null)),
                stop("today-programme", SampleDay::followed, open(Place.TODAY, null)),
                stop("today-open-episode", SampleDay::workInPain, open(Place.TODAY, null)),
                stop("today-remedy-running", SampleDay::workInPain, TourStops::icing),
                stop("today-break-due", SampleDay::work, TourStops::breakDue),
                stop("stretch", SampleDay::work, open(Place.STRETCH, null)),
                stop("stretch-open-episode", SampleDay::workInPain, open(Place.STRETCH, null)),
                stop("stretch-exercise", SampleDay::work, open(Place.STRETCH, "scalene-stretch")),
                stop("stretch-exercise-not-now", SampleDay::workInPain, open(Place.STRETCH, "neck-curl-head-lift")),
                stop("stretch-routine", SampleDay::work, TourStops::buildRoutine),
                stop(
                        "player-left-out",
                        SampleDay::workInPain,
                        (window, _) -> window.shell().startSession("upper-back")),
                stop(
                        "player-warm-up",
                        SampleDay::work,
                        (window, _) -> window.shell().startSession("scalene-focus")),
                stop(
                        "player-before",
                        SampleDay::work,
                        (window, _) -> window.shell().startSession("upper-back")),
                stop("player-running", SampleDay::work, TourStops::startSession),
                stop(
                        "today-agent-away",
                        SampleDay::work,
                        (window, _) -> window.shell().open(Place.TODAY, null)),
                sized("today-narrow", 720, 560, 100, open(Place.TODAY, null)),
                sized("today-large-text", WIDE, 900, 200, open(Place.TODAY, null)),
                stop("log-first-day", SampleDay::nothing, open(Place.LOG, null)),
                stop("log-open-episode", SampleDay::workInPain, open(Place.LOG, null)),
                stop("log-new-entry", SampleDay::workInPain, open(Place.LOG, "pain")),
                stop("log-remedy", SampleDay::workInPain, open(Place.LOG, "remedy:ice")),
                stop("log-list", SampleDay::year, open(Place.LOG, "history")),
                stop("log-month", SampleDay::year, open(Place.LOG, "month")),
                sized("log-large-text", WIDE, 900, 200, open(Place.LOG, "pain")),
                sized("log-new-entry-laptop", 1078, 700, 100, open(Place.LOG, "pain")),
                sized("log-new-entry-wide", 1920, 1080, 100, open(Place.LOG, "pain")),
                sized("log-new-entry-narrow-large", 720, 560, 200, open(Place.LOG, "pain")),
                sized("insights-wide", 1920, 1080, 100, open(Place.INSIGHTS, null)),
                sized("player-large-text", WIDE, 780, 200, TourStops::startSession),
                sized("player-wide", 2560, 1440, 100, TourStops::startSession),
                stop("insights-first-day", SampleDay::nothing, open(Place.INSIGHTS, null)),
                new TourStop(
                        "insights",
                        WIDE,
                        INSIGHTS_TALL,
                        UnaryOperator.identity(),
                        SampleDay::year,
                        open(Place.INSIGHTS, null)),
                new TourStop(
                        "insights-all",
                        WIDE,
                        INSIGHTS_TALL,
                        UnaryOperator.identity(),
                        SampleDay::years,
                        TourStops::allInsights),
                sized("insights-narrow", 720, 560, 100, open(Place.INSIGHTS, null)),
                sized("insights-large-text", WIDE, 900, 200, open(Place.INSIGHTS, null)),
                stop("insights-questions", SampleDay::year, TourStops::questions),
                stop("programme", SampleDay::work, open(Place.PROGRAMME, null)),
                stop("programme-followed", SampleDay::followed, open(Place.PROGRAMME, null)),
                new TourStop(
                        "programme-followed-large",
                        720,
                        560,
                        now -> now.withLooks(it -> it.withTextPercent(200)),
                        SampleDay::followed,
                        open(Place.PROGRAMME, null)),
                stop("player-set", SampleDay::followed, TourStops::openSet),
                sized("programme-narrow", 720, 560, 100, open(Place.PROGRAMME, null)),
                stop("settings", SampleDay::work, open(Place.SETTINGS, null)),
                stop("settings-machine", SampleDay::work, setting("capabilities")),
                stop("settings-sound", SampleDay::work, setting("aloud")),
                sized("settings-sound-large-text", 720, 560, 200, setting("aloud")),
                sized("settings-narrow", 720, 560, 100, open(Place.SETTINGS, null)),
                sized("settings-large-text", WIDE, 900, 200, open(Place.SETTINGS, null)),
                new TourStop("guide", WIDE, 2360, UnaryOperator.identity(), SampleDay::work, TourStops::guide),
                new TourStop("guide-trying", WIDE, TALL, TourStops::tryingSomething, SampleDay::work, TourStops::check),
                new TourStop(
                        "guide-due", WIDE, 1200, TourStops::tryingSomething, SampleDay::work, open(Place.TODAY, null)),
                sized("guide-narrow", 720, 560, 100, TourStops::guide),
                sized("guide-check-narrow", 720, 560, 100, TourStops::check),
                sized("guide-large-text", WIDE, 900, 200, TourStops::guide),
                stop("redflags", SampleDay::work, TourStops::showRedFlags),
                stop("redflags-ticked", SampleDay::workInPain, TourStops::tick),
                sized("redflags-ticked-narrow", 720, 560, 100, TourStops::tick),
                stop("player-held", SampleDay::workInPain, TourStops::held),
                stop("log-draft", SampleDay::workInPain, TourStops::draft),
                stop("settings-privacy", SampleDay::work, setting("passphrase")),
                stop("settings-data", SampleDay::work, setting("erase-word")),
                new TourStop(
                        "lock",
                        WIDE,
                        TALL,
                        now -> now.withPrivacy(it -> it.withPassphrase("kept elsewhere")),
                        SampleDay::work,
                        TourStops::lock),
                sized("redflags-narrow", 720, 560, 100, TourStops::showRedFlags),
                sized("redflags-large-text", WIDE, 900, 200, TourStops::showRedFlags),
                stop("welcome-1", SampleDay::nothing, welcome(0)),
                stop("welcome-2", SampleDay::nothing, welcome(1)),
                stop("welcome-3", SampleDay::nothing, welcome(2)),
                stop("welcome-4", SampleDay::nothing, welcome(3)),
                sized("welcome-1-narrow-large", 720, 560, 200, welcome(0)),
                sized("welcome-2-narrow-large", 720, 560, 200, welcome(1)),
                sized("welcome-3-narrow-large", 720, 560, 200, welcome(2)),
                sized("welcome-4-narrow-large", 720, 560, 200, welcome(3)));
    }

    private static TourStop sized(
            String name, int width, int height, int percent, BiConsumer<TourWindow, SampleAgentLine> doing) {
        return new TourStop(
                name,
                width,
                height,
                now -> now.withLooks(it -> it.withTextPercent(percent)),
                SampleDay::workInPain,
                doing);
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

    /** At this setting: a page can be scrolled only once it is laid out, which a stage would have seen to. */
    private static BiConsumer<TourWindow, SampleAgentLine> setting(String id) {
        return (window, agent) -> {
            open(Place.SETTINGS, id).accept(window, agent);
            window.settle();
            window.shell().open(Place.SETTINGS, id);
            window.settle();
        };
    }

    private static void openSet(TourWindow window, SampleAgentLine agent) {
        open(Place.TODAY, null).accept(window, agent);
        window.shell().root().applyCss();
        window.press("#programme-start-s1");
    }

    private static void allInsights(TourWindow window, SampleAgentLine agent) {
        open(Place.INSIGHTS, null).accept(window, agent);
        window.shell().root().applyCss();
        window.press("#spans #segment-3");
    }

    private static void questions(TourWindow window, SampleAgentLine agent) {
        open(Place.INSIGHTS, null).accept(window, agent);
        window.shell().root().applyCss();
        window.press("#answer-psfs");
    }

    private static void startSession(TourWindow window, SampleAgentLine agent) {
        agent.say(SampleStatus.quiet(TourWindow.NOW, TourWindow.DAY));
        window.shell().startSession("basic-neck-stretch");
        if (window.shell().root().lookup("#player-start") instanceof Button start) {
            start.fire();
        }
    }

    private static void buildRoutine(TourWindow window, SampleAgentLine agent) {
        open(Place.STRETCH, StretchPage.NEW_ROUTINE).accept(window, agent);
        for (String id : List.of("shoulder-rolls", "self-hug", "neck-rotation")) {
            window.press("#add-" + id);
        }
    }

    private static void guide(TourWindow window, SampleAgentLine agent) {
        open(Place.TODAY, null).accept(window, agent);
        window.shell().showGuide(null);
    }

    private static void check(TourWindow window, SampleAgentLine agent) {
        open(Place.TODAY, null).accept(window, agent);
        window.shell().showGuide(GuidePart.CHECK);
    }

    /** A month ago somebody ticked two things and began to try a third. */
    private static Settings tryingSomething(Settings now) {
        LocalDate then = TourWindow.DAY.minusDays(40);
        return now.withDayCheck(
                check -> check.fit("screen-height", then).fit("pillow", then).attempt("get-up", then));
    }

    private static void showRedFlags(TourWindow window, SampleAgentLine agent) {
        agent.say(SampleStatus.quiet(TourWindow.NOW, TourWindow.DAY));
        window.shell().open(Place.TODAY, null);
        window.shell().showRedFlags();
    }

    private static void tick(TourWindow window, SampleAgentLine agent) {
        showRedFlags(window, agent);
        window.tick("#sign-limb-nerve");
    }

    private static void held(TourWindow window, SampleAgentLine agent) {
        tick(window, agent);
        window.press("#close-red-flags");
        window.shell().startSession("desk-5");
    }

    private static void draft(TourWindow window, SampleAgentLine agent) {
        window.writePain();
        open(Place.LOG, null).accept(window, agent);
    }

    private static void lock(TourWindow window, SampleAgentLine agent) {
        open(Place.TODAY, null).accept(window, agent);
        window.shell().lockIfWanted();
    }

    private static void icing(TourWindow window, SampleAgentLine agent) {
        agent.say(SampleStatus.icing(TourWindow.NOW, TourWindow.DAY));
        window.shell().open(Place.TODAY, null);
    }

    private static void breakDue(TourWindow window, SampleAgentLine agent) {
        agent.say(SampleStatus.breakDue(TourWindow.NOW, TourWindow.DAY));
        window.shell().open(Place.TODAY, null);
    }

    private static BiConsumer<TourWindow, SampleAgentLine> welcome(int pages) {
        return (window, agent) -> {
            open(Place.TODAY, null).accept(window, agent);
            window.shell().welcome();
            for (int i = 0; i < pages; i++) {
                window.press("#welcome-next");
            }
        };
    }
}
