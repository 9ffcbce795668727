package app.nape.ui.tour;

import app.nape.content.CareCatalogueReader;
import app.nape.content.ExerciseCatalogueReader;
import app.nape.content.MotionCatalogue;
import app.nape.content.MotionCatalogueReader;
import app.nape.content.Texts;
import app.nape.settings.Settings;
import app.nape.time.Clocks;
import app.nape.ui.AgentLine;
import app.nape.ui.JournalDesk;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.player.Voice;
import app.nape.ui.shell.PageFactory;
import app.nape.ui.shell.Shell;
import app.nape.ui.theme.Theme;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

/** Measures how long places, an exercise and the player take to open in a window that stands, on no display. */
public final class Openings {
    /** What is opened, in this order; after each the window is as it was. */
    private enum What {
        TODAY(Place.TODAY),
        LOG(Place.LOG),
        INSIGHTS(Place.INSIGHTS),
        STRETCH(Place.STRETCH),
        EXERCISE(Place.STRETCH),
        PLAYER(Place.STRETCH);

        private final Place place;

        What(Place place) {
            this.place = place;
        }
    }

    private static final String SOME_EXERCISE = "chin-tuck-seated";
    private static final String SOME_ROUTINE = "desk-5";
    private static final int WARM_ROUNDS = 9;
    private static final int SETTLING_PULSES = 20;

    private final CompletableFuture<List<Opening>> over;
    private final WatchedDesk desk;
    private final Shell shell;
    private final Stage stage = new Stage();
    private final Deque<What> ahead = new ArrayDeque<>();
    private final List<Opening> first = new ArrayList<>();
    private final Map<What, List<Duration>> warm = new EnumMap<>(What.class);

    private Openings(
            Function<AgentLine, JournalDesk> journal,
            Settings settings,
            Texts texts,
            Clocks clocks,
            CompletableFuture<List<Opening>> over) {
        this.over = over;
        MotionCatalogue motions = MotionCatalogueReader.bundled();
        SampleAgentLine agent = new SampleAgentLine();
        desk = new WatchedDesk(journal.apply(agent));
        DirectSettingsDesk choices = new DirectSettingsDesk(settings.withStart(start -> start.withWelcomed(true)));
        Theme theme = new Theme(choices.settings(), new ReadOnlyObjectWrapper<>(ColorScheme.LIGHT));
        shell = new Shell(
                guide -> new PageContext(
                        texts,
                        ExerciseCatalogueReader.bundled(),
                        CareCatalogueReader.bundled(),
                        () -> motions,
                        desk,
                        agent,
                        choices,
                        clocks,
                        guide),
                new PageFactory(Voice.SILENT, new Random(1), new DirectDraftDesk(), new DirectDataDesk()),
                theme);
        for (int round = 0; round <= WARM_ROUNDS; round++) {
            ahead.addAll(List.of(What.values()));
        }
    }

    /**
     * Opens each for the first time and then several times more. Starts the toolkit where it does not run yet.
     *
     * @param journal the desk that pages ask; it is made on the FX thread
     * @return for each its first visit and the median of the later ones
     */
    public static List<Opening> measure(
            Function<AgentLine, JournalDesk> journal, Settings settings, Texts texts, Clocks clocks) {
        return HeadlessToolkit.perform(over -> new Openings(journal, settings, texts, clocks, over).begin());
    }

    private void begin() {
        Scene scene = shell.scene(1180, 780);
        stage.setScene(scene);
        stage.show();
        settle(SETTLING_PULSES, () -> {
            // As the window does once it stands.
            shell.prepare(Place.LOG);
            shell.prepare(Place.INSIGHTS);
            shell.prepare(Place.STRETCH);
            settle(SETTLING_PULSES, this::next);
        });
    }

    private void next() {
        What what = ahead.poll();
        if (what == null) {
            finish();
            return;
        }
        long begun = System.nanoTime();
        switch (what) {
            case TODAY, LOG, INSIGHTS, STRETCH -> shell.open(what.place, null);
            case EXERCISE -> shell.open(Place.STRETCH, SOME_EXERCISE);
            case PLAYER -> shell.startSession(SOME_ROUTINE);
        }
        whenShown(() -> {
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            if (first.size() < What.values().length) {
                first.add(new Opening(name(what), true, took));
            } else {
                warm.computeIfAbsent(what, _ -> new ArrayList<>()).add(took);
            }
            if (stage.getScene().lookup("#exercise-back") instanceof Button back) {
                back.fire();
            }
            settle(SETTLING_PULSES, this::next);
        });
    }

    private static String name(What what) {
        return what.name().toLowerCase(Locale.ROOT);
    }

    private void finish() {
        List<Opening> all = new ArrayList<>(first);
        for (What what : What.values()) {
            List<Duration> sorted =
                    warm.getOrDefault(what, List.of()).stream().sorted().toList();
            all.add(new Opening(name(what), false, sorted.get(sorted.size() / 2)));
        }
        stage.close();
        over.complete(all);
    }

    private void whenShown(Runnable then) {
        Scene scene = stage.getScene();
        // Pulses go on though nothing changes: an answer that is known already draws nothing anew.
        AnimationTimer pulses = new AnimationTimer() {
            @Override
            public void handle(long now) {}
        };
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                if (desk.settled()) {
                    pulses.stop();
                    scene.removePostLayoutPulseListener(this);
                    HeadlessToolkit.guard(over, then);
                }
            }
        });
        pulses.start();
    }

    private void settle(int pulses, Runnable then) {
        new AnimationTimer() {
            private int left = pulses;

            @Override
            public void handle(long now) {
                left--;
                if (left <= 0 && desk.settled()) {
                    stop();
                    HeadlessToolkit.guard(over, then);
                }
            }
        }.start();
    }
}
