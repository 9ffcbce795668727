package app.nape.workshop.tour;

import app.nape.breaks.SchedulePresets;
import app.nape.content.CareCatalogueReader;
import app.nape.content.ExerciseCatalogue;
import app.nape.content.ExerciseCatalogueReader;
import app.nape.content.MotionCatalogueReader;
import app.nape.settings.Looks;
import app.nape.settings.Settings;
import app.nape.ui.figure.StillView;
import app.nape.words.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Renders screens with sample data to PNG files. Needs neither a display nor GTK. */
public final class Tour {
    private static final int PULSES = 6;
    private static final int PASSES = 3;

    private final Path folder;
    private final Settings settings;
    private final TourWindow.Catalogues catalogues;
    private final Deque<TourStop> ahead = new ArrayDeque<>();
    private final CompletableFuture<Integer> over;
    private int taken;

    private Tour(
            Path folder, UnaryOperator<Looks> looks, Locale locale, Set<String> only, CompletableFuture<Integer> over) {
        this.folder = folder;
        this.over = over;
        Settings first = Settings.defaults(SchedulePresets.standard());
        this.settings = first.withLooks(looks);
        Texts texts = new Texts(locale).onScreen();
        ExerciseCatalogue exercises = ExerciseCatalogueReader.bundled(texts);
        this.catalogues = new TourWindow.Catalogues(
                texts,
                exercises,
                CareCatalogueReader.bundled(texts),
                MotionCatalogueReader.bundled(exercises.exercises()));
        TourStops.all().stream()
                .filter(stop -> only.isEmpty() || only.contains(stop.name()))
                .forEach(ahead::add);
    }

    /** The screens there are, in the order they are taken in. */
    public static List<String> names() {
        return TourStops.all().stream().map(TourStop::name).toList();
    }

    /**
     * Takes pictures. Starts the toolkit where it does not run yet; end the process when nothing else is wanted of it.
     *
     * @param looks what is changed of the looks that Nape begins with
     * @param only the names of the screens wanted; all when it is empty
     * @return how many pictures were written into {@code folder}
     * @throws UncheckedIOException when the folder cannot be written
     */
    public static int run(Path folder, UnaryOperator<Looks> looks, Locale locale, Set<String> only) {
        try {
            Files.createDirectories(folder);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return HeadlessToolkit.perform(over -> new Tour(folder, looks, locale, only, over).next());
    }

    private void next() {
        TourStop stop = ahead.poll();
        if (stop == null) {
            over.complete(taken);
            return;
        }
        TourWindow window = new TourWindow(stop, catalogues, settings);
        window.scene().snapshot(null);
        afterPulses(() -> {
            restyle(window.scene());
            Picture.of(window.scene()).write(folder.resolve(stop.name() + ".png"));
            taken++;
            next();
        });
    }

    /**
     * A scene on no stage is never pulsed: what was styled only half, as the editor within a date picker, would stay so, and so would what
     * takes the size of its text from the size that it was given.
     */
    private static void restyle(Scene scene) {
        Parent root = scene.getRoot();
        scene.setRoot(new Group());
        scene.setRoot(root);
        for (int pass = 0; pass < PASSES; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    private void afterPulses(Runnable then) {
        new AnimationTimer() {
            private int left = PULSES;

            @Override
            public void handle(long now) {
                left--;
                if (left <= 0 && StillView.settled()) {
                    stop();
                    HeadlessToolkit.guard(over, then);
                }
            }
        }.start();
    }
}
