package app.nape.ui.tour;

import app.nape.breaks.SchedulePresets;
import app.nape.content.CareCatalogueReader;
import app.nape.content.ExerciseCatalogueReader;
import app.nape.content.MotionCatalogueReader;
import app.nape.content.Texts;
import app.nape.settings.Appearance;
import app.nape.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Renders every screen with sample data to PNG files. Needs neither a display nor GTK. */
public final class Tour {
    private static final int PULSES = 4;

    private final Path folder;
    private final Settings settings;
    private final TourWindow.Catalogues catalogues;
    private final Deque<TourStop> ahead = new ArrayDeque<>(TourStops.all());
    private final CompletableFuture<Integer> over = new CompletableFuture<>();
    private int taken;

    private Tour(Path folder, boolean dark, Locale locale) {
        this.folder = folder;
        Settings first = Settings.defaults(SchedulePresets.standard());
        this.settings = first.withLooks(it -> it.withAppearance(dark ? Appearance.DARK : Appearance.LIGHT));
        this.catalogues = new TourWindow.Catalogues(
                new Texts(locale),
                ExerciseCatalogueReader.bundled(),
                CareCatalogueReader.bundled(),
                MotionCatalogueReader.bundled());
    }

    /**
     * Takes all pictures and ends the toolkit. Call in a process that has not started JavaFX.
     *
     * @return how many pictures were written into {@code folder}
     * @throws UncheckedIOException when the folder cannot be written
     */
    public static int run(Path folder, boolean dark, Locale locale) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            Files.createDirectories(folder);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        Tour tour = new Tour(folder, dark, locale);
        Platform.setImplicitExit(false);
        Platform.startup(tour::next);
        try {
            return tour.over.join();
        } finally {
            Platform.exit();
        }
    }

    private void next() {
        TourStop stop = ahead.poll();
        if (stop == null) {
            over.complete(taken);
            return;
        }
        try {
            TourWindow window = new TourWindow(stop, catalogues, settings);
            window.scene().snapshot(null);
            afterPulses(() -> {
                Picture.of(window.scene()).write(folder.resolve(stop.name() + ".png"));
                taken++;
                next();
            });
        } catch (RuntimeException problem) {
            over.completeExceptionally(problem);
        }
    }

    private void afterPulses(Runnable then) {
        new AnimationTimer() {
            private int left = PULSES;

            @Override
            public void handle(long now) {
                left--;
                if (left == 0) {
                    stop();
                    try {
                        then.run();
                    } catch (RuntimeException problem) {
                        over.completeExceptionally(problem);
                    }
                }
            }
        }.start();
    }
}
