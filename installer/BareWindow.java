import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least a JavaFX window can be: what Nape's start is compared with. */
public final class BareWindow extends Application {
    @Override
    public void start(Stage stage) {
        stage.setTitle("Bare");
        Scene scene = new Scene(new StackPane(new Label("Bare")), 960, 680);
        stage.setScene(scene);
        Runnable[] listener = new Runnable[1];
        listener[0] = () -> {
            scene.removePostLayoutPulseListener(listener[0]);
            System.out.println("first frame");
            System.out.flush();
            Platform.exit();
        };
        stage.setOnShown(shown -> scene.addPostLayoutPulseListener(listener[0]));
        stage.show();
    }
}
