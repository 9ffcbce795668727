package app.nape.ui.stretch;

import app.nape.exercise.Exercise;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;

/**
 * Makes the tiles that are not in sight yet, a few a frame, and paints the figures of those in sight, one a frame, so that the page is there
 * at once. Stands still when there is nothing left to do.
 */
final class TileQueue extends AnimationTimer {
    private static final int A_FRAME = 3;

    private final ScrollPane view;
    private final Consumer<List<Exercise>> make;
    private final Deque<Exercise> unmade = new ArrayDeque<>();
    private final Deque<ExerciseTile> unpainted = new ArrayDeque<>();
    private boolean paintNext;

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

    void wake() {
        if (view.getScene() != null && !(unmade.isEmpty() && unpainted.isEmpty())) {
            start();
        }
    }

    @Override
    public void handle(long now) {
        paintNext = !paintNext;
        boolean painted = (paintNext || unmade.isEmpty()) && paintOne();
        if (!painted && unmade.isEmpty()) {
            stop();
        } else if (!painted) {
            List<Exercise> next = new ArrayList<>();
            while (next.size() < A_FRAME && !unmade.isEmpty()) {
                next.add(unmade.removeFirst());
            }
            make.accept(next);
        }
    }

    private boolean paintOne() {
        Bounds seen = view.localToScene(view.getBoundsInLocal());
        for (ExerciseTile tile : unpainted) {
            if (tile.localToScene(tile.getBoundsInLocal()).intersects(seen)) {
                unpainted.remove(tile);
                tile.paint();
                return true;
            }
        }
        return false;
    }
}
