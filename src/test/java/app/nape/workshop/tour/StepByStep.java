package app.nape.workshop.tour;

import app.nape.breaks.SchedulePresets;
import app.nape.content.CareCatalogueReader;
import app.nape.content.ExerciseCatalogue;
import app.nape.content.ExerciseCatalogueReader;
import app.nape.content.MotionCatalogueReader;
import app.nape.settings.Settings;
import app.nape.ui.FxThread;
import app.nape.words.Texts;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Goes the tour without taking pictures. A window is laid out as often as the toolkit would on a stage. */
final class StepByStep {
    static final Texts ENGLISH = new Texts(Locale.UK).onScreen();

    private static final Map<Texts, TourWindow.Catalogues> READ = new ConcurrentHashMap<>();

    private static final Settings FIRST = Settings.defaults(SchedulePresets.standard());

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
        each(wanted, stop -> look.accept(stop, window(stop, texts, percent).scene()));
    }

    /**
     * Goes to each stop, on the FX thread; the first failure ends it. What pages have left to be done goes between them: it would keep all
     * windows until the last.
     */
    static void each(Predicate<TourStop> wanted, Consumer<TourStop> look) {
        HeadlessToolkit.<Boolean>perform(
                over -> next(TourStops.all().stream().filter(wanted).iterator(), look, over));
    }

    private static void next(Iterator<TourStop> stops, Consumer<TourStop> look, CompletableFuture<Boolean> over) {
        if (!stops.hasNext()) {
            over.complete(true);
            return;
        }
        HeadlessToolkit.guard(over, () -> {
            look.accept(stops.next());
            FxThread.EXECUTOR.execute(() -> next(stops, look, over));
        });
    }

    /**
     * Takes the page out of a window that was looked at: what is styled once is styled anew with each other theme and each other window, as
     * long as it stands in a scene and the collector has not found it.
     */
    static void letGo(TourWindow window) {
        window.scene().setRoot(new Group());
    }

    /** The window at a stop, laid out, with what can be done to it; on the FX thread. */
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
        TourWindow window = new TourWindow(sized, READ.computeIfAbsent(texts, StepByStep::catalogues), FIRST);
        settle(window);
        return window;
    }

    /** The size of text at a stop. */
    static int percent(TourStop stop) {
        return stop.choices().apply(FIRST).looks().textPercent();
    }

    /** Styles and lays a window out as often as the toolkit would on a stage: until nothing is styled otherwise or moved any more. */
    static void settle(TourWindow window) {
        Parent root = window.scene().getRoot();
        int before = 0;
        for (int i = 0; i < PASSES; i++) {
            Settled.style(window.scene());
            root.layout();
            if (window.scene().getWidth() <= 0) {
                // A small window takes the size of what is in it, which a stage would see to.
                root.autosize();
            }
            int now = Settled.places(root);
            if (now == before && Settled.styled(window.scene())) {
                return;
            }
            before = now;
        }
    }
}
