package app.nape.workshop.tour;

import app.nape.breaks.SchedulePresets;
import app.nape.content.CareCatalogueReader;
import app.nape.content.ExerciseCatalogue;
import app.nape.content.ExerciseCatalogueReader;
import app.nape.content.MotionCatalogueReader;
import app.nape.settings.Settings;
import app.nape.words.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.Scene;

/** Goes the tour without taking pictures. A window is laid out as often as the toolkit would on a stage. */
final class StepByStep {
    static final Texts ENGLISH = new Texts(Locale.UK);

    private static final Map<Texts, TourWindow.Catalogues> READ = new ConcurrentHashMap<>();

    private static final int PASSES = 8;

    private StepByStep() {}

    /** The catalogues in the language of these texts. */
    private static TourWindow.Catalogues catalogues(Texts texts) {
        ExerciseCatalogue exercises = ExerciseCatalogueReader.bundled(texts);
        return new TourWindow.Catalogues(
                texts,
                exercises,
                CareCatalogueReader.bundled(texts),
                MotionCatalogueReader.bundled(exercises.exercises()));
    }

    /** Shows each stop to {@code look}, on the FX thread; the first failure ends it. */
    static void through(Predicate<TourStop> wanted, Texts texts, int percent, BiConsumer<TourStop, Scene> look) {
        HeadlessToolkit.<Boolean>perform(over -> {
            for (TourStop stop : TourStops.all()) {
                if (wanted.test(stop)) {
                    look.accept(stop, scene(stop, texts, percent));
                }
            }
            over.complete(true);
        });
    }

    /** The window at a stop, laid out; on the FX thread. */
    static Scene scene(TourStop stop, Texts texts, int percent) {
        return window(stop, texts, percent).scene();
    }

    /** The same window with what can be done to it. */
    static TourWindow window(TourStop stop, Texts texts, int percent) {
        TourStop sized = new TourStop(
                stop.name(),
                stop.width(),
                stop.height(),
                now -> percent == 100
                        ? stop.choices().apply(now)
                        : stop.choices().apply(now).withLooks(it -> it.withTextPercent(percent)),
                stop.past(),
                stop.doing());
        TourWindow window = new TourWindow(
                sized,
                READ.computeIfAbsent(texts, StepByStep::catalogues),
                Settings.defaults(SchedulePresets.standard()));
        settle(window);
        return window;
    }

    /** Lays a window out as often as the toolkit would on a stage; a pass in which nothing changes costs next to nothing. */
    static void settle(TourWindow window) {
        for (int i = 0; i < PASSES; i++) {
            window.settle();
            if (window.scene().getWidth() <= 0) {
                // A small window takes the size of what is in it, which a stage would see to.
                window.scene().getRoot().autosize();
            }
        }
    }
}
