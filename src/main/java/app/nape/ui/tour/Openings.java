package app.nape.ui.tour;

import app.nape.content.CareCatalogueReader;
import app.nape.content.ExerciseCatalogueReader;
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
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Measures how long Today, Log and Insights take to open in a window that stands, on no display. */
public final class Openings {
    private static final List<Place> PLACES = List.of(Place.TODAY, Place.LOG, Place.INSIGHTS);
    private static final int WARM_ROUNDS = 9;
    private static final int SETTLING_PULSES = 20;

    private final CompletableFuture<List<Opening>> over;
    private final WatchedDesk desk;
    private final Shell shell;
    private final Stage stage = new Stage();
    private final Deque<Place> ahead = new ArrayDeque<>();
    private final List<Opening> first = new ArrayList<>();
    private final Map<Place, List<Duration>> warm = new EnumMap<>(Place.class);

    private Openings(
            Function<AgentLine, JournalDesk> journal,
            Settings settings,
            Texts texts,
            Clocks clocks,
            CompletableFuture<List<Opening>> over) {
        this.over = over;
        SampleAgentLine agent = new SampleAgentLine();
        desk = new WatchedDesk(journal.apply(agent));
        DirectSettingsDesk choices = new DirectSettingsDesk(settings.withStart(start -> start.withWelcomed(true)));
        Theme theme = new Theme(choices.settings(), new ReadOnlyObjectWrapper<>(ColorScheme.LIGHT));
        shell = new Shell(
                guide -> new PageContext(
                        texts,
                        ExerciseCatalogueReader.bundled(),
                        CareCatalogueReader.bundled(),
                        MotionCatalogueReader::bundled,
                        desk,
                        agent,
                        choices,
                        clocks,
                        guide),
                new PageFactory(Voice.SILENT, new Random(1), new DirectDraftDesk(), new DirectDataDesk()),
                theme);
        for (int round = 0; round <= WARM_ROUNDS; round++) {
            ahead.addAll(PLACES);
        }
    }

    /**
     * Opens each place for the first time and then several times more. Starts the toolkit where it does not run yet.
     *
     * @param journal the desk that pages ask; it is made on the FX thread
     * @return for each place its first visit and the median of the later ones
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
            settle(SETTLING_PULSES, this::next);
        });
    }

    private void next() {
        Place place = ahead.poll();
        if (place == null) {
            finish();
            return;
        }
        long begun = System.nanoTime();
        shell.open(place, null);
        whenShown(() -> {
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            if (first.size() < PLACES.size()) {
                first.add(new Opening(place, true, took));
            } else {
                warm.computeIfAbsent(place, _ -> new ArrayList<>()).add(took);
            }
            settle(SETTLING_PULSES, this::next);
        });
    }

    private void finish() {
        List<Opening> all = new ArrayList<>(first);
        for (Place place : PLACES) {
            List<Duration> sorted =
                    warm.getOrDefault(place, List.of()).stream().sorted().toList();
            all.add(new Opening(place, false, sorted.get(sorted.size() / 2)));
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
