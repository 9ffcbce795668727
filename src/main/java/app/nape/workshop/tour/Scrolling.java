package app.nape.workshop.tour;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.control.skin.VirtualFlow;

/** Scrolls a long list by much of a screen in each frame and notes how far the frames are apart. */
final class Scrolling extends AnimationTimer {
    /** So many frames; the property is for a test that asks only what is timed. */
    private static final int FRAMES = Integer.getInteger("nape.tour.frames", 300);

    private static final double STEP = 400;

    private final VirtualFlow<?> flow;
    private final Consumer<List<Opening>> told;
    private final List<Duration> apart = new ArrayList<>();
    private long before = -1;

    /** Over this list; {@code told} hears of the usual frame and of the slowest of twenty. */
    Scrolling(VirtualFlow<?> flow, Consumer<List<Opening>> told) {
        this.flow = flow;
        this.told = told;
    }

    @Override
    public void handle(long now) {
        long begun = System.nanoTime();
        if (before >= 0) {
            apart.add(Duration.ofNanos(begun - before));
        }
        before = begun;
        if (apart.size() < FRAMES) {
            flow.scrollPixels(STEP);
            return;
        }
        stop();
        List<Duration> sorted = apart.stream().sorted().toList();
        told.accept(List.of(
                new Opening("scroll-list-frame", sorted.get(FRAMES / 2)),
                new Opening("scroll-list-slow-frame", sorted.get(FRAMES * 19 / 20))));
    }
}
