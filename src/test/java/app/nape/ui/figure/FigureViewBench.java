package app.nape.ui.figure;

import app.nape.content.MotionCatalogueReader;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.MotionPhase;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * What the figure costs in a window, the toolkit's part, compiler and collector too: pictures a second and the share of one core,
 * for one moving without an end and for a hold in which it only breathes. Run its main method from the tests' class path on a display.
 */
final class FigureViewBench extends AnimationTimer {
    private static final Duration WARM = Duration.ofSeconds(30);
    private static final Duration MEASURED = Duration.ofSeconds(10);

    private final FigureView view = new FigureView(new Texts(Locale.ENGLISH));
    private final List<String> exercises;
    private final Stage stage;
    private Motion motion = MotionCatalogueReader.bundled().of("basic-neck-stretch");
    private int at;
    private boolean measuring;
    private long begun;
    private Duration spent = Duration.ZERO;
    private int painted;
    private int pulses;

    private FigureViewBench(Stage stage, List<String> exercises) {
        this.stage = stage;
        this.exercises = exercises;
        StackPane around = new StackPane(view);
        view.setMaxSize(600, 720);
        stage.setScene(new Scene(around, 1080, 760));
        stage.show();
    }

    public static void main(String[] args) {
        List<String> wanted = args.length > 0
                ? List.of(args)
                : List.of("basic-neck-stretch", "neck-rotation", "seated-cat-cow", "four-point-cat", "wall-angels");
        Platform.startup(() -> {
            FigureViewBench bench = new FigureViewBench(new Stage(), wanted);
            System.out.printf(Locale.ROOT, "%-22s %-8s %8s %8s %8s%n", "exercise", "", "pulses/s", "painted/s", "core");
            bench.take();
            bench.start();
        });
    }

    private void take() {
        motion = MotionCatalogueReader.bundled().of(exercises.get(at / 2));
        view.setMotion(motion, false);
        measuring = false;
        begun = System.nanoTime();
    }

    @Override
    public void handle(long now) {
        Duration since = Duration.ofNanos(now - begun);
        pulses++;
        if (!measuring && since.compareTo(WARM) > 0) {
            measuring = true;
            spent = spent();
            painted = view.painted();
            pulses = 0;
            begun = now;
        } else if (measuring && since.compareTo(MEASURED) > 0) {
            tell(since);
            if (++at == exercises.size() * 2) {
                stop();
                stage.close();
                Platform.exit();
                return;
            }
            take();
        }
        if (at % 2 == 0) {
            move(since);
        } else {
            view.setMoment(held(), 1, since);
        }
    }

    /** As the exercise moves, its holds left out. */
    private void move(Duration since) {
        long whole = motion.phases().stream().mapToLong(FigureViewBench::length).sum();
        long into = since.toNanos() % whole;
        for (int i = 0; i < motion.phases().size(); i++) {
            long length = length(motion.phases().get(i));
            if (into < length) {
                view.setMoment(i, (double) into / length, since);
                return;
            }
            into -= length;
        }
    }

    private int held() {
        for (int i = 0; i < motion.phases().size(); i++) {
            if (motion.phases().get(i).hold()) {
                return i;
            }
        }
        return motion.phases().size() / 2;
    }

    private static long length(MotionPhase phase) {
        return phase.hold() ? 0 : phase.length().toNanos();
    }

    private void tell(Duration since) {
        double seconds = since.toNanos() / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-22s %-8s %8.1f %8.1f %7.0f%%%n",
                exercises.get(at / 2),
                at % 2 == 0 ? "moving" : "held",
                pulses / seconds,
                (view.painted() - painted) / seconds,
                spent().minus(spent).toNanos() / 1e7 / seconds);
    }

    private static Duration spent() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }
}
