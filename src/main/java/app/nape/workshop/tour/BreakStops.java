package app.nape.workshop.tour;

import app.nape.settings.Settings;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.breaks.BreakPictures;
import app.nape.ui.theme.Theme;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import javafx.scene.control.TextField;

/** Where the tour stops for breaks: their schedule, their prompt and the break itself. */
final class BreakStops {
    private static final int WIDE = 1180;
    private static final int WHOLE = 2700;

    private BreakStops() {}

    static List<TourStop> all() {
        return List.of(
                stop("settings-breaks", WIDE, WHOLE, 100, BreakStops::settings),
                stop("settings-breaks-changing", WIDE, WHOLE, 100, BreakStops::changing),
                stop("settings-breaks-narrow", 720, 560, 100, at("schedule-rules", "#edit-rest-break")),
                stop("settings-hours-narrow", 720, 560, 100, at("week-hours", null)),
                stop("settings-breaks-large-text", WIDE, WHOLE, 200, BreakStops::changing),
                plans("settings-plans", 100, WIDE, 1000),
                plans("settings-plans-large-text", 200, WIDE, 1900),
                plans("settings-plans-narrow", 100, 720, 560),
                planned("today-planned"),
                week("today-week", WIDE, 1100, 100),
                week("today-week-large-text", WIDE, 1900, 200),
                picture(
                        "prompt",
                        (context, theme) -> BreakPictures.prompt(
                                context, theme, SampleStatus.offered(false, Duration.ofSeconds(15)))),
                picture(
                        "prompt-waiting",
                        (context, theme) -> BreakPictures.prompt(context, theme, SampleStatus.waiting())),
                picture(
                        "prompt-stepped-back",
                        (context, theme) -> BreakPictures.prompt(context, theme, SampleStatus.steppedBack())),
                picture(
                        "break-card",
                        (context, theme) -> BreakPictures.small(context, theme, SampleStatus.small(true))),
                picture(
                        "break-card-strict",
                        (context, theme) -> BreakPictures.small(context, theme, SampleStatus.small(false))),
                picture(
                        "break-card-over",
                        (context, theme) -> BreakPictures.smallOver(context, theme, SampleStatus.small(true))),
                with(
                        "break-clock",
                        now -> now.withLooks(it -> it.withClockInBreaks(true)),
                        (context, theme) -> BreakPictures.breakScreen(
                                context, theme, SampleStatus.offered(true, Duration.ofSeconds(221)), 1366, 768)),
                with(
                        "break-card-clock",
                        now -> now.withLooks(it -> it.withClockInBreaks(true)),
                        (context, theme) -> BreakPictures.small(context, theme, SampleStatus.small(true))),
                large(
                        "prompt-large-text",
                        (context, theme) -> BreakPictures.prompt(context, theme, SampleStatus.waiting())),
                large(
                        "prompt-stepped-back-large-text",
                        (context, theme) -> BreakPictures.prompt(context, theme, SampleStatus.steppedBack())),
                large(
                        "break-card-large-text",
                        (context, theme) -> BreakPictures.small(context, theme, SampleStatus.small(false))),
                picture("notice", (context, theme) -> BreakPictures.notice(context, theme, SampleStatus.timerOver())),
                picture(
                        "break",
                        (context, theme) -> BreakPictures.breakScreen(
                                context, theme, SampleStatus.offered(true, Duration.ofSeconds(221)), 1366, 768)),
                picture(
                        "break-strict",
                        (context, theme) ->
                                BreakPictures.breakScreen(context, theme, SampleStatus.strict(), 1366, 768)),
                picture(
                        "break-small-screen",
                        (context, theme) ->
                                BreakPictures.breakScreen(context, theme, SampleStatus.strict(), 1024, 600)),
                picture(
                        "break-over",
                        (context, theme) -> BreakPictures.over(context, theme, SampleStatus.strict(), 1366, 768)),
                picture(
                        "break-eyes",
                        (context, theme) -> BreakPictures.breakScreen(context, theme, SampleStatus.eyes(), 1366, 768)));
    }

    private static TourStop stop(
            String name, int width, int height, int percent, BiConsumer<TourWindow, SampleAgentLine> doing) {
        UnaryOperator<Settings> looks = now -> now.withLooks(it -> it.withTextPercent(percent));
        return new TourStop(name, width, height, looks, SampleDay::work, doing);
    }

    private static TourStop plans(String name, int percent, int width, int height) {
        return new TourStop(
                name,
                width,
                height,
                now -> now.withLooks(it -> it.withTextPercent(percent)).withPlans(_ -> SamplePlans.PLANS),
                SampleDay::work,
                (window, agent) -> {
                    agent.say(SamplePlans.status(TourWindow.NOW, TourWindow.DAY));
                    window.shell().open(Place.SETTINGS, "section-plans");
                    window.press("#plan-it");
                });
    }

    private static TourStop week(String name, int width, int height, int percent) {
        return new TourStop(
                name,
                width,
                height,
                now -> now.withLooks(it -> it.withTextPercent(percent)),
                SampleDay::workAfterAWeek,
                (window, _) -> window.shell().open(Place.TODAY, null));
    }

    private static TourStop planned(String name) {
        return new TourStop(
                name, WIDE, 900, now -> now.withPlans(_ -> SamplePlans.PLANS), SampleDay::work, (window, agent) -> {
                    agent.say(SamplePlans.status(TourWindow.NOW, TourWindow.DAY));
                    window.shell().open(Place.TODAY, null);
                });
    }

    private static TourStop picture(String name, BiFunction<PageContext, Theme, Scene> picture) {
        return stop(name, WIDE, 780, 100, (window, _) -> window.look(picture));
    }

    private static TourStop with(
            String name, UnaryOperator<Settings> chosen, BiFunction<PageContext, Theme, Scene> picture) {
        return new TourStop(name, WIDE, 780, chosen, SampleDay::work, (window, _) -> window.look(picture));
    }

    private static TourStop large(String name, BiFunction<PageContext, Theme, Scene> picture) {
        return stop(name, WIDE, 780, 200, (window, _) -> window.look(picture));
    }

    private static void settings(TourWindow window, SampleAgentLine agent) {
        agent.say(SampleStatus.quiet(TourWindow.NOW, TourWindow.DAY));
        window.shell().open(Place.SETTINGS, null);
    }

    private static void changing(TourWindow window, SampleAgentLine agent) {
        settings(window, agent);
        window.press("#edit-rest-break");
        window.press("#hours-wednesday-add");
        window.settle();
        if (window.scene().lookup("#length-rest-break") instanceof TextField field) {
            field.setText("3 h");
            field.getOnAction().handle(new javafx.event.ActionEvent());
        }
    }

    private static BiConsumer<TourWindow, SampleAgentLine> at(
            String place, @org.jspecify.annotations.Nullable String press) {
        return (window, agent) -> {
            settings(window, agent);
            if (press != null) {
                window.press(press);
            }
            window.settle();
            window.shell().open(Place.SETTINGS, place);
        };
    }
}
