package app.nape.app.window;

import app.nape.ui.FxThread;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** For installer/bench: says on standard output when the window has painted for the first time, and closes it. */
final class FirstFrame {
    private static final String ASKED = "nape.bench";

    private FirstFrame() {}

    static void tellWhenAsked(Stage stage) {
        if (!"first-frame".equals(System.getProperty(ASKED))) {
            return;
        }
        stage.setOnShown(_ -> {
            Scene scene = Objects.requireNonNull(stage.getScene());
            scene.addPostLayoutPulseListener(new Runnable() {
                private boolean told;

                @Override
                public void run() {
                    if (!told) {
                        told = true;
                        System.out.println("first frame");
                        System.out.flush();
                        FxThread.EXECUTOR.execute(stage::close);
                    }
                }
            });
        });
    }
}
