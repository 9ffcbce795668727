package app.nape.workshop.tour;

import app.nape.content.CareCatalogueReader;
import app.nape.content.ExerciseCatalogue;
import app.nape.content.ExerciseCatalogueReader;
import app.nape.content.MotionCatalogue;
import app.nape.content.MotionCatalogueReader;
import app.nape.settings.Settings;
import app.nape.time.Clocks;
import app.nape.ui.AgentLine;
import app.nape.ui.JournalDesk;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.Voice;
import app.nape.ui.shell.PageFactory;
import app.nape.ui.shell.Shell;
import app.nape.ui.theme.Theme;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Measures how long places, an exercise, the player, what is good to know and the card of warning signs take to open in a window that
 * stands, and how the list scrolls, on no display.
 */
public final class Openings {
    private static final String SOME_EXERCISE = "chin-tuck-seated";
    private static final String SOME_ROUTINE = "desk-5";
    /** How often each place is visited again, and pulses between visits; properties are for a test that asks only what is timed. */
    private static final String WARM_ROUNDS = "nape.tour.rounds";

    private static final String SETTLING = "nape.tour.pulses";

    private static final int USUAL_ROUNDS = 9;
    private static final int USUAL_PULSES = 20;
    private static final int SETTLING_PULSES = Integer.getInteger(SETTLING, USUAL_PULSES);

    /** What leads back from where a visit has led. */
    private static final List<String> BACK = List.of("#exercise-back", "#guide-back", "#close-red-flags");

    private final CompletableFuture<List<Opening>> over;
    private final WatchedDesk desk;
    private final Shell shell;
    private final Stage stage = new Stage();
    private final Deque<Visit> ahead = new ArrayDeque<>();
    private final List<Opening> found = new ArrayList<>();
    private final Map<String, List<Duration>> warm = new LinkedHashMap<>();

    /** A wish to go somewhere. */
    private record Visit(String word, Runnable going, boolean first) {}

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
        ExerciseCatalogue exercises = ExerciseCatalogueReader.bundled(texts);
        // Read once, as the window does when it stands.
        MotionCatalogue motions = MotionCatalogueReader.bundled(exercises.exercises());
        shell = new Shell(
                guide -> new PageContext(
                        texts,
                        exercises,
                        CareCatalogueReader.bundled(texts),
                        () -> motions,
                        desk,
                        agent,
                        choices,
                        clocks,
                        guide),
                new PageFactory(
                        Voice.SILENT,
                        new Random(1),
                        new DirectDraftDesk(),
                        new DirectDataDesk(),
                        SamplePractice.desk()),
                theme);
        int rounds = Integer.getInteger(WARM_ROUNDS, USUAL_ROUNDS);
        for (int round = 0; round <= rounds; round++) {
            boolean first = round == 0;
            ahead.add(to("log", Place.LOG, null, first));
            ahead.add(to("insights", Place.INSIGHTS, null, first));
            ahead.add(to("today", Place.TODAY, null, first));
            ahead.add(to("stretch", Place.STRETCH, null, first));
            ahead.add(to("exercise", Place.STRETCH, SOME_EXERCISE, first));
            ahead.add(new Visit("player", () -> shell.startSession(SOME_ROUTINE), first));
        }
        // Apart from the others, for the Log opens as it was left.
        for (int round = 0; round <= rounds; round++) {
            boolean first = round == 0;
            ahead.add(to("list", Place.LOG, "history", first));
            ahead.add(to("month", Place.LOG, "month", first));
            ahead.add(to("pain", Place.LOG, "pain", first));
            ahead.add(to("settings", Place.SETTINGS, null, first));
            ahead.add(new Visit("guide", () -> shell.showGuide(null), first));
            ahead.add(new Visit("signs", shell::showRedFlags, first));
        }
    }

    private Visit to(String word, Place place, @Nullable String argument, boolean first) {
        return new Visit(word, () -> shell.open(place, argument), first);
    }

    /**
     * Opens each place for the first time since the window stands, and then several times more. Starts the toolkit where it does not run yet.
     *
     * @param journal the desk that pages ask; it is made on the FX thread
     * @return for each place its first visit and the median of the later ones; how the list scrolls
     */
    public static List<Opening> measure(
            Function<AgentLine, JournalDesk> journal, Settings settings, Texts texts, Clocks clocks) {
        return HeadlessToolkit.perform(over -> new Openings(journal, settings, texts, clocks, over).begin());
    }

    /** As the window begins: it stands with Today in it, and then makes the other places ready. */
    private void begin() {
        Scene scene = shell.scene(1180, 780);
        stage.setScene(scene);
        long begun = System.nanoTime();
        shell.open(Place.TODAY, null);
        stage.show();
        whenShown(() -> {
            found("open-today-with-window", begun);
            settle(SETTLING_PULSES, () -> {
                shell.prepare(Place.LOG);
                shell.prepare(Place.INSIGHTS);
                shell.prepare(Place.STRETCH);
                shell.prepareSession();
                shell.prepareHelp();
                shell.prepare(Place.SETTINGS);
                settle(SETTLING_PULSES, this::next);
            });
        });
    }

    private void next() {
        Visit visit = ahead.poll();
        if (visit == null) {
            scroll();
            return;
        }
        long begun = System.nanoTime();
        visit.going().run();
        whenShown(() -> {
            if (visit.first()) {
                found("open-" + visit.word() + "-first-visit", begun);
            } else {
                warm.computeIfAbsent(visit.word(), _ -> new ArrayList<>()).add(since(begun));
            }
            BACK.forEach(this::press);
            settle(SETTLING_PULSES, this::next);
        });
    }

    private void press(String id) {
        if (stage.getScene().lookup(id) instanceof Button back
                && back.getParent().isVisible()) {
            back.fire();
        }
    }

    private void scroll() {
        warm.forEach((word, times) -> found.add(new Opening(
                "open-" + word + "-again", times.stream().sorted().toList().get(times.size() / 2))));
        shell.open(Place.LOG, "history");
        settle(SETTLING_PULSES, () -> {
            if (stage.getScene().lookup("#history .virtual-flow") instanceof VirtualFlow<?> flow) {
                new Scrolling(flow, this::finish).start();
            } else {
                finish(List.of());
            }
        });
    }

    private void finish(List<Opening> scrolled) {
        found.addAll(scrolled);
        stage.close();
        over.complete(found);
    }

    private void found(String what, long begun) {
        found.add(new Opening(what, since(begun)));
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
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
