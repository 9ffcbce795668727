package app.nape.ui.stretch;

import app.nape.exercise.Exercise;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;

/**
 * Makes the tiles that are not in sight yet, a few a frame, and has the figures of those painted that are in sight or near it, so that the
 * page is there at once. Stands still when there is nothing left to do.
 */
final class TileQueue extends AnimationTimer {
    private static final int A_FRAME = 2;
    /** Frames that the page is given first: it is seen before anything is added to it. */
    private static final int FIRST = 2;

    private final ScrollPane view;
    private final Consumer<List<Exercise>> make;
    private final Deque<Exercise> unmade = new ArrayDeque<>();
    private final Deque<ExerciseTile> unpainted = new ArrayDeque<>();
    private int waits = FIRST;
    private boolean running;

    TileQueue(ScrollPane view, Consumer<List<Exercise>> make) {
        this.view = view;
        this.make = make;
        view.vvalueProperty().addListener((_, _, _) -> wake());
    }

    /** Replaces everything that waits. */
    void fill(Collection<ExerciseTile> made, Collection<Exercise> toMake) {
        unpainted.clear();
        unmade.clear();
        unmade.addAll(toMake);
        paint(made);
    }

    void paint(Collection<ExerciseTile> tiles) {
        tiles.stream().filter(tile -> !tile.painted()).forEach(unpainted::add);
        wake();
    }

    /** Whether every tile is made, and those in sight or near it are painted or about to be. */
    boolean idle() {
        return !running;
    }

    void wake() {
        if (view.getScene() != null && !(unmade.isEmpty() && unpainted.isEmpty())) {
            running = true;
            start();
        }
    }

    @Override
    public void handle(long now) {
        if (waits > 0) {
            waits--;
            return;
        }
        paintNear();
        if (unmade.isEmpty()) {
            stop();
            running = false;
            return;
        }
        List<Exercise> next = new ArrayList<>();
        while (next.size() < A_FRAME && !unmade.isEmpty()) {
            next.add(unmade.removeFirst());
        }
        make.accept(next);
    }

    private void paintNear() {
        Bounds seen = view.localToScene(view.getBoundsInLocal());
        double more = seen.getHeight();
        Bounds near = new BoundingBox(seen.getMinX(), seen.getMinY() - more, seen.getWidth(), 3 * more);
        unpainted.removeIf(tile -> {
            boolean close = tile.getWidth() > 0
                    && tile.localToScene(tile.getBoundsInLocal()).intersects(near);
            if (close) {
                tile.paint();
            }
            return close;
        });
    }
}
