package app.nape.ui.stretch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;

/** Paints the tiles' figures one a frame, those in sight first, so that the page is there at once. Stands still when all are painted. */
final class PreviewQueue extends AnimationTimer {
    private final ScrollPane view;
    private final Deque<ExerciseTile> waiting = new ArrayDeque<>();

    PreviewQueue(ScrollPane view) {
        this.view = view;
        view.vvalueProperty().addListener((_, _, _) -> wake());
    }

    /** Replaces what waits. */
    void paint(List<ExerciseTile> tiles) {
        waiting.clear();
        tiles.stream().filter(tile -> !tile.painted()).forEach(waiting::add);
        wake();
    }

    void wake() {
        if (!waiting.isEmpty() && view.getScene() != null) {
            start();
        }
    }

    @Override
    public void handle(long now) {
        Bounds seen = view.localToScene(view.getBoundsInLocal());
        for (ExerciseTile tile : new ArrayList<>(waiting)) {
            if (tile.localToScene(tile.getBoundsInLocal()).intersects(seen)) {
                waiting.remove(tile);
                tile.paint();
                return;
            }
        }
        stop();
    }
}
