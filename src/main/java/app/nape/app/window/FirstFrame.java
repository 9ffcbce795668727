package app.nape.app.window;

import app.nape.ui.FxThread;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/**
 * For installer/bench: says on standard output when the window has painted for the first time, and when its page shows what the
 * journal told; then closes it.
 */
final class FirstFrame {
    private static final String ASKED = "nape.bench";

    private FirstFrame() {}

    static void tellWhenAsked(Stage stage) {
        if ("first-frame".equals(System.getProperty(ASKED))) {
            stage.setOnShown(_ -> {
                Scene scene = Objects.requireNonNull(stage.getScene());
                scene.addPostLayoutPulseListener(new Told(scene, stage));
            });
        }
    }

    private static final class Told implements Runnable {
        private final Scene scene;
        private final Stage stage;
        private boolean painted;
        private boolean filled;

        Told(Scene scene, Stage stage) {
            this.scene = scene;
            this.stage = stage;
        }

        @Override
        public void run() {
            if (!painted) {
                painted = true;
                say("first frame");
            }
            // The day stands under the title once the journal has answered.
            if (!filled
                    && scene.lookup(".page-subtitle") instanceof Label day
                    && !day.getText().isEmpty()) {
                filled = true;
                say("page complete");
                FxThread.EXECUTOR.execute(stage::close);
            }
        }

        private static void say(String what) {
            System.out.println(what);
            System.out.flush();
        }
    }
}
