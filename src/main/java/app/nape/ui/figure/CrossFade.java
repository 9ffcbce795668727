package app.nape.ui.figure;

import javafx.animation.FadeTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Lets the picture before melt into the one that is shown. */
final class CrossFade {
    private static final Duration LENGTH = Duration.millis(350);

    private final ImageView before = new ImageView();
    private final FadeTransition melting = new FadeTransition(LENGTH, before);

    CrossFade() {
        before.setMouseTransparent(true);
        before.setVisible(false);
        melting.setFromValue(1);
        melting.setToValue(0);
        melting.setOnFinished(_ -> {
            before.setVisible(false);
            before.setImage(null);
        });
    }

    Node node() {
        return before;
    }

    void from(@Nullable Image picture, Bounds place) {
        if (picture != null) {
            before.setImage(picture);
            before.setFitWidth(place.getWidth());
            before.setFitHeight(place.getHeight());
            before.setVisible(true);
            melting.playFromStart();
        }
    }
}
